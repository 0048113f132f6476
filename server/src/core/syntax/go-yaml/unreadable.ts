/** Characters that no YAML text may hold, and how far go-yaml reads ahead to find them. */

/** Bytes that go-yaml's reader takes at once. */
const PIECE = 512;
const UNREADABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The offset of the first character that is not allowed, not even in a comment; a lone surrogate is one. Or undefined. */
export function unreadableAt(text: string): number | undefined {
  const at = text.search(UNREADABLE);
  return at < 0 ? undefined : at;
}

/** The same text, offset by offset, with U+FFFD for what is not allowed. */
export function withoutUnreadable(text: string): string {
  return text.replace(new RegExp(UNREADABLE, "gu"), (character) => "\ufffd".repeat(character.length));
}

/** Has a reader that looks at one offset come to the piece of the text in which the character at another stands? */
export function hasSeen(text: string, offset: number, character: number): boolean {
  let start = 0;
  for (let end = endOfPiece(text, start); end <= character; end = endOfPiece(text, start)) start = end;
  return offset >= start;
}

/** As many whole characters as a piece holds in UTF-8. */
function endOfPiece(text: string, start: number): number {
  let end = start;
  let bytes = 0;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > PIECE) break;
    end += code < 0x10000 ? 1 : 2;
  }
  return end;
}
