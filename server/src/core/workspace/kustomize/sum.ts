/** What a kustomization has gathered so far. */

import type { Gathered } from "./gathered";
import { looksRemote } from "./references";
import { Row } from "./row";
import type { Transformation } from "./transformation";
import type { Absence, Member, WorldObject } from "./world";

/** What one world may still cost, in steps: names followed, objects passed on. */
export interface Budget {
  left: number;
}

/** Kustomize refuses what leads in a circle. A few may happen; where many meet, ways through them multiply. */
const COST_OF_CUT = 1_000;

/** The members, what is absent, and what all that depends on. */
export class Sum<O extends WorldObject> {
  private readonly row: Row<O>;
  private readonly absent = new Set<Absence>();
  private readonly looked = new Set<string>();
  private work = 0;
  private isCut = false;

  /** `namedBy` is the URI of the kustomization that all this is for. */
  constructor(
    private readonly namedBy: string,
    inherited: readonly Member<O>[],
    private readonly budget: Budget,
  ) {
    this.row = new Row(inherited);
    this.charge(1 + inherited.length);
  }

  get members(): readonly Member<O>[] {
    return this.row.all;
  }

  get isTooMuch(): boolean {
    return this.budget.left < 0;
  }

  /** Notes that it depends on a file, be it there or not. */
  look(key: string): void {
    this.charge(1);
    this.looked.add(key);
  }

  add(members: readonly Member<O>[]): void {
    this.charge(members.length);
    this.row.add(members);
  }

  /** Takes over all that another kustomization came to. */
  join(gathered: Gathered<O>): void {
    this.charge(gathered.looked.size);
    this.note(gathered);
    this.add(gathered.members);
  }

  /** The same, where the other has worked on these very members. */
  become(gathered: Gathered<O>): void {
    this.note(gathered);
    this.row.replace(gathered.members);
  }

  /** Gives up what is too much: all that is said of it is that it is endless. */
  transform(transformation: Transformation<O>): void {
    const before = this.members;
    this.charge(before.length);
    if (this.isTooMuch) this.cut(".");
    this.row.replace(this.isTooMuch ? [] : before.flatMap((member) => transformation(member) ?? []));
  }

  lacks(absence: Pick<Absence, "is" | "name">): void {
    this.absent.add({ ...absence, namedBy: this.namedBy });
  }

  /** Notes that a name leads to nothing that is here. */
  misses(name: string): void {
    this.lacks({ is: looksRemote(name) ? "remote" : "missing", name });
  }

  /** Notes that a name is not followed, since it leads back to where one came from or to ever more. */
  cut(name: string): void {
    this.charge(COST_OF_CUT);
    this.isCut = true;
    this.lacks({ is: "endless", name });
  }

  /** To be asked for at the end. */
  result(): Gathered<O> {
    const { members, absent, looked, work, isCut } = this;
    return { members, absent, looked, work, isCut };
  }

  private charge(cost: number): void {
    this.work += cost;
    this.budget.left -= cost;
  }

  /** The other's work is charged already. */
  private note(gathered: Gathered<O>): void {
    for (const absence of gathered.absent) this.absent.add(absence);
    for (const key of gathered.looked) this.looked.add(key);
    this.work += gathered.work;
    this.isCut ||= gathered.isCut;
  }
}
