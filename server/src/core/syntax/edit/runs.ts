/** Members that stand side by side in a map or list go through every edit together, with what stands between them. */

import type { Span } from "../../base/span";

/** An entry of a map or an item of a list. */
interface Member {
  readonly span: Span;
}

export interface Run<M extends Member = Member> {
  readonly first: M;
  readonly last: M;
  readonly members: readonly M[];
  /** The neighbours that stay. */
  readonly before: M | undefined;
  readonly after: M | undefined;
}

/** The chosen ones of all members as runs, in the order of the text. */
export function runsOf<M extends Member>(all: readonly M[], chosen: readonly M[]): readonly Run<M>[] {
  const groups: M[][] = [];
  for (const [index, member] of all.entries()) {
    if (!chosen.includes(member)) continue;
    const previous = all[index - 1];
    const group = groups.at(-1);
    if (group && group.at(-1) === previous) group.push(member);
    else groups.push([member]);
  }
  return groups.flatMap((group) => runOf(all, group));
}

function runOf<M extends Member>(all: readonly M[], members: readonly M[]): Run<M>[] {
  const first = members[0];
  const last = members.at(-1);
  if (!first || !last) return [];
  return [{ first, last, members, before: all[all.indexOf(first) - 1], after: all[all.indexOf(last) + 1] }];
}
