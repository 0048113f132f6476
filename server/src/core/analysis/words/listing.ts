/** Lists as people write them: commas, a last "and" or "or", and only as many items as one reads. */

const MOST = 5;

/** "a", "a and b", "a, b and c"; more than `most` items end in "and 7 more". */
export function andList(items: readonly string[], most = MOST): string {
  return join(shortened(items, most), " and ");
}

/** "a", "a or b", "a, b or c"; more than `most` items end in "or 7 more". */
export function orList(items: readonly string[], most = MOST): string {
  return join(shortened(items, most), " or ");
}

/** "a, or b"; "a; b; or c" where an item holds a comma itself: alternatives of several words. */
export function alternatives(items: readonly string[], most = MOST): string {
  const comma = items.some((item) => item.includes(",")) ? ";" : ",";
  const all = shortened(items, most);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(`${comma} `)}${comma} or ${all.at(-1)}`;
}

/** "a; b; c", for items that hold commas themselves. */
export function semicolonList(items: readonly string[], most = MOST): string {
  return withLast(items, most).join("; ");
}

/** One Markdown bullet for each item. */
export function bulletList(items: readonly string[], most = MOST): string {
  return withLast(items, most)
    .map((item) => `- ${item}`)
    .join("\n");
}

/** One numbered line for each item, where their order matters. */
export function numberedList(items: readonly string[], most = MOST): string {
  return withLast(items, most)
    .map((item, index) => `${index + 1}. ${item}`)
    .join("\n");
}

/** The number and its noun: "1 rule", "2 rules". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** At least two items are ever left out: "and 1 more" takes as much room as the item itself. */
function shortened(items: readonly string[], most: number): readonly string[] {
  return items.length <= most + 1 ? items : [...items.slice(0, most), `${items.length - most} more`];
}

/** What stands alone needs its "and": "and 2 more". */
function withLast(items: readonly string[], most: number): readonly string[] {
  const all = shortened(items, most);
  return all.length < items.length ? [...all.slice(0, -1), `and ${all.at(-1)}`] : all;
}

function join(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")}${last}${items.at(-1)}`;
}
