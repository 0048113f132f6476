/** Real API servers' answers to documents, against ours: the verdict, every error and every warning. */

import { describe, expect, test } from "vitest";
import type { Objection } from "../../server/src/core/model/objection";
import { type Answer, answerTo, print } from "./answer";
import {
  areAtHand,
  type RecordedAnswer,
  type RecordedCase,
  type RecordedMessage,
  recordedCases,
} from "./recorded-answers";

describe.runIf(areAtHand).each(["1.35", "1.36"])("Kubernetes %s", (release) => {
  test.each(["cases", "cases-crd"] as const)(
    "%s",
    (set) => {
      const compared = recordedCases(set).map((recorded) => compare(recorded, release));
      const total = (count: (one: Compared) => number) => compared.reduce((sum, one) => sum + count(one), 0);
      const agreeing = compared.filter(({ isSameVerdict }) => isSameVerdict).length;
      const [errors, warnings] = [total(({ found }) => found.errors), total(({ found }) => found.warnings)];
      const differences = compared.flatMap(({ difference }) => difference ?? []);
      console.log(
        `${set}, ${release}: ${agreeing} of ${compared.length} verdicts, ` +
          `${errors} of ${total(({ said }) => said.errors.length)} errors, ` +
          `${warnings} of ${total(({ said }) => said.warnings.length)} warnings`,
      );
      expect(compared.length).toBeGreaterThan(0);
      expect(differences).toEqual([]);
    },
    60_000,
  );
});

interface Compared {
  readonly said: RecordedAnswer;
  readonly isSameVerdict: boolean;
  /** How many of the server's messages are among ours. */
  readonly found: { readonly errors: number; readonly warnings: number };
  /** Everything that differs, in one line. */
  readonly difference?: string;
}

function compare(recorded: RecordedCase, release: string): Compared {
  const said = recorded.answerOf(release);
  const ours = answerTo(recorded.text, release);
  const isSameVerdict = (said.verdict === "reject") === ours.isRefused;
  const missing = said.errors.filter((error) => !ours.errors.some((objection) => says(objection, error, recorded)));
  // A document that is refused comes without warnings; a linter may give them all the same.
  const warnings = ours.isRefused ? [] : ours.warnings;
  const unheard = said.warnings.filter((warning) => !warnings.some((objection) => isSameWarning(objection, warning)));
  const made = [
    ...ours.errors.filter(
      (objection) => isOfPhase(objection, said) && !said.errors.some((error) => says(objection, error, recorded)),
    ),
    ...warnings.filter((objection) => !said.warnings.some((warning) => isSameWarning(objection, warning))),
  ];
  const found = { errors: said.errors.length - missing.length, warnings: said.warnings.length - unheard.length };
  if (isSameVerdict && missing.length + unheard.length + made.length === 0) return { said, isSameVerdict, found };
  const theirs = [...missing.map(oneLine), ...unheard.map((warning) => oneLine({ type: "Warning", ...warning }))];
  const difference = `${recorded.name}: ${said.verdict} ${theirs.join("; ")} | ours: ${describeOurs(ours)}`;
  return { said, isSameVerdict, found, difference };
}

/** The server tells all that one phase finds, but for decoding, and nothing of the later phases. */
function isOfPhase({ type }: Objection, { errors }: RecordedAnswer): boolean {
  const isStrict = (of: string) => of === "UnknownField" || of === "DuplicateField";
  const types = errors.map((error) => error.type);
  return type !== "Decode" && !types.includes("Decode") && types.some(isStrict) === isStrict(type);
}

/** The place of what cannot be read as YAML is no field. */
function says(ours: Objection, said: RecordedMessage, { phase }: RecordedCase): boolean {
  const isSamePlace = phase === "yaml" ? ours.path === "" : ours.path === said.path;
  return isSamePlace && ours.type === said.type && (ours.message.includes(said.text) || isKubectls(ours, said));
}

/** In items of a list it is kubectl that finds an unknown field, and it names the field without its path. */
function isKubectls({ message, path }: Objection, { type, text }: RecordedMessage): boolean {
  const name = path.split(".").at(-1);
  return type === "UnknownField" && text === `unknown field "${name}"` && message.endsWith(`.${name}"`);
}

function isSameWarning({ path, message }: Objection, said: Omit<RecordedMessage, "type">): boolean {
  return path === said.path && [said.text, `${said.path}: ${said.text}`].includes(message);
}

function describeOurs({ isRefused, errors, warnings }: Answer): string {
  return [isRefused ? "reject" : "accept", ...print([...errors, ...warnings])].join("; ").replaceAll("\n", "⏎");
}

function oneLine({ type, path, text }: RecordedMessage): string {
  return `${type} ${path === "" ? "-" : path} | ${text}`.replaceAll("\n", "⏎");
}
