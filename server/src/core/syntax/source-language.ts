/** Which files are read, and as what. */

import type { SourceLanguage } from "./regions";

const names = /(?:\.(?:ya?ml|json|md|markdown)|\/Kustomization)$/i;

/** JSON is read as the YAML that it is. The editor's own word for the language counts before the file's name. */
export function languageOf(uri: string, languageId = ""): SourceLanguage {
  return languageId === "markdown" || /\.(md|markdown)$/i.test(uri) ? "markdown" : "yaml";
}

/** Can a file of this name hold policies, or say what becomes of them? */
export function isSourceFile(uri: string): boolean {
  return names.test(uri);
}
