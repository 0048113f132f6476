/** What happens to a text while people edit it: lines lost, doubled, moved and indented anew, words and characters changed. */

import fc from "fast-check";

type Change = (lines: readonly string[], at: number, by: number) => readonly string[];

const values = [
  "",
  "~",
  "true",
  "80",
  '"80"',
  "-1",
  "{}",
  "[]",
  "[null]",
  "{ a: b }",
  "- a",
  "*x",
  "&x web",
  "|",
  "web db",
];
const pieces = [
  "\t",
  " ",
  "- ",
  ": ",
  "#",
  "'",
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  "\0",
  "é",
  "\u2028",
  "---",
  "&a",
  "*a",
  "<<: *a",
  "!!str ",
  "?",
];

const changes: Readonly<Record<string, Change>> = {
  "delete a line": (lines, at) => lines.toSpliced(at, 1),
  "double a line": (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ""),
  "move a line": (lines, at, by) => lines.toSpliced(at, 1).toSpliced(by % lines.length, 0, lines[at] ?? ""),
  "indent a line": (lines, at, by) => withLine(lines, at, (line) => " ".repeat(by % 5) + line),
  "indent a line less": (lines, at, by) =>
    withLine(lines, at, (line) => line.replace(new RegExp(`^ {0,${by % 5}}`), "")),
  "change a key's case": (lines, at) => withLine(lines, at, (line) => line.replace(/[a-z](?=\w*:)/i, swapCase)),
  "misspell a key": (lines, at, by) =>
    withLine(lines, at, (line) => line.replace(/(\w+)(?=:)/, (key) => without(key, by))),
  "retype a value": (lines, at, by) =>
    withLine(lines, at, (line) => line.replace(/:.*$/, `: ${values[by % values.length]}`)),
  "take a value away": (lines, at) => withLine(lines, at, (line) => line.replace(/: .*$/, ":")),
  "insert characters": (lines, at, by) => withLine(lines, at, (line) => insert(line, by)),
  "delete characters": (lines, at, by) =>
    withLine(lines, at, (line) => line.slice(0, by % (line.length + 1)) + line.slice((by % (line.length + 1)) + 2)),
};

const change = fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat(), fc.nat());

/** The texts with a few such changes, each with the list of them. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([text, all]) => all.reduce((current, [name, at, by]) => apply(current, name, at, by), text));
}

function apply(text: string, name: string, at: number, by: number): string {
  const lines = text.split("\n");
  return (changes[name]?.(lines, at % lines.length, by) ?? lines).join("\n");
}

function withLine(lines: readonly string[], at: number, edit: (line: string) => string): readonly string[] {
  return lines.with(at, edit(lines[at] ?? ""));
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

function without(key: string, index: number): string {
  const at = index % key.length;
  return key.slice(0, at) + key.slice(at + 1);
}

function insert(line: string, by: number): string {
  const at = by % (line.length + 1);
  return line.slice(0, at) + pieces[by % pieces.length] + line.slice(at);
}
