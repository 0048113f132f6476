/** The whole measurement: every contender with the same files in the same run. */

import type { Contender } from "./contender";
import { type Lane, openLane } from "./lane";
import { type AnswerTimes, measureAnswers, type Question, questions } from "./measure-answers";
import { type KeystrokeTimes, measureKeystrokes } from "./measure-keystrokes";
import { measureStartUp } from "./measure-start-up";
import type { Workspace } from "./workspace";

export interface Measured {
  readonly contender: Contender;
  readonly startUp: readonly number[];
  readonly one: KeystrokeTimes;
  readonly thousand: KeystrokeTimes;
  readonly answers: Readonly<Record<Question, Readonly<AnswerTimes>>>;
}

const startUpRounds = 10;
const keystrokeRounds = 12;
const answers = 100;

/** `report` is told what is measured next. */
export async function measure(
  contenders: readonly Contender[],
  workspace: Workspace,
  report: (what: string) => void,
): Promise<readonly Measured[]> {
  report("start-up");
  const startUp = await measureStartUp(contenders, workspace.one, startUpRounds);
  const lanes: Lane[] = [];
  try {
    report("opening of the files");
    await openLanes(lanes, contenders, workspace);
    report("keystrokes");
    const turns = lanes.map((lane) => ({ lane, cycles: cyclesOf(lane) }));
    const keystrokes = await measureKeystrokes(turns, keystrokeRounds);
    const inThousand = lanes.filter(({ file }) => file === workspace.thousand);
    const answered = await measureQuestions(inThousand, report);
    return contenders.map((contender, index) => ({
      contender,
      startUp: found(startUp[index]),
      one: found(keystrokes[2 * index]),
      thousand: found(keystrokes[2 * index + 1]),
      answers: found(answered[index]),
    }));
  } finally {
    for (const { server } of lanes) await server.stop();
  }
}

/** For each lane its answers to every question. */
async function measureQuestions(lanes: readonly Lane[], report: (what: string) => void) {
  const byQuestion: [Question, readonly Readonly<AnswerTimes>[]][] = [];
  for (const question of questions) {
    report(question);
    byQuestion.push([question, await measureAnswers(lanes, question, answers)]);
  }
  return lanes.map((_, index) => {
    const answersTo = (wanted: Question) => found(byQuestion.find(([question]) => question === wanted)?.[1][index]);
    return { hover: answersTo("hover"), completion: answersTo("completion"), symbols: answersTo("symbols") };
  });
}

async function openLanes(into: Lane[], contenders: readonly Contender[], { one, thousand }: Workspace): Promise<void> {
  for (const contender of contenders) {
    for (const file of [one, thousand]) into.push(await openLane(contender, file));
  }
}

/** yaml-language-server takes most of a second for a keystroke: fewer samples keep the run short. */
function cyclesOf({ contender }: Lane): number {
  return contender.name === "ours" ? 5 : 2;
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A contender was not measured.");
  return value;
}
