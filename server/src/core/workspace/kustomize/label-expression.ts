/** Selectors as kubectl's `-l` takes them: `app=web,tier!=db,env in (dev,test),!old`. */

import { type Answer, LONGEST } from "./name-pattern";

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api: each part must hold. */
export function matchesExpression(expression: string, labels: ReadonlyMap<string, string>): Answer {
  if (expression.length > LONGEST) return "unknown";
  const answers = partsOf(expression).map((part) => matchesPart(part, labels));
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}

/** Commas part the conditions, but not those inside of brackets. */
function partsOf(expression: string): readonly string[] {
  return expression
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function matchesPart(part: string, labels: ReadonlyMap<string, string>): Answer {
  const [, absent, bare] = /^(!?)\s*([^\s=!(),]+)$/.exec(part) ?? [];
  if (bare !== undefined) return answer(labels.has(bare) === (absent === ""));
  const [, key, operator, value] = /^([^\s=!(),]+)\s*(==|=|!=)\s*([^\s=!(),]*)$/.exec(part) ?? [];
  if (key !== undefined && value !== undefined) return answer((labels.get(key) === value) === (operator !== "!="));
  const [, of, relation, list] = /^([^\s=!(),]+)\s+(in|notin)\s*\(([^()]*)\)$/.exec(part) ?? [];
  if (of === undefined || list === undefined) return "unknown";
  const values = list.split(",").map((one) => one.trim());
  const has = labels.get(of);
  return answer((has !== undefined && values.includes(has)) === (relation === "in"));
}

function answer(holds: boolean): Answer {
  return holds ? "yes" : "no";
}
