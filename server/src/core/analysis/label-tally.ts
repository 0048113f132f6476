/** Counts the spellings of labels as documents come and go, and says which spelling is meant where they differ in case. */

import type { LabelOwner } from "../model/label-places";
import type { LabelUse } from "../workspace/document";

/** From a spelling to the better one; only for spellings that have a better one. */
export type Verdict = ReadonlyMap<string, string>;

/** A running count: it costs what comes and goes, not what is there. */
export interface Tally {
  /** Takes documents' labels in and out; true if any verdict may be another one now. */
  update(added: readonly LabelUse[], removed: readonly LabelUse[]): boolean;
  /** Of a group of spellings that differ only in case; undefined where there is but one. */
  verdict(group: string): Verdict | undefined;
}

/** The spellings of a label's name, whatever the case. */
export function nameGroup(owner: LabelOwner, name: string): string {
  return `name ${owner} ${name.toLowerCase()}`;
}

/** The spellings of one of its values; values of the name's other spellings count as values of this one. */
export function valueGroup(owner: LabelOwner, name: string, value: string): string {
  return `value ${owner} ${name.toLowerCase()} ${value.toLowerCase()}`;
}

/** How often a spelling stands in a policy's own selector (where its author knows the pods), and how often at all. */
interface Uses {
  readonly subjects: number;
  readonly all: number;
}

type Spellings = Map<string, Uses>;

export function createTally(): Tally {
  const groups = new Map<string, Spellings>();
  return {
    update(added, removed) {
      const touched = [...added.map((use) => count(groups, use, 1)), ...removed.map((use) => count(groups, use, -1))];
      return touched.includes(true);
    },
    verdict(group) {
      const spellings = groups.get(group);
      return spellings && spellings.size > 1
        ? judge(spellings, group.startsWith("name") ? isBetterName : isBetterValue)
        : undefined;
    },
  };
}

/** True if a group is touched that had or has several spellings. */
function count(groups: Map<string, Spellings>, { owner, name, value, subject }: LabelUse, by: 1 | -1): boolean {
  const inName = add(groups, nameGroup(owner, name), name, subject, by);
  const inValue = value !== undefined && add(groups, valueGroup(owner, name, value), value, subject, by);
  return inName || inValue;
}

function add(groups: Map<string, Spellings>, group: string, spelling: string, subject: boolean, by: 1 | -1): boolean {
  const spellings: Spellings = groups.get(group) ?? new Map();
  const before = spellings.size;
  const { subjects, all } = spellings.get(spelling) ?? { subjects: 0, all: 0 };
  if (all + by === 0) spellings.delete(spelling);
  else spellings.set(spelling, { subjects: subjects + (subject ? by : 0), all: all + by });
  if (spellings.size === 0) groups.delete(group);
  else groups.set(group, spellings);
  return before > 1 || spellings.size > 1;
}

type Better = (name: string, uses: Uses, than: string, thanUses: Uses) => boolean;

function judge(spellings: Spellings, isBetter: Better): Verdict {
  const all = [...spellings];
  return new Map(
    all.flatMap(([spelling, uses]) => {
      const better = all.filter(
        ([other, otherUses]) => other !== spelling && isBetter(other, otherUses, spelling, uses),
      );
      const best = better.find(([name, its]) =>
        better.every(([other, others]) => other === name || !isBetter(other, others, name, its)),
      );
      return best ? [[spelling, best[0]] as const] : [];
    }),
  );
}

/** Label names are written in lower case by all convention, so `tier` beside `Tier` is meant however often `Tier` stands. */
function isBetterName(name: string, uses: Uses, than: string, thanUses: Uses): boolean {
  if (isCapitalised(than) !== isCapitalised(name)) return isCapitalised(than);
  return (uses.subjects - thanUses.subjects || uses.all - thanUses.all) > 0;
}

/** Values follow no convention: only a spelling that some policy uses for its own pods beats one that none does. */
function isBetterValue(_value: string, uses: Uses, _than: string, thanUses: Uses): boolean {
  return uses.subjects > 0 && thanUses.subjects === 0;
}

/** `Tier`, `TIER`: a capital where the name begins (behind its prefix, if it has one). */
function isCapitalised(name: string): boolean {
  return /^[A-Z]/.test(name.slice(name.lastIndexOf("/") + 1));
}
