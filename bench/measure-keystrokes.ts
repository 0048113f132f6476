/** Times from a keystroke to the findings of the text that it makes. */

import { setTimeout as sleep } from "node:timers/promises";
import { type Keystroke, type Kind, keystrokesAt } from "./keystroke";
import type { Lane } from "./lane";
import { processorTime } from "./processor-time";

export interface KeystrokeTimes {
  /** Milliseconds, one for each keystroke. */
  readonly times: Readonly<Record<Kind, readonly number[]>>;
  /** Milliseconds of processor time of the server for one keystroke, all kinds together. */
  readonly processor: number | undefined;
}

/** How often a lane types the four keystrokes whenever its turn comes. */
export interface Turn {
  readonly lane: Lane;
  readonly cycles: number;
}

// A server may tidy up behind its answer; the next keystroke of a fast typist comes later than this.
const pause = 30;

/** The lanes take turns, so that whatever else the machine does meets all of them alike. The first round warms up. */
export async function measureKeystrokes(turns: readonly Turn[], rounds: number): Promise<readonly KeystrokeTimes[]> {
  const typists = turns.map(({ lane, cycles }) => new Typist(lane, cycles));
  for (const typist of typists) await typist.warmUp();
  for (let round = 0; round < rounds; round++) {
    for (const typist of typists) await typist.takeTurn();
  }
  return typists.map((typist) => typist.result());
}

class Typist {
  private readonly keystrokes: readonly Keystroke[];
  private readonly times: Record<Kind, number[]> = { "label value": [], key: [] };
  private findings = new Map<string, number>();
  private processorBefore: number | undefined;

  constructor(
    private readonly lane: Lane,
    private readonly cycles: number,
  ) {
    this.keystrokes = keystrokesAt(lane.file.text, lane.file.middle);
  }

  async warmUp(): Promise<void> {
    await this.takeTurn();
    this.times["label value"] = [];
    this.times.key = [];
    this.processorBefore = processorTime(this.lane.server.pid);
  }

  async takeTurn(): Promise<void> {
    for (let cycle = 0; cycle < this.cycles; cycle++) {
      for (const keystroke of this.keystrokes) await this.type(keystroke);
      this.checkAnswers();
    }
  }

  result(): KeystrokeTimes {
    const after = processorTime(this.lane.server.pid);
    const count = this.times["label value"].length + this.times.key.length;
    const known = after !== undefined && this.processorBefore !== undefined;
    return { times: this.times, processor: known ? (after - (this.processorBefore ?? 0)) / count : undefined };
  }

  private async type({ kind, step, range, text }: Keystroke): Promise<void> {
    const { server, file } = this.lane;
    const start = performance.now();
    const findings = await server.change(file.uri, range, text);
    this.times[kind].push(performance.now() - start);
    this.findings.set(`${kind} ${step}`, findings.length);
    await sleep(pause);
  }

  /** An answer that does not know the letter just typed is no answer, however fast it came. */
  private checkAnswers(): void {
    const [wrong, right] = [this.findings.get("key typed") ?? 0, this.findings.get("key taken back") ?? 0];
    if (this.lane.contender.knowsPolicies && wrong <= right) {
      throw new Error(`${this.lane.contender.name}: ${wrong} findings with a wrong key, ${right} without it.`);
    }
  }
}
