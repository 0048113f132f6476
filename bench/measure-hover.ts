/** Times from a hover request to its answer, at keys and values all over a file. */

import type { Position } from "vscode-languageserver/node";
import { positionAt } from "./keystroke";
import type { Lane } from "./lane";

export interface HoverTimes {
  /** Milliseconds. */
  readonly times: number[];
  /** How many of the answers said something. */
  answered: number;
}

/** The lanes take turns at the same places. */
export async function measureHover(lanes: readonly Lane[], count: number): Promise<readonly Readonly<HoverTimes>[]> {
  const measured = lanes.map((): HoverTimes => ({ times: [], answered: 0 }));
  const [warmUp, ...places] = hoverPlaces(lanes[0]?.file.text ?? "", count + 1);
  for (const lane of lanes) if (warmUp !== undefined) await hover(lane, warmUp, { times: [], answered: 0 });
  for (const place of places) {
    for (const [index, into] of measured.entries()) {
      const lane = lanes[index];
      if (lane !== undefined) await hover(lane, place, into);
    }
  }
  return measured;
}

async function hover({ server, file }: Lane, place: Position, into: HoverTimes): Promise<void> {
  const start = performance.now();
  const answer = await server.hover(file.uri, place);
  into.times.push(performance.now() - start);
  if (answer !== null) into.answered++;
}

/** Second characters of evenly spread fields. */
function hoverPlaces(text: string, count: number): readonly Position[] {
  const fields = [...text.matchAll(/(?:podSelector|matchLabels|ports|protocol|policyTypes|ingress|namespace):/g)];
  return Array.from({ length: count }, (_, index) => {
    const field = fields[Math.floor((index * fields.length) / count)];
    return positionAt(text, (field?.index ?? 0) + 1);
  });
}
