/** `npm run bench`: measures our server beside yaml-language-server and prints a table; `--write` puts it into README.md. */

import { parseArgs } from "node:util";
import { type Contender, ours, yamlLanguageServer } from "./contender";
import { measure } from "./measure";
import { table } from "./table";
import { makeWorkspace } from "./workspace";
import { writeResults } from "./write-results";

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function run(): Promise<void> {
  const options = { write: { type: "boolean", default: false }, only: { type: "string" } } as const;
  const { values } = parseArgs({ options });
  const contenders = contendersOf(values.only);
  const workspace = makeWorkspace();
  try {
    const measured = await measure(contenders, workspace, (what) => console.error(`Measuring: ${what}`));
    const results = table(measured);
    console.log(results);
    if (values.write) writeResults("results", results);
  } finally {
    workspace.dispose();
  }
  process.exit(0);
}

function contendersOf(only: string | undefined): readonly Contender[] {
  switch (only) {
    case undefined:
      return [ours(), yamlLanguageServer()];
    case "ours":
      return [ours()];
    case "theirs":
      return [yamlLanguageServer()];
    default:
      throw new Error(`--only ${only}: neither "ours" nor "theirs".`);
  }
}
