/** Values of the tag `!!binary`. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Whole characters of UTF-8 (RFC 3629), as bytes; or a byte that belongs to none. */
const CHARACTER =
  /[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|[\s\S]/g;

/** The text that base64 stands for, with U+FFFD for each byte that is no text, as JSON has it; undefined for what is no base64. */
export function decodeBinary(text: string): string | undefined {
  const packed = text.replace(/[\r\n]/g, "");
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return undefined;
  return bytesOf(packed).replace(CHARACTER, (character) => {
    if (character.length === 1) return character <= "\x7f" ? character : "\ufffd";
    return decodeURIComponent(character.replace(/[\s\S]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`));
  });
}

/** A character for each byte. */
function bytesOf(packed: string): string {
  const bits = packed.replace(/=+$/, "");
  let bytes = "";
  let held = 0;
  for (const [index, letter] of [...bits].entries()) {
    held = ((held << 6) | ALPHABET.indexOf(letter)) & 0xffff;
    if (index % 4 !== 0) bytes += String.fromCharCode((held >> ((index * 6 + 6) % 8)) & 0xff);
  }
  return bytes;
}
