/** Objects of a cluster as Markdown links to where they are written. */

import type { ClusterObject } from "../../../workspace/cluster-object";
import type { Member } from "../../../workspace/kustomize/world";
import { createWhereabouts } from "../../../workspace/whereabouts";
import type { Snapshot } from "../../../workspace/workspace";
import { inlineCode } from "../inline-code";
import { linkTarget } from "../page";

/** Something of a cluster; without a member no manifest makes it. */
export interface Linkable {
  /** The empty string where it is not known. */
  readonly name: string;
  readonly member?: Member<ClusterObject>;
}

/**
 * `[web](file:///shop/web.yaml#L4)`, and `[web.yaml:1](…)` where a template leaves the name open; what is written nowhere stands as
 * inline code.
 */
export type Link = (target: Linkable) => string;

/** The links of one answer: editors open `#L4` at the fourth line. */
export function createLinks(snapshot: Snapshot): Link {
  const whereIs = createWhereabouts(snapshot);
  return ({ name, member }) => {
    const place = member && whereIs(member);
    if (!place) return inlineCode(name);
    const line = place.line + 1;
    const text = name === "" ? `${place.uri.slice(place.uri.lastIndexOf("/") + 1)}:${line}` : name;
    return `[${linkText(text)}](${linkTarget(place.uri)}#L${line})`;
  };
}

/** Names that Kubernetes takes hold no markup; whatever else stands there is shown as it is typed. */
function linkText(name: string): string {
  return /^[A-Za-z0-9](?:[A-Za-z0-9.:-]*[A-Za-z0-9])?$/.test(name) ? name : inlineCode(name);
}
