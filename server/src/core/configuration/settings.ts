/** What somebody has written down: a configuration file, or an editor's settings. */

import picomatch from "picomatch/posix";
import { type Configuration, defaultConfiguration, type Level } from "../rules/configuration";

export interface Settings {
  /** By the rules' ids. */
  readonly rules: Readonly<Record<string, Level>>;
  /** `1.29`; absent: the newest. */
  readonly kubernetesVersion?: string;
  /** Globs, relative to the folder that the settings are for. */
  readonly exclude: readonly string[];
}

export const noSettings: Settings = { rules: {}, exclude: [] };

/** What settings for a folder say of a file; both as URIs, the folder's without a slash at its end. */
export function configurationOf(settings: Settings, folder: string | undefined, uri: string): Configuration {
  return {
    severities: settings.rules,
    kubernetesVersion: settings.kubernetesVersion ?? defaultConfiguration.kubernetesVersion,
    excluded: isExcluded(settings.exclude, folder, uri),
  };
}

/** A glob that names a folder means all that is in it. */
function isExcluded(globs: readonly string[], folder: string | undefined, uri: string): boolean {
  if (globs.length === 0 || folder === undefined || !uri.startsWith(`${folder}/`)) return false;
  const path = decodeURIComponent(uri.slice(folder.length + 1));
  const patterns = globs.map((glob) => glob.replace(/^\.\//, "").replace(/\/$/, ""));
  return picomatch([...patterns, ...patterns.map((glob) => `${glob}/**`)], { dot: true })(path);
}
