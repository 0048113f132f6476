/** The parser's complaints in the words of the person who must mend the text. */

/** Words for an error of the library, by its code and its message; undefined for what the API server does not mind. */
export function syntaxMessage(code: string, message: string, source: string): string | undefined {
  if (message.startsWith("Comments must be separated")) return undefined;
  // The scanner of go-yaml knows other escapes: see escapeProblem.
  if (code === "BAD_DQ_ESCAPE") return undefined;
  const found = WORDS.find(([pattern]) => pattern.test(`${code} ${message}`));
  return (
    found?.[1].replace("$0", source) ?? `This is no valid YAML (${message}). Check the line and the one before it.`
  );
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^BAD_SCALAR_START/, "A value without quotes cannot start with this character. Put the value in quotes."],
  [/^BAD_INDENT Block scalar/, "The text below must be indented more than its key. Indent its lines."],
  [/^BAD_INDENT Flow/, "This collection is not closed before a less indented line. Close it or indent the line."],
  [/^BAD_INDENT/, "This line's indentation fits none of the lines above. Align it with its siblings."],
  [/^TAB_AS_INDENT/, "YAML does not allow a tab here. Indent with spaces."],
  [/block sequence may not/, "This list item is not aligned with the items above. Align their dashes."],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'A value cannot hold a second "key: value". Start a new, indented line, or quote the value if the colon is part of it.',
  ],
  [/block-seq-ind on same line/, 'A list cannot start on the line of its key. Put the "-" on the next line.'],
  [/^MULTILINE_IMPLICIT_KEY/, 'A key must stand on one line. Is a ":" missing on the line before?'],
  [/^KEY_OVER_1024_CHARS/, "A key can have at most 1024 characters. Shorten it."],
  [
    /followed by map values/,
    'Here a "key: value" is expected. Add the ":" and a space, or a space behind the "-" of a list item.',
  ],
  [/Missing , between/, "A comma is missing before this item. Add it."],
  [/Unexpected ,|empty item/, "There is nothing between these commas. Remove one."],
  [/flow-(map|seq)-end/, 'This "$0" closes nothing. Remove it, or open it before.'],
  [/Missing closing/, "The quote is never closed. Close it."],
  [/Block collection cannot start|props/, "This must start on a line of its own. Move it to the next line."],
  [/separated from the next token/, "White space is missing here. Add a space."],
  [/at node end|in YAML stream/, "The value ended before this. Put the whole value in quotes, or remove the rest."],
  [/^TAG_RESOLVE_FAILED/, 'The tag "$0" is unknown. Remove it.'],
  [/^BAD_ALIAS/, "An anchor or alias needs a name of letters, digits, - and _. Add it."],
  [/^MULTIPLE_|^BAD_PROP_ORDER|^ALIAS_PROPS/, "Anchor or tag stand where they may not. Remove this one."],
  [/directives-end|doc-start/, 'A line "---" is missing below the "%" directive. Add it.'],
  [/^BAD_DIRECTIVE/, "This directive is unknown. Remove the line."],
];
