/** The measured times as a Markdown table with the ratios that the goals are about. */

import { cpus, platform } from "node:os";
import type { Kind } from "./keystroke";
import type { Measured } from "./measure";
import { type Question, questions } from "./measure-answers";
import type { KeystrokeTimes } from "./measure-keystrokes";
import { median, quantile } from "./statistics";

type Samples = (measured: Measured) => readonly number[] | undefined;

const kinds: readonly Kind[] = ["label value", "key"];

/** One row for each measurement, one column for each contender; with two of them, a column for theirs ÷ ours. */
export function table(measured: readonly Measured[]): string {
  const rows = measurements().map(([what, samples, middleOnly]) => {
    const all = measured.map(samples);
    return [what, ...all.map((times) => cell(times, middleOnly)), ...(all.length === 2 ? [ratioCell(all)] : [])];
  });
  const names = measured.map(({ contender }) => contender.name);
  const head = ["median / p95, milliseconds", ...names, ...(names.length === 2 ? ["theirs ÷ ours"] : [])];
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [machine(), "", ...[head, rule, ...rows].map(row), "", ...goals(measured), ""].join("\n");
}

function measurements(): readonly (readonly [string, Samples, boolean])[] {
  const files = [
    ["one", "a file of 1"],
    ["thousand", "a file of 1,000"],
  ] as const;
  return [
    ...files.flatMap(([file, name]) =>
      kinds.map((kind): [string, Samples, boolean] => [
        `Keystroke in a ${kind} → findings, ${name}`,
        (measured) => measured[file].times[kind],
        false,
      ]),
    ),
    ...files.map(([file, name]): [string, Samples, boolean] => [
      `Processor time of a keystroke, ${name} (mean)`,
      (measured) => processor(measured[file]),
      true,
    ]),
    ["Start of the process → first finding", ({ startUp }) => startUp, false],
    ...questions.map((question): [string, Samples, boolean] => [
      `${titles[question]}, a file of 1,000`,
      ({ answers }) => answers[question].times,
      false,
    ]),
  ];
}

const titles: Readonly<Record<Question, string>> = { hover: "Hover", completion: "Completion", symbols: "Symbols" };

function goals(measured: readonly Measured[]): readonly string[] {
  const growths = measured.map((each) => {
    const worst = Math.max(...kinds.map((kind) => median(each.thousand.times[kind]) / median(each.one.times[kind])));
    return `- ${each.contender.name}: a keystroke in a file of 1,000 takes ${times(worst)} the time of one in a file of 1${samplesOf(each)}.`;
  });
  const [ours, theirs] = measured;
  return ours === undefined || theirs === undefined ? growths : [...growths, ...comparison(ours, theirs)];
}

/** With the time that the other server deliberately waits, which its users see, and without. */
function comparison(ours: Measured, theirs: Measured): readonly string[] {
  const sooner = (waits: number) =>
    Math.min(...kinds.map((kind) => (median(theirs.thousand.times[kind]) - waits) / median(ours.thousand.times[kind])));
  const { name, waits } = theirs.contender;
  return [
    `- Findings in a file of 1,000 come ${times(sooner(0))} sooner from ours (the worse of both kinds).`,
    `- ${name} waits ${waits} ms after a keystroke before it begins; not counting them, ours is ${times(sooner(waits))} sooner.`,
  ];
}

function samplesOf({ thousand, answers }: Measured): string {
  const keystrokes = kinds.reduce((sum, kind) => sum + thousand.times[kind].length, 0);
  const answered = questions.map((question) => `${answers[question].answered} of ${answers[question].times.length}`);
  return ` (the worse of both kinds; ${keystrokes} keystrokes; ${questions.join(", ")} said something ${answered.join(", ")} times)`;
}

/** Where it was measured. */
export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? "unknown"}), ${platform()}, Node ${process.versions.node}.`;
}

function processor({ processor }: KeystrokeTimes): readonly number[] | undefined {
  return processor === undefined ? undefined : [processor];
}

function cell(samples: readonly number[] | undefined, middleOnly: boolean): string {
  if (samples === undefined) return "–";
  const middle = milliseconds(median(samples));
  return middleOnly ? middle : `${middle} / ${milliseconds(quantile(samples, 0.95))}`;
}

function ratioCell([ours, theirs]: readonly (readonly number[] | undefined)[]): string {
  return ours === undefined || theirs === undefined ? "–" : times(median(theirs) / median(ours));
}

function milliseconds(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} ×`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
