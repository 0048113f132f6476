/** The README as an extension's page shows it: in itself, because there is no address that its links and pictures could lead to. */

import { readFileSync } from "node:fs";
import { inRepository } from "./repository";
import { withoutRelativeLinks } from "./rule-pages";

/** The README with its pictures inside and its links to files of the repository as plain text. */
export function galleryText(): string {
  const text = readFileSync(inRepository("README.md"), "utf8")
    .replace(/<picture>.*?(<img [^>]*>).*?<\/picture>/gs, "$1")
    .replace(/(<img [^>]*src=")([^":]+\.png)"/g, (_, before, file) => `${before}${asData(file)}"`);
  return withoutRelativeLinks(text);
}

function asData(file: string): string {
  return `data:image/png;base64,${readFileSync(inRepository(file)).toString("base64")}`;
}
