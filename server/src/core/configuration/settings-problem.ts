/** What is wrong with a configuration file, in the words of the person who must mend it. */

import { distance } from "fastest-levenshtein";
import type { Span } from "../base/span";
import { levels } from "../rules/configuration";
import { listed } from "../rules/listed";
import type { FieldError } from "../schema/validate";
import { type Located, locate } from "../syntax/locate";
import { formatPath } from "../syntax/path";
import type { Node } from "../syntax/tree";
import schema from "./netpolrc.schema.generated.json";

export interface SettingsProblem {
  /** In the file's text. */
  readonly span: Span;
  readonly message: string;
}

/** The place of what is wrong, as a JSON pointer: of an unknown key, not of the map around it. */
export function wrongPlace({ keyword, instancePath, params }: FieldError): string {
  return keyword === "additionalProperties" ? `${instancePath}/${params.additionalProperty}` : instancePath;
}

export function wordProblem(error: FieldError, root: Node): SettingsProblem {
  const at: Located = locate(root, error.instancePath) ?? { node: root, path: [] };
  if (error.keyword === "additionalProperties") return unknownKey(String(error.params.additionalProperty), at);
  const { node, path } = at;
  const found = node.kind === "scalar" ? `, not \`${node.text}\`` : "";
  const name = path.length > 0 ? `\`${formatPath(path)}\`` : "The file";
  return { span: node.span, message: `${name} must be ${expected(path[0], path.length > 1)}${found}.` };
}

/** A key of the file itself, or of its `rules`. */
function unknownKey(name: string, { node, path }: Located): SettingsProblem {
  const entry = node.kind === "map" ? node.entries.findLast(({ key }) => key.text === name) : undefined;
  const isRule = path.length > 0;
  const names = Object.keys(isRule ? schema.properties.rules.properties : schema.properties);
  const near = names.filter((other) => distance(other.toLowerCase(), name.toLowerCase()) <= 2);
  const what = isRule ? `There is no rule ${quoted(name)}.` : `There is no setting ${quoted(name)}.`;
  const todo =
    near.length > 0 || !isRule ? `Write ${listed((near.length > 0 ? near : names).map(quoted), "or")}.` : "Remove it.";
  return { span: entry?.key.span ?? node.span, message: `${what} ${todo}` };
}

function quoted(name: string): string {
  return `\`${name}\``;
}

function expected(setting: string | number | undefined, isInside: boolean): string {
  switch (setting) {
    case "rules":
      return isInside ? listed(levels.map(quoted), "or") : "a map from rules to severities";
    case "kubernetesVersion":
      return "a minor version of Kubernetes like `1.29`";
    case "exclude":
      return isInside ? "a glob" : "a list of globs";
    default:
      return `a map of ${listed(Object.keys(schema.properties).map(quoted))}`;
  }
}
