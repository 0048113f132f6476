/** Puts results into bench/README.md, between their markers. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const readme = join(import.meta.dirname, "README.md");

/** `<!-- NAME -->` and `<!-- /NAME -->` stand around the results. Throws where they do not. */
export function writeResults(name: string, results: string): void {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const text = readFileSync(readme, "utf8");
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no markers for ${name}.`);
  writeFileSync(readme, `${text.slice(0, from + begin.length)}\n${results}\n${text.slice(to)}`);
}
