/** Times from a request to its answer, at keys and values all over a file. */

import type { Position } from "vscode-languageserver/node";
import { positionAt } from "./keystroke";
import type { Lane } from "./lane";

export interface AnswerTimes {
  /** Milliseconds. */
  readonly times: number[];
  /** How many of the answers said something. */
  answered: number;
}

/** What is asked, and whether the answer says something. */
export type Question = "hover" | "completion" | "symbols";

export const questions: readonly Question[] = ["hover", "completion", "symbols"];

/** Questions that are not counted: a server that has been asked a few times is what people type against. */
const warmUps = 20;

/** The same places for each lane, one lane after the other: the long answers of one must not clutter the times of the next. */
export async function measureAnswers(
  lanes: readonly Lane[],
  question: Question,
  count: number,
): Promise<readonly Readonly<AnswerTimes>[]> {
  const places = placesIn(lanes[0]?.file.text ?? "", warmUps + count);
  const measured: AnswerTimes[] = [];
  for (const lane of lanes) {
    const into: AnswerTimes = { times: [], answered: 0 };
    for (const place of places.slice(0, warmUps)) await ask(lane, question, place, { times: [], answered: 0 });
    for (const place of places.slice(warmUps)) await ask(lane, question, place, into);
    measured.push(into);
  }
  return measured;
}

async function ask({ server, file }: Lane, question: Question, place: Position, into: AnswerTimes): Promise<void> {
  const start = performance.now();
  const saysSomething = await answerOf[question](server, file.uri, place);
  into.times.push(performance.now() - start);
  if (saysSomething) into.answered++;
}

const answerOf: Readonly<Record<Question, (server: Lane["server"], uri: string, place: Position) => Promise<boolean>>> =
  {
    hover: async (server, uri, place) => (await server.hover(uri, place)) !== null,
    completion: async (server, uri, place) => {
      const answer = await server.complete(uri, place);
      return (Array.isArray(answer) ? answer : (answer?.items ?? [])).length > 0;
    },
    symbols: async (server, uri) => ((await server.symbols(uri)) ?? []).length > 0,
  };

/** Second characters of evenly spread fields. */
function placesIn(text: string, count: number): readonly Position[] {
  const fields = [...text.matchAll(/(?:podSelector|matchLabels|ports|protocol|policyTypes|ingress|namespace):/g)];
  return Array.from({ length: count }, (_, index) => {
    const field = fields[Math.floor((index * fields.length) / count)];
    return positionAt(text, (field?.index ?? 0) + 1);
  });
}
