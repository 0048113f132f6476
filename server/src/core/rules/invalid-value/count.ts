/** Too many of something, or too few: in words. */

import type { Count } from "../../model/problem";
import { everyItem, type Field } from "../../schema/field";

/** `field` is what is counted, `holder` what it stands in. */
export function countWords({ of, is, limit }: Count, field: Field, holder: Field | undefined) {
  const name = `\`${field.place.findLast((step) => !/\W/.test(step))}\``;
  if (of === "characters") {
    const text = field.place.at(-1) === everyItem ? `This item of ${name}` : name;
    return { what: `${text} has ${is} characters, and it may have ${limit}.`, todo: "Make it shorter." };
  }
  if (is < limit) {
    const remove = field.required ? "" : `, or remove ${name}`;
    return { what: `${name} has no items, and an empty list means nothing here.`, todo: `Add an item${remove}.` };
  }
  const other = holder?.title.replace(/^(an?|the) /, "").replace(/^spec$/, "policy");
  return { what: `${name} has ${is} items, and it may have ${limit}.`, todo: `Put the rest into another ${other}.` };
}
