/** Text as settings, and what is wrong with it; what is right counts all the same. */

import { pureValidate } from "../schema/validate";
import { parseYaml } from "../syntax/parse-yaml";
import { isNull, type Node } from "../syntax/tree";
import { noSettings, type Settings } from "./settings";
import { type SettingsProblem, wordProblem, wrongPlace } from "./settings-problem";
import { validateNetpolrc } from "./validators.generated";

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Reads a configuration file: YAML, or the JSON that YAML is, too. One that is no YAML counts as empty. */
export function readSettings(text: string): ReadSettings {
  const { root, problems } = parseYaml(text);
  if (!root || problems.length > 0) return { settings: noSettings, problems };
  const data = toData(root);
  return { settings: fitting(data), problems: validate(data).map((error) => wordProblem(error, root)) };
}

/** Reads what an editor calls its settings. It has checked them itself: what is wrong is passed over. */
export function readEditorSettings(settings: unknown): Settings {
  // Plain data; and `default` is an editor's way to say nothing.
  const data = JSON.parse(JSON.stringify(settings ?? {}), (_, value) =>
    value === "default" || value === null ? undefined : value,
  );
  return fitting(data);
}

type Data = string | readonly Data[] | { readonly [key: string]: Data };

const validate = pureValidate(validateNetpolrc);

/** Scalars as they were typed: to YAML 1.1 `off` would be false, and 1.30 the number 1.3. Empty values are not there. */
function toData(node: Node): Data {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return node.items.map(({ value }) => toData(value));
  const entries = node.entries.filter(({ value }) => !isNull(value));
  return Object.fromEntries(entries.map(({ key, value }) => [key.text, toData(value)]));
}

/** The part of the data that has the form of settings. */
function fitting(data: Data): Settings {
  const wrong = new Set(validate(data).map(wrongPlace));
  // What is left fits the schema, which has the form of settings.
  return { ...noSettings, ...(without(data, wrong, "") as Partial<Settings> | undefined) };
}

function without(data: Data, wrong: ReadonlySet<string>, pointer: string): Data | undefined {
  if (wrong.has(pointer)) return undefined;
  if (typeof data === "string") return data;
  const parts = Object.entries(data).flatMap(([key, value]) => {
    const part = without(value, wrong, `${pointer}/${key}`);
    return part === undefined ? [] : [[key, part] as const];
  });
  return Array.isArray(data) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}
