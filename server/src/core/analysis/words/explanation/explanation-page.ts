/** An explanation as a page: the verdict, then on each side the lines that imply it. */

import type { Explanation, Verdict } from "../../connectivity/explain";
import { type ConnectionQuestion, explainLink, lineLink, type Page } from "../page";
import { endCode, endName } from "./names";
import type { Step } from "./reason-steps";
import type { Told, ToldSide } from "./told";

export const verdictWords: Readonly<Record<Verdict, string>> = {
  allowed: "✓ Allowed",
  denied: "✗ Denied",
  depends: "? It depends",
};

export function explanationPage(explanation: Explanation, told: Told, question: ConnectionQuestion): Page {
  const { verdict, source, destination } = explanation;
  const isItself = source.is === "pods" && destination.is === "pods" && source.workload === destination.workload;
  const blocks = [
    `# ${verdictWords[verdict]}`,
    `${endCode(source)} → ${endCode(destination)}: ${told.connections}`,
    ...(isItself ? ["This is about two of its pods: a pod always reaches itself."] : []),
    ...told.sides.map(sideBlock),
    ...(told.dependsOn.length > 0 ? [`**It depends on**\n\n${list(told.dependsOn)}`] : []),
    explainLink("The other way round", { ...question, from: question.to, to: question.from }),
  ];
  return { title: `${shortName(endName(source))} → ${shortName(endName(destination))}`, markdown: blocks.join("\n\n") };
}

function sideBlock({ title, steps }: ToldSide): string {
  return steps.length === 0 ? `**${title}**` : `**${title}:**\n\n${list(steps.map(stepLine))}`;
}

function stepLine({ text, at }: Step): string {
  return at ? `${lineLink(at)} ${text}` : text;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** The tab has room for the name alone: `db` of `shop/db[StatefulSet]`. */
function shortName(name: string): string {
  return name.replace(/^[^/]*\/(?=.*\[)/, "").replace(/\[.*$/, "");
}
