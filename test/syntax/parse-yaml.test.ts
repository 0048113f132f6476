/** Text in, tree out: spans, values, and the problems of broken texts. */

import { expect, test } from "vitest";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { printParsed } from "./print-tree";

test("block collections, and values that nobody wrote", () => {
  expect(printParsed("a: 1\nb:\n- x\n-\n- c: 'z'\n  d:\n")).toMatchInlineSnapshot(`
    "block map 0..27
      a 0..1 in 0..4: 3..4 "1" = 1
      b 5..6 in 5..27: block list 8..27
        - 8..11 10..11 "x"
        - 12..13 13..13 "" = null
        - 14..27 block map 16..27
          c 16..17 in 16..22: single-quoted 19..22 "z"
          d 25..26 in 25..27: 27..27 "" = null"
  `);
});

test("a byte order mark, CRLF and characters of two code units", () => {
  expect(printParsed("\uFEFFa: 😀 # c\r\nb: |\r\n  x\r\n  y\r\nc: on\r\n")).toMatchInlineSnapshot(`
    "block map 1..33
      a 1..2 in 1..6: 4..6 "😀"
      b 12..13 in 12..26: literal 15..26 "x\\ny\\n"
      c 28..29 in 28..33: 31..33 "on" = true"
  `);
});

test("lone carriage returns", () => {
  expect(printParsed("a: b\rc: d\r")).toMatchInlineSnapshot(`
    "block map 0..9
      a 0..1 in 0..4: 3..4 "b"
      c 5..6 in 5..9: 8..9 "d""
  `);
});

test("flow collections", () => {
  expect(printParsed('{a, b: [c: d, ], "e":1}')).toMatchInlineSnapshot(`
    "flow map 0..23
      a 1..2 in 1..2: 2..2 "" = null
      b 4..5 in 4..15: flow list 7..15
        - 8..12 flow map 8..12
          c 8..9 in 8..12: 11..12 "d"
      e 17..20 in 17..22: 21..22 "1" = 1"
  `);
});

test("aliases and merge keys", () => {
  expect(printParsed("a: &x {p: 80}\nb: *x\nc:\n  <<: *x\n  q: 1\n")).toMatchInlineSnapshot(`
    "block map 0..38
      a 0..1 in 0..13: flow map 6..13
        p 7..8 in 7..12: 10..12 "80" = 80
      b 14..15 in 14..19: flow map 6..13
        p 7..8 in 7..12: 10..12 "80" = 80
      c 20..21 in 20..38: block map 25..38
        << p 7..8 in 7..12: 10..12 "80" = 80
        q 34..35 in 34..38: 37..38 "1" = 1"
  `);
});

test("tags", () => {
  expect(printParsed("a: !!str 5\nb: !!int '53'\nc: !!int web\n")).toMatchInlineSnapshot(`
    "block map 0..37
      a 0..1 in 0..10: 9..10 "5"
      b 11..12 in 11..24: single-quoted 20..24 "53" = 53
      c 25..26 in 25..37: 34..37 "web"
    ! 34..37 "web" "web" is no int: remove the tag "!!int" or change the value."
  `);
});

test("comments alone", () => {
  expect(printParsed("# nothing\n")).toMatchInlineSnapshot(`"(nothing)"`);
});

test("what a dedent cuts off", () => {
  expect(printParsed("  a: 1\nb: 2\n")).toMatchInlineSnapshot(`
    "block map 2..6
      a 2..3 in 2..6: 5..6 "1" = 1
    unread 7..12"
  `);
});

test("a broken document keeps its other parts", () => {
  expect(printParsed('a: 1\nb: "x\nc: 2\n')).toMatchInlineSnapshot(`
    "block map 0..16
      a 0..1 in 0..4: 3..4 "1" = 1
      b 5..6 in 5..16: double-quoted 8..16 "x c: 2"
    ! 8..9 "\\"" This quote is never closed. Close it on the same line."
  `);
});

/** The piece of the text that is marked, and the message. */
function problem(text: string): string | undefined {
  const [first] = parseYaml(text).problems;
  return first && `${JSON.stringify(text.slice(first.span.start, first.span.end))} ${first.message}`;
}

test("what stands behind a brace is not within it", () => {
  expect(printParsed("a: { b: c }|  d:\n    e: f\n").split("\n").slice(0, 4).join("\n")).toMatchInlineSnapshot(`
    "block map 0..26
      a 0..1 in 0..11: flow map 3..11
        b 5..6 in 5..9: 8..9 "c"
          e: f  17..26 in 17..26: 26..26 "" = null"
  `);
});

