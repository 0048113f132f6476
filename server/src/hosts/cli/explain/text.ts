/** An explanation for people: the verdict, then the lines of files that imply it. */

import type { Colors } from "picocolors/types";
import type { Explanation, Verdict } from "../../../core/analysis/connectivity/explain";
import { endName } from "../../../core/analysis/words/explanation/names";
import type { Step } from "../../../core/analysis/words/explanation/reason-steps";
import type { Told } from "../../../core/analysis/words/explanation/told";
import { inOneLine } from "../printable";

export function formatText(
  explanation: Explanation,
  told: Told,
  pathOf: (uri: string) => string,
  colors: Colors,
): string {
  const { verdict, source, destination } = explanation;
  const isItself = source.is === "pods" && destination.is === "pods" && source.workload === destination.workload;
  const lines = [
    `${paint(colors, verdict)(verdict)}: ${endName(source)} -> ${endName(destination)}: ${told.connections}`,
    ...(isItself ? ["  This is about two of its pods: a pod always reaches itself"] : []),
    ...told.sides.flatMap(({ title, steps }) => [
      `  ${title}${steps.length > 0 ? ":" : ""}`,
      ...steps.map((step) => stepLine(step, pathOf, colors)),
    ]),
    ...(told.dependsOn.length > 0 ? ["  It depends on:", ...told.dependsOn.map((text) => `    ${text}`)] : []),
  ];
  return lines.map((line) => `${inOneLine(line)}\n`).join("");
}

function stepLine({ text, at }: Step, pathOf: (uri: string) => string, colors: Colors): string {
  return `    ${at ? colors.bold(`${pathOf(at.uri)}:${at.line + 1}: `) : ""}${text}`;
}

function paint(colors: Colors, verdict: Verdict) {
  switch (verdict) {
    case "allowed":
      return colors.green;
    case "denied":
      return colors.red;
    case "depends":
      return colors.yellow;
  }
}
