/** The kinds and API versions that go with what a document says of itself. */

import { type Kind, kinds } from "../../schema/kinds";
import { type Site, textIn } from "./proposal";

/** Of the kinds that the document's `kind` allows. */
export function apiVersionsFor(site: Site): readonly string[] {
  const fitting = candidates(site, "kind");
  return [...new Set(fitting.map(({ apiVersion }) => apiVersion))];
}

/** Those of the document's `apiVersion`. */
export function kindsFor(site: Site): readonly string[] {
  return candidates(site, "apiVersion").map(({ kind }) => kind);
}

/** All kinds where the document says nothing, or nothing that is known. */
function candidates(site: Site, stated: "kind" | "apiVersion"): readonly Kind[] {
  const given = textIn({ ...site, path: [] }, stated);
  const fitting = kinds.filter((kind) => kind[stated] === given);
  return fitting.length > 0 ? fitting : kinds;
}
