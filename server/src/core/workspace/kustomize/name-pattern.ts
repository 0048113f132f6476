/** The patterns by which a patch names its targets, as far as they can be told without running a regular expression. */

/** `unknown` where it cannot be told: what follows from it is then not known either. */
export type Answer = "yes" | "no" | "unknown";

/**
 * Does the pattern match the whole text? Names, `.`, `.*` and `.+`, joined by `|`, are understood, which is what people
 * write. For anything else the answer is `unknown`: an expression from somebody's file could run for ever.
 */
export function matchesPattern(pattern: string, text: string): Answer {
  if (pattern.length > LONGEST) return "unknown";
  const [, grouped, bare] = /^\^?(?:\((?:\?:)?([^()]*)\)|([^()]*?))\$?$/.exec(pattern) ?? [];
  const alternatives = (grouped ?? bare)?.split("|");
  if (!alternatives) return "unknown";
  const answers = alternatives.map((alternative) => matchesAlternative(alternative, text));
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

function matchesAlternative(pattern: string, text: string): Answer {
  const literals = pattern.replaceAll(".+", "..*").replaceAll("\\.", DOT).split(".*");
  if (literals.some((literal) => /[\\^$*+?()[\]{}]/.test(literal))) return "unknown";
  const [first = "", ...rest] = literals;
  const last = rest.pop();
  if (last === undefined) return first.length === text.length && fitsAt(first, text, 0) ? "yes" : "no";
  if (!fitsAt(first, text, 0)) return "no";
  const end = text.length - last.length;
  const at = rest.reduce((from, literal) => behind(literal, text, from), first.length);
  return at <= end && fitsAt(last, text, end) ? "yes" : "no";
}

/** No name is as long; comparing takes as many steps as both are long together. */
export const LONGEST = 1_000;

/** A full stop that stands for itself. */
const DOT = "\0";

/** The offset behind the first place where the literal fits; Infinity where there is none. */
function behind(literal: string, text: string, from: number): number {
  for (let at = from; at + literal.length <= text.length; at += 1) {
    if (fitsAt(literal, text, at)) return at + literal.length;
  }
  return Infinity;
}

function fitsAt(literal: string, text: string, at: number): boolean {
  if (at < 0 || at + literal.length > text.length) return false;
  return literal.split("").every((wanted, index) => {
    const there = text[at + index];
    return wanted === "." || (wanted === DOT ? there === "." : wanted === there);
  });
}
