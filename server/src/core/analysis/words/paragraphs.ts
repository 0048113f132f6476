/** From sentences to paragraphs. */

/** Joins what there is to a paragraph. */
export function sentences(...said: readonly (string | false | undefined)[]): string {
  return said.filter((sentence) => typeof sentence === "string" && sentence !== "").join(" ");
}

/** Blocks of text, in one paragraph as long as none of them holds a list. */
export function paragraphs(blocks: readonly string[]): string {
  const said = blocks.filter((block) => block !== "");
  return said.join(said.some((block) => block.includes("\n")) ? "\n\n" : " ");
}

/** Lines of one paragraph. */
export function lines(said: readonly string[]): string {
  return said.join("  \n");
}
