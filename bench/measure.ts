/** The whole measurement: every contender with the same files in the same run. */

import type { Contender } from "./contender";
import { type Lane, openLane } from "./lane";
import { type HoverTimes, measureHover } from "./measure-hover";
import { type KeystrokeTimes, measureKeystrokes } from "./measure-keystrokes";
import { measureStartUp } from "./measure-start-up";
import type { Workspace } from "./workspace";

export interface Measured {
  readonly contender: Contender;
  readonly startUp: readonly number[];
  readonly one: KeystrokeTimes;
  readonly thousand: KeystrokeTimes;
  readonly hover: Readonly<HoverTimes>;
}

const startUpRounds = 10;
const keystrokeRounds = 12;
const hovers = 100;

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
    report("hover");
    const inThousand = lanes.filter(({ file }) => file === workspace.thousand);
    const hover = await measureHover(inThousand, hovers);
    return contenders.map((contender, index) => ({
      contender,
      startUp: found(startUp[index]),
      one: found(keystrokes[2 * index]),
      thousand: found(keystrokes[2 * index + 1]),
      hover: found(hover[index]),
    }));
  } finally {
    for (const { server } of lanes) await server.stop();
  }
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
