/** Selectors as kubectl's command line writes them, for tests without YAML. */

import type { Requirement, SelectorTerms } from "../../server/src/core/analysis/selection/matching";

/** `app=web,tier in (a b),env notin (c),team exists,old absent`. */
export function selectorTerms(text: string): SelectorTerms {
  const terms = text.split(",").filter((term) => term !== "");
  const labels = terms.filter((term) => term.includes("=")).map((term) => term.split("="));
  return {
    labels: labels.map(([name = "", value = ""]) => ({ path: [], name: { value: name }, value: { value } })),
    requirements: terms.filter((term) => !term.includes("=")).map(requirement),
  };
}

const operators = new Map([
  ["in", "In"],
  ["notin", "NotIn"],
  ["exists", "Exists"],
  ["absent", "DoesNotExist"],
]);

function requirement(term: string): Requirement {
  const [, name = "", word = "", values = ""] = /^(\S+) (\w+)(?: \((.*)\))?$/.exec(term) ?? [];
  return {
    path: [],
    name: { value: name },
    operator: { value: operators.get(word) ?? word },
    values: values.split(" ").flatMap((value) => (value === "" ? [] : [{ value }])),
  };
}
