/** Writes every derived file; with `--check` writes none, names those that are stale and exits 1. */

import { writeFileSync } from "node:fs";
import { derivedFiles, isStale } from "./derived-files";
import { inRepository } from "./repository";

const stale = derivedFiles.filter(isStale);

if (process.argv.includes("--check")) {
  for (const { file } of stale) console.error(`${file} is stale: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { file, content } of stale) {
    writeFileSync(inRepository(file), content());
    console.log(`wrote ${file}`);
  }
}
