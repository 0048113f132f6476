/** The nearest miss of a selector that matches nothing, in one sentence. */

import type { NearMiss } from "../selection/near-miss";
import type { Term } from "../selection/terms";
import { inlineCode } from "./inline-code";
import { andList, counted, orList } from "./listing";

export type Noun = "workload" | "namespace";

/** "No workload here carries `Tier`; 3 carry `tier=backend`." For hovers and findings alike. */
export function nearMissWords(miss: NearMiss<unknown>, noun: Noun = "workload"): string {
  const count = miss.those.length;
  switch (miss.is) {
    case "key-spelling":
      return `No ${noun} here carries ${inlineCode(miss.name)}; ${carry(count)} ${labelCode(miss.meant, miss.value)}.`;
    case "value-spelling": {
      const [said, meant] = [labelCode(miss.name, miss.value), labelCode(miss.name, miss.meant)];
      return `No ${noun} here carries ${said}; ${carry(count)} ${meant}.`;
    }
    case "name-label":
      return `No namespace here carries ${inlineCode(miss.name)}; a namespace's name is its label \`kubernetes.io/metadata.name\`.`;
    case "other-namespace": {
      if (miss.isLeftOpen) {
        const name = count === 1 ? "names" : "name";
        return `${counted(count, noun)} that it would match ${name} no namespace.`;
      }
      const [names, are] = [miss.namespaces.map(inlineCode), count === 1 ? "is" : "are"];
      return `${counted(count, noun)} that it would match ${are} in ${andList(names)}.`;
    }
    case "own-labels":
      return count === 1
        ? "1 workload carries this on itself, but not on its pods (`spec.template.metadata.labels`)."
        : `${count} workloads carry this on themselves, but not on their pods (\`spec.template.metadata.labels\`).`;
    case "one-label":
      return `Without ${termCode(miss.term)} it would match ${counted(count, noun)}.`;
  }
}

function carry(count: number): string {
  return count === 1 ? "1 carries" : `${count} carry`;
}

function labelCode(name: string, value?: string): string {
  return inlineCode(value === undefined ? name : `${name}=${value}`);
}

/** `app=web`; an expression as it reads. */
export function termCode({ name, operator, values }: Term): string {
  if (operator === "Exists" || operator === "DoesNotExist") return `\`${operator}\` of ${inlineCode(name)}`;
  const labels = orList(values.map((value) => labelCode(name, value)));
  return operator === "NotIn" ? `the exclusion of ${labels}` : labels;
}
