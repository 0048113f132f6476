/** Text from manifests and file names, made safe for a terminal. */

// Control characters, lone surrogates, further line ends, what turns the direction of writing, and noncharacters.
const unsafe =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The text with a visible character for each that a terminal would obey; as long as before, tabs left alone. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    if (character === "\t") return character;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd".repeat(character.length);
  });
}

/** The same in a single line: its line ends and tabs become spaces. */
export function inOneLine(text: string): string {
  return printable(text.replace(/\s*[\r\n]\s*|\t/g, " "));
}