test("what is wrong, and what to do", () => {
  const broken = [
    "a: b: c",
    "a: 1\n  b: 2\n",
    "a:\n    b: 1\n   c: 2\n",
    "a:\n  - b\n - c\n",
    "a: 1\nfoo\nb: 2\n",
    "- a\nb: c\n",
    "a: - b\n",
    "- x\n-y\n",
    "a: @x",
    "a: [b,, c]",
    "a: [b c: d]",
    "a: [b]]",
    "a: 'it's'",
    'a: "x',
    "a: [1, 2\nb: 3\n",
    "a: {b:{}}",
    "a: [::1/128]",
    "a: [x?y]",
    "a: {{ x }}",
    'a: "\\/"',
    'a: "\\ud83d"',
    "a:\n\tb: 1\n",
    "-\tb",
    "a: 1\n\t\nb: 2\n",
    "a:\n \t\n  b: 1\n",
    "a: |\n  b\n\tc\n",
    "%YAML 1.2\n---\na: 1\n",
    "a: &x.y 1",
    "a: *x",
    "a: .inf",
    "~: 1",
    "? [a]\n: 1\n",
    "<<: web",
    "a: \u0001 # b",
    "a: !e!x 1",
  ];
  expect(broken.map((text) => `${JSON.stringify(text)}: ${problem(text)}`).join("\n")).toMatchInlineSnapshot(`
    ""a: b: c": "b" A value cannot hold a second "key: value". Start a new, indented line, or quote the value if the colon is part of it.
    "a: 1\\n  b: 2\\n": "b" This continues the value above, which cannot hold a "key: value". Align the line with its siblings.
    "a:\\n    b: 1\\n   c: 2\\n": "c" This line's indentation fits none of the lines above. Align it with its siblings.
    "a:\\n  - b\\n - c\\n": "-" This list item is not aligned with the items above. Align their dashes.
    "a: 1\\nfoo\\nb: 2\\n": "foo" A "key: value" is expected here. Is a ":", or the blank behind it, missing?
    "- a\\nb: c\\n": "b" The items of the list above begin with "- ". Begin this line so, or indent it differently.
    "a: - b\\n": "-" A list cannot start on the line of its key. Put the "-" on the next line.
    "- x\\n-y\\n": "-y" A space must follow the "-" of a list item. Add it.
    "a: @x": "@" A value without quotes cannot start with this character. Put the value in quotes.
    "a: [b,, c]": "," There is nothing between these commas. Remove one.
    "a: [b c: d]": undefined
    "a: [b]]": "]" This "]" closes nothing. Remove it, or open it before.
    "a: 'it's'": "s'" The value ended before this. Put the whole value in quotes, or remove the rest.
    "a: \\"x": "\\"" This quote is never closed. Close it on the same line.
    "a: [1, 2\\nb: 3\\n": "[" This "[" is never closed. Add the "]".
    "a: {b:{}}": ":" Inside brackets a space must follow this ":". Add it.
    "a: [::1/128]": "::1/128" Inside brackets, ":" cannot stand here without quotes. Put the value in quotes.
    "a: [x?y]": "x?y" Inside brackets, "?" cannot stand here without quotes. Put the value in quotes.
    "a: {{ x }}": "{ x }" A map or a list cannot be a key. If this is a template ("{{ … }}"), put it in quotes.
    "a: \\"\\\\/\\"": "\\\\/" YAML knows no escape sequence "\\/". Write "\\\\" for a backslash, or use single quotes.
    "a: \\"\\\\ud83d\\"": "\\\\ud83d" "\\ud83d" names no character. Write the character itself.
    "a:\\n\\tb: 1\\n": "\\t" YAML does not allow a tab here. Use spaces.
    "-\\tb": "\\t" YAML does not allow a tab here. Use spaces.
    "a: 1\\n\\t\\nb: 2\\n": "\\t" YAML does not allow a tab here. Use spaces.
    "a:\\n \\t\\n  b: 1\\n": "\\t" YAML does not allow a tab here. Use spaces.
    "a: |\\n  b\\n\\tc\\n": "\\t" A tab stands where this text is indented. Indent with spaces.
    "%YAML 1.2\\n---\\na: 1\\n": "%YAML 1.2" The API server reads YAML 1.1 only. Remove this line.
    "a: &x.y 1": "&x.y" The name of an anchor can have letters, digits, - and _ only. Rename it.
    "a: *x": "*x" No anchor "&x" stands before this. Define it, or correct the name.
    "a: .inf": ".inf" JSON has no ".inf". Write a finite number, or put the value in quotes.
    "~: 1": "~" "~" is null, which cannot be a key. Put it in quotes.
    "? [a]\\n: 1\\n": "[a]" A map or a list cannot be a key. If this is a template ("{{ … }}"), put it in quotes.
    "<<: web": "web" A merge key ("<<") needs a map or a list of maps. Name one by an alias, or remove the key.
    "a: \\u0001 # b": "\\u0001" The character U+0001 is not allowed in YAML. Delete it, or write "\\u0001" in double quotes.
    "a: !e!x 1": "!e!x" The tag "!e!x" is unknown. Remove it."
  `);
});

test.each([
  ["a tab between tokens", "a:\tb\t# c\n"],
  ["a tab in a flow collection", "a: {\tb: 1 }\n"],
  ["a tab behind a plain scalar's indentation", "a: 1\n \t\nb: 2\n"],
  ["a comment behind a quote", 'a: "web"#c\n'],
  ["an escaped quote", 'a: "it\\\'s"\n'],
  ["a trailing comma", "a: [b,]\n"],
  ["tags of one's own", "a: !x {}\nb: !y z\n"],
  ["a bracket closed under its key", "a: [\n  b\n]\n"],
  ["a directive", "%YAML 1.1\n---\na: 1\n"],
  ["a key given twice, which is for others to tell", "a: 1\na: 2\n"],
])("nothing is wrong with %s", (_, text) => {
  expect(parseYaml(text).problems).toEqual([]);
});
