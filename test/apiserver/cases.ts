/** Documents with the API server's whole answer. Each is a test, named after its rule in the list of every-rule.test.ts. */

import { expect, test } from "vitest";
import type { Objection } from "../../server/src/core/model/objection";
import { type Answer, answerTo, print } from "./answer";

/** On both sides of the one difference between releases; the words are those of 1.35, of which older ones have a few others. */
const releases = ["1.35", "1.36"];

export interface Releases {
  /** Only releases from this one on answer so. */
  readonly since?: string;
  /** Only releases before this one do. */
  readonly before?: string;
}

export interface Accepted extends Releases {
  readonly warnings?: readonly Objection[];
}

/** The title is the rule's ID, a colon, and words. The server takes the document, with these warnings and no others. */
export function accepted(title: string, text: string, { warnings = [], ...some }: Accepted = {}): void {
  answered(`${title} [accepted]`, text, some, (answer) => {
    expect(print(answer.errors)).toEqual([]);
    expect(listed(answer.warnings)).toEqual(listed(warnings));
  });
}

/** The server refuses the document, and says this and nothing else, in whatever order. */
export function refused(title: string, text: string, said: readonly Objection[], some: Releases = {}): void {
  answered(`${title} [refused]`, text, some, (answer) => {
    expect(said).not.toEqual([]);
    expect(listed(answer.errors)).toEqual(listed(said));
  });
}

function answered(title: string, text: string, some: Releases, check: (answer: Answer) => void): void {
  test(title, () => {
    for (const release of releases.filter((one) => isAmong(one, some))) check(answerTo(text, release));
  });
}

function isAmong(release: string, { since, before }: Releases): boolean {
  return (since === undefined || release >= since) && (before === undefined || release < before);
}

function listed(objections: readonly Objection[]): readonly string[] {
  return print(objections).toSorted();
}
