/** Text of a manifest in Markdown: always shown, never obeyed. */

import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { inlineCode } from "../../server/src/core/analysis/words/inline-code";

test.each<[string, string, string]>([
  ["plain text", "app=web", "`app=web`"],
  ["nothing", "", '`""`'],
  ["a backtick", "a`b", "``a`b``"],
  ["backticks at both ends", "`a``", "``` `a`` ```"],
  ["a link behind a closing tick", "`](http://evil.example)", "`` `](http://evil.example) ``"],
  ["HTML", "<img src=x onerror=alert(1)>", "`<img src=x onerror=alert(1)>`"],
  ["an icon", "$(alert)", "`$(alert)`"],
  ["line breaks", "a\n\n# b\r\nc\u2028d", "`a\\n\\n# b\\u{d}\\nc\\u{2028}d`"],
  ["a NUL and a turned direction", "a\0b\u202Ec", "`a\\u{0}b\\u{202e}c`"],
  ["half a character", "a\uD83D", "`a\\u{d83d}`"],
  ["a whole one", "a😀", "`a😀`"],
  ["spaces at the ends", " a ", "`  a  `"],
  ["a very long text", "x".repeat(50_000_000), `\`${"x".repeat(80)}…\``],
  ["a cut that would go through a character", "😀".repeat(90), `\`${"😀".repeat(80)}…\``],
])("%s", (_, text, code) => expect(inlineCode(text)).toBe(code));

test("law: any text is one piece of code in its sentence, and nothing else", () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const hostile = fc.constantFrom(
    "`",
    "``",
    "[",
    "](",
    "http://a.example",
    "<b>",
    "&lt;",
    "\\",
    "\n",
    "$(",
    "*",
    "_",
    " ",
    "|",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(hostile).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (text) => {
      const blocks = markdown.parse(`Only ${inlineCode(text)} here.`, {});
      expect(blocks.map(({ type }) => type)).toEqual(["paragraph_open", "inline", "paragraph_close"]);
      expect(blocks[1]?.children?.map(({ type }) => type)).toEqual(["text", "code_inline", "text"]);
    }),
  );
});
