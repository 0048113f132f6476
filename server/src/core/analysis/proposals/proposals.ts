/** All that may be written at a place: keys into a map, values for a key or an item. */

import { fieldAt } from "../../schema/fields";
import { list, map } from "../../syntax/edit/sketch";
import { fragments } from "./fragments";
import { keyProposals } from "./key-proposals";
import { above, documentationOf, isSelector, ownerOf, type Site, type ValueProposal } from "./proposal";
import { valueProposals } from "./value-proposals";

export { keyProposals } from "./key-proposals";

/** What may be the value at a place: a scalar, or the beginning of the map or the list that belongs there. */
export function wholeProposals(site: Site): readonly ValueProposal[] {
  const field = fieldAt(site.kind, site.path);
  if (!field) return [];
  if (typeof site.path.at(-1) === "number") return field.members ? fragments(above(site)) : valueProposals(site, field);
  if (field.item) return items({ ...site, path: [...site.path, 0] });
  if (!field.members && !field.value) return valueProposals(site, field);
  const entries = keyProposals(site).map(({ entry, ...words }) => ({ ...words, value: map(entry) }));
  return isSelector(field) ? [everything(site), ...entries] : entries;
}

/** Each as the first item of the list. */
function items(item: Site): readonly ValueProposal[] {
  return wholeProposals(item).map(({ value, ...words }) => ({ ...words, value: list(value) }));
}

function everything(site: Site): ValueProposal {
  const field = fieldAt(site.kind, site.path);
  return {
    label: "{}",
    is: "value",
    detail: `every ${ownerOf(site)}`,
    documentation: field ? documentationOf(field) : "",
    value: map(),
  };
}
