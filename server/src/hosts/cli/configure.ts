/** Which of the sources count, by the settings of their folders. */

import { type ConfigurationFor, defaultConfiguration } from "../../core/rules/configuration";
import { folderOf } from "../../core/workspace/workspace";
import type { ConfigurationOf } from "./configuration";
import type { Failure, Source } from "./source";

/** With settings that are wrong nothing is checked in their folder: `--fix` would mend what they were to leave alone. */
export async function configure(sources: readonly Source[], configurationOf: ConfigurationOf) {
  const configurations = new Map<string, ConfigurationFor>();
  const failures: Failure[] = [];
  for (const [folder, source] of new Map(sources.map((one) => [folderOf(one.uri), one]))) {
    const configuration = await configurationOf(source);
    if (typeof configuration === "function") configurations.set(folder, configuration);
    else failures.push(...configuration);
  }
  const configurationFor: ConfigurationFor = (uri) => configurations.get(folderOf(uri))?.(uri) ?? defaultConfiguration;
  const wanted = sources.filter(({ uri }) => configurations.has(folderOf(uri)) && !configurationFor(uri).excluded);
  return { configurationFor, wanted, failures };
}
