/** The bytes of a file as text, and a changed text as bytes of the same encoding. */

export interface TextFile {
  /** Without a byte order mark, as an editor shows it: positions are the same in both. */
  readonly text: string;
  readonly bytes: Buffer;
  /** The bytes of another text for this file; undefined where the file holds bytes that are no text, which would be lost. */
  encode(text: string): Buffer | undefined;
}

interface Encoding {
  readonly mark: readonly number[];
  decode(bytes: Buffer): string;
  encode(text: string): Buffer;
}

const utf8: Encoding = {
  mark: [],
  decode: (bytes) => bytes.toString("utf8"),
  encode: (text) => Buffer.from(text, "utf8"),
};

/** UTF-8, or what its byte order mark says. */
const marked: readonly Encoding[] = [
  { ...utf8, mark: [0xef, 0xbb, 0xbf] },
  {
    mark: [0xff, 0xfe],
    decode: (bytes) => bytes.toString("utf16le"),
    encode: (text) => Buffer.from(text, "utf16le"),
  },
  {
    mark: [0xfe, 0xff],
    // Half a character at the end has no bytes to swap.
    decode: (bytes) =>
      Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString("utf16le"),
    encode: (text) => Buffer.from(text, "utf16le").swap16(),
  },
];

/** Reads bytes; what is no text becomes U+FFFD, as in an editor. */
export function readTextFile(bytes: Buffer): TextFile {
  const encoding = marked.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte)) ?? utf8;
  const mark = Buffer.from(encoding.mark);
  const text = encoding.decode(bytes.subarray(mark.length));
  const encode = (changed: string) => Buffer.concat([mark, encoding.encode(changed)]);
  return { text, bytes, encode: (changed) => (encode(text).equals(bytes) ? encode(changed) : undefined) };
}
