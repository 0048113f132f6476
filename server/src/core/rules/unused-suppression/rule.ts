/** A comment that ignores nothing: the finding is gone, or its name was never right. */

import { distance } from "fastest-levenshtein";
import type { Span } from "../../base/span";
import type { TextEdit } from "../../base/text-edit";
import { removeComment } from "../../syntax/edit/comments";
import type { PolicyDocument } from "../../workspace/document";
import { type Draft, finding, fix } from "../finding";
import { listed } from "../listed";
import { defineRule } from "../rule";
import type { Suppression } from "../suppression";

export const unusedSuppression = defineRule({
  id: "unused-suppression",
  scope: "suppression",
  severity: "information",
  *check(document, suppressions, ids) {
    for (const suppression of suppressions) {
      if (suppression.rules.length === 0) yield namesNoRule(document, suppression);
      for (const { id, span, used } of suppression.rules) {
        if (used) continue;
        const words = ids.includes(id) ? unused(id) : unknown(id, ids);
        yield finding({ span, path: [], ...words, mend: () => removal(document, suppression, span) });
      }
    }
  },
});

function namesNoRule(document: PolicyDocument, suppression: Suppression): Draft {
  return finding({
    span: suppression.span,
    path: [],
    what: "This comment ignores nothing: it names no rule.",
    why: "",
    todo: "Write `# netpol-ignore <rule>: <reason>`, or remove the comment.",
    mend: () => removal(document, suppression, suppression.span),
  });
}

function unused(id: string) {
  return {
    what: `There is no \`${id}\` here to ignore.`,
    why: "Left as it is, the comment would hide the next one.",
    todo: "Remove it.",
  };
}

function unknown(id: string, ids: readonly string[]) {
  const [name = "", ...rest] = id.split(/\s+/);
  const why = "Nothing is ignored.";
  if (rest.length > 0 && ids.includes(name)) {
    return { what: `\`${name}\` and its reason need a colon between them.`, why, todo: `Write \`${name}: …\`.` };
  }
  const near = ids.filter((other) => distance(other, name.toLowerCase()) <= 2);
  const todo = near.length > 0 ? `Write ${quoted(near)}.` : `The rules are ${quoted(ids, "and")}.`;
  return { what: `There is no rule \`${id}\`.`, why, todo };
}

function quoted(ids: readonly string[], joint: "and" | "or" = "or"): string {
  return listed(
    ids.map((id) => `\`${id}\``),
    joint,
  );
}

/** The whole comment, or this rule out of several. */
function removal({ yaml }: PolicyDocument, { span, rules }: Suppression, removed: Span) {
  const index = rules.findIndex((rule) => rule.span === removed);
  const edits: readonly TextEdit[] =
    rules.length > 1 ? [{ span: withComma(rules, index), newText: "" }] : removeComment(yaml, span);
  return fix("Remove the unused suppression", edits);
}

/** From the rule before, or to the one behind. */
function withComma(rules: Suppression["rules"], index: number): Span {
  const [before, at, after] = [rules[index - 1], rules[index], rules[index + 1]].map((rule) => rule?.span);
  const start = at?.start ?? 0;
  return before ? { start: before.end, end: at?.end ?? start } : { start, end: after?.start ?? start };
}
