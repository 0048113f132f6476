/** What a team has decided about the rules, for one file: the checker's view of all settings, wherever they came from. */

import { areAbout } from "../model/releases";
import type { Finding, Severity } from "./finding";

/** How grave a rule's findings are; `off`: they vanish. */
export type Level = Severity | "off";

export const levels: readonly Level[] = ["off", "hint", "information", "warning", "error"];

export interface Configuration {
  /** By the rules' ids; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Level>>;
  /** The Kubernetes release that the policies are for, by its minor version: `1.29`. */
  readonly kubernetesVersion: string;
  /** Nothing is reported about the file. What it says still counts for the files beside it. */
  readonly excluded: boolean;
}

/** The newest release whose changes the rules know. */
export const newestKubernetes = "1.36";

export const defaultConfiguration: Configuration = {
  severities: {},
  kubernetesVersion: newestKubernetes,
  excluded: false,
};

/** The configuration of a file, by its URI. */
export type ConfigurationFor = (uri: string) => Configuration;

/** The findings that are left under a configuration, as grave as it says. */
export function configured(findings: readonly Finding[], configuration: Configuration): Finding[] {
  if (configuration.excluded) return [];
  return findings.flatMap((finding) => {
    const severity = severityOf(finding, configuration);
    if (severity === "off" || !areAbout(finding.releases, configuration.kubernetesVersion)) return [];
    return severity === finding.severity ? finding : { ...finding, severity };
  });
}

function severityOf({ code, severity }: Finding, { severities }: Configuration): Level {
  return (Object.hasOwn(severities, code) && severities[code]) || severity;
}
