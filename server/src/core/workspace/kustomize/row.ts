/** Members in order, each object once under each name. */

import type { Member, WorldObject } from "./world";

/** Two bases may share a third: what both bring counts once, though kustomize refuses it. */
export class Row<O extends WorldObject> {
  private members: Member<O>[];
  private identities: Set<string> | undefined;

  constructor(members: readonly Member<O>[]) {
    this.members = [...members];
  }

  get all(): readonly Member<O>[] {
    return this.members;
  }

  add(members: readonly Member<O>[]): void {
    this.identities ??= new Set(this.members.map(identityOf));
    for (const member of members) {
      const known = this.identities.size;
      if (this.identities.add(identityOf(member)).size > known) this.members.push(member);
    }
  }

  replace(members: readonly Member<O>[]): void {
    this.members = [...members];
    this.identities = undefined;
  }
}

function identityOf({ uri, document, index, namespace = "", name = "" }: Member<WorldObject>): string {
  return `${uri}\n${document}\n${index}\n${namespace}\n${name}`;
}
