/** One item of a list becomes several, each with another one of the values that stood in it. */

import { together } from "../base/text-edit";
import type { Editor, Edits } from "../model/editor";
import type { Path } from "../syntax/path";
import type { Json } from "../syntax/to-json";
import type { ProblemOf } from "./problems";

/**
 * The first value stays in the item at `item`, which holds the problem's value; each of the others gets an item of its own
 * behind it. Undefined where an alias brings the item in elsewhere: the others would be missing there.
 */
export function spread(
  item: Path,
  { path, alsoAt = [] }: ProblemOf<"wrong-type" | "unsupported-value">,
  values: readonly Json[],
  editor: Editor,
): Edits {
  if (alsoAt.length > 0) return undefined;
  const [first = "", ...others] = values;
  const whole = editor.data(item);
  const inItem = path.slice(item.length);
  const items = whole === undefined ? [] : others.map((value) => withValue(whole, inItem, value));
  const isWord = typeof first === "string" && editor.text(path) !== undefined;
  return together(isWord ? editor.setText(path, first) : editor.replace(path, first), editor.insertItems(item, items));
}

function withValue(data: Json, [step, ...below]: Path, value: Json): Json {
  if (step === undefined) return value;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, inside]) => [key, key === step ? withValue(inside, below, value) : inside]),
  );
}
