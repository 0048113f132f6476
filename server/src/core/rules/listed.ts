/** Several things in a sentence. */

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint: "and" | "or" = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}
