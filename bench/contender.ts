/** The two servers that are compared: how to start each, and what each must be told to judge a NetworkPolicy. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Contender {
  readonly name: string;
  /** The script that Node runs with `--stdio`. */
  readonly script: string;
  /** The answers to `workspace/configuration`, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether it can know that a key is unknown: without a schema, yaml-language-server reads YAML and no more. */
  readonly knowsPolicies: boolean;
  /** Milliseconds that it lets pass after a keystroke before it begins to work. */
  readonly waits: number;
}

/** The newest that runs on Node 20. */
export const comparedVersion = "1.25.0";

const root = join(import.meta.dirname, "..");

/** The bundle in `dist`; throws with the way to make it when it is not there. */
export function ours(): Contender {
  const script = join(root, "dist/server/node.js");
  if (!existsSync(script)) throw new Error("dist/server/node.js is missing: run npm run build");
  return { name: "ours", script, settings: {}, knowsPolicies: true, waits: 0 };
}

/** yaml-language-server from npm, in a cache folder of its own: no dependency of this package. Installed when missing. */
export function yamlLanguageServer(): Contender {
  const folder = join(cacheFolder(), `yaml-language-server-${comparedVersion}`);
  const script = join(folder, "node_modules/yaml-language-server/bin/yaml-language-server");
  if (!existsSync(script)) install(folder);
  const schema = policySchema();
  const yaml = {
    schemas: schema === undefined ? {} : { [schema]: "*.yaml" },
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  };
  const name = `yaml-language-server ${comparedVersion}`;
  return { name, script, settings: { yaml }, knowsPolicies: schema !== undefined, waits: 200 };
}

function policySchema(): string | undefined {
  const path = join(root, "server/src/core/schema/networkpolicy.schema.json");
  return existsSync(path) ? pathToFileURL(path).href : undefined;
}

function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "networkpolicy");
}

function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const wanted = ["--ignore-scripts", "--omit=dev", "--save-exact", `yaml-language-server@${comparedVersion}`];
  try {
    execFileSync("npm", ["install", ...wanted], {
      cwd: folder,
      shell: process.platform === "win32",
      stdio: ["ignore", "ignore", "inherit"],
    });
  } catch (cause) {
    throw new Error("npm could not install yaml-language-server; --only ours measures without it.", { cause });
  }
}
