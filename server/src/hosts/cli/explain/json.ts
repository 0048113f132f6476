/** An explanation as JSON: an interface for other programs, described in README.md. */

import type { Explanation } from "../../../core/analysis/connectivity/explain";
import { connectionsText } from "../../../core/analysis/connectivity/notation";
import { endName } from "../../../core/analysis/words/explanation/names";
import type { Told } from "../../../core/analysis/words/explanation/told";

export function formatJson(
  { verdict, source, destination, asked, bounds }: Explanation,
  told: Told,
  pathOf: (uri: string) => string,
): string {
  const report = {
    version: 1,
    verdict,
    source: endName(source),
    destination: endName(destination),
    asked: connectionsText(asked),
    allowed: connectionsText(bounds.lower),
    sides: told.sides.map(({ direction, title, steps }) => ({
      direction,
      title,
      steps: steps.map(({ text, at }) => ({ ...(at && { path: pathOf(at.uri), line: at.line }), text })),
    })),
    dependsOn: told.dependsOn,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
