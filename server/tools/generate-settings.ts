/** Everything that lists the settings: the schema of `.netpolrc`, its validator, and the settings page of VS Code. */

import { readFileSync } from "node:fs";
import { levels, newestKubernetes } from "../src/core/rules/configuration";
import { rules } from "../src/core/rules/index";
import type { DerivedFile } from "./derived-file";
import { validatorFiles } from "./generate-validators";
import { inRepository } from "./repository";
import { summaryOf } from "./rule-pages";

const folder = "server/src/core/configuration";

const kubernetesVersion = {
  type: "string",
  pattern: "^1\\.(0|[1-9][0-9]{0,2})$",
  description: "The Kubernetes release that the policies are for, like `1.29`. The newest when it is not given.",
};

const exclude = {
  type: "array",
  items: { type: "string", minLength: 1, maxLength: 1000 },
  description: "Globs of files and folders about which nothing is reported.",
};

const severity = "How grave it is, or `off`.";

/** The schema of the configuration file. */
function netpolrcSchema() {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The configuration of NetworkPolicy for Kubernetes",
    type: "object",
    additionalProperties: false,
    properties: {
      rules: {
        type: "object",
        description: "Severities of rules; the others keep their own.",
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ id }) => [id, { type: "string", enum: levels, description: `${summaryOf(id)} ${severity}` }]),
        ),
      },
      kubernetesVersion,
      exclude: { ...exclude, description: `${exclude.description} Relative to the folder of this file.` },
    },
  };
}

const schema: DerivedFile = {
  file: `${folder}/netpolrc.schema.generated.json`,
  content: () => asJson(netpolrcSchema()),
};

/** Other people write in the same file: all but the settings stays as it is. */
const packageSettings: DerivedFile = {
  file: "package.json",
  content() {
    const manifest = JSON.parse(readFileSync(inRepository("package.json"), "utf8"));
    manifest.contributes.configuration = editorSettings();
    return asJson(manifest);
  },
};

export const settings: readonly DerivedFile[] = [
  schema,
  ...validatorFiles(folder, () => new Map([["validateNetpolrc", netpolrcSchema()]]), "../schema/validate"),
  packageSettings,
];

/** What is shown between and behind the lines. */
const overlays = {
  "networkpolicy.codeLens.enabled": {
    scope: "resource",
    type: "boolean",
    default: true,
    markdownDescription:
      "Shows above each policy whom it selects and admits, and above each workload which policies select it.",
  },
  "networkpolicy.inlayHints.enabled": {
    scope: "resource",
    type: "boolean",
    default: false,
    markdownDescription: "Shows behind each selector how many workloads or namespaces it matches.",
  },
};

/** The settings as VS Code shows them; each can differ from folder to folder. */
function editorSettings() {
  const scope = "resource";
  const note = "Where a `.netpolrc` applies, it counts instead.";
  const ofRules = rules.map((rule) => [
    `networkpolicy.rules.${rule.id}`,
    {
      scope,
      type: "string",
      enum: ["default", ...levels],
      enumItemLabels: [`default (${rule.severity})`, ...levels],
      default: "default",
      markdownDescription: summaryOf(rule.id),
    },
  ]);
  return {
    title: "NetworkPolicy for Kubernetes",
    properties: {
      "networkpolicy.kubernetesVersion": {
        scope,
        type: "string",
        pattern: kubernetesVersion.pattern,
        patternErrorMessage: "A minor version of Kubernetes, like 1.29.",
        default: newestKubernetes,
        markdownDescription: `${kubernetesVersion.description} ${note}`,
      },
      "networkpolicy.exclude": {
        scope,
        type: exclude.type,
        items: exclude.items,
        default: [],
        markdownDescription: `${exclude.description} Relative to the workspace folder. ${note}`,
      },
      ...overlays,
      ...Object.fromEntries(ofRules),
    },
  };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
