/** A selector that matches no workload, or no namespace, of the workspace. */

import { readingsOf } from "../../analysis/connectivity/dash-readings";
import { type Matchless, matchlessSelectors } from "../../analysis/selection/matchless";
import { placeOf, termsOf } from "../../analysis/selection/terms";
import { nearMissWords } from "../../analysis/words/near-miss-words";
import type { AnyPolicy } from "../../model/admin-policy";
import type { Editor } from "../../model/editor";
import type { Placed, Selector } from "../../model/policy";
import { type Path, startsWith } from "../../syntax/path";
import { namespaceNameLabel } from "../../workspace/cluster/standings";
import { type Draft, type Fix, finding, fix } from "../finding";
import { relatedManifests } from "../related-manifests";
import { defineRule, type Surroundings } from "../rule";
import { joinedWords, missedWords, type SelectorWords, selectorWords } from "./words";

export const selectorMatchesNothing = defineRule({
  id: "selector-matches-nothing",
  scope: "workspace",
  restsOn: "everything",
  severity: "warning",
  *check(document, around) {
    if (around.snapshot.isReading || around.clusters.length === 0 || document.yaml.problems.length > 0) return;
    for (const { policy, problems } of document.resources) {
      if (problems.length === 0) yield* matchlessIn(policy, around);
    }
  },
});

function* matchlessIn(policy: AnyPolicy, around: Surroundings): Generator<Draft> {
  const found = matchlessSelectors(policy, around.applied(policy), around.snapshot.clusters.all);
  if (found.length === 0) return;
  const told = [...around.labelSlips(policy).map(({ place }) => place.path), ...besideNamespaces(policy, around)];
  const homes =
    policy.scope === "namespace" ? around.applied(policy).map(({ policy: { namespace } }) => namespace) : [];
  for (const matchless of found) if (!isTold(matchless, told)) yield worded(matchless, homes);
}

/** A label that is misspelt is a finding of its own, and so is a dash too many. */
function isTold({ place: { selector } }: Matchless, told: readonly Path[]): boolean {
  return told.some((path) => startsWith(path, selector.path));
}

/** Pods beside a peer of their namespaces: `either-or-both` tells them, or with the pods first they are admitted anyway. */
function besideNamespaces(policy: AnyPolicy, { applied }: Surroundings): readonly Path[] {
  if (policy.scope === "cluster") return [];
  return [...policy.ingress, ...policy.egress].flatMap(({ peers }) =>
    peers.flatMap((pods, index) => {
      const beside = [peers[index - 1], peers[index + 1]];
      const isAmongThem = beside.some((namespaces) => namespaces && readingsOf(namespaces, pods, applied(policy)));
      return isAmongThem ? [[...pods.path, "podSelector"]] : [];
    }),
  );
}

/** `homes`: the namespaces that the policy is in. */
function worded(matchless: Matchless, homes: readonly string[]): Draft {
  const { place, miss } = matchless;
  const { span, path } = inTheWay(matchless);
  const noun = place.owner === "namespace" ? "namespace" : "workload";
  const home = homeOf(matchless, homes);
  const words: SelectorWords = home === undefined ? selectorWords(place, miss) : joinedWords(place, home);
  return finding({
    span,
    path,
    ...(!matchless.isClear() && { severity: "hint" }),
    what: `No ${noun} here matches this selector.${miss ? ` ${nearMissWords(miss, noun)}` : ""}`,
    ...words,
    related: (_, snapshot) => (miss ? relatedManifests(miss.those, missedWords(miss), snapshot) : []),
    mend: (editor) => [
      ...(home === undefined ? [] : apart(place.selector.path, editor)),
      ...withNamespace(matchless, editor),
    ],
  });
}

/** The policy's own namespace, where the selector would match pods of it but for the namespaceSelector beside it. */
function homeOf({ place, miss }: Matchless, homes: readonly string[]): string | undefined {
  if (miss?.is !== "other-namespace" || !place.namespaceSelector) return undefined;
  return miss.namespaces.find((name) => homes.includes(name));
}

/** A dash of its own for the podSelector of a peer. */
function apart(path: Path, editor: Editor): readonly Fix[] {
  const target = { holder: path.slice(0, -3), path: [String(path.at(-3)), "-"] };
  return fix("Make two peers of it: either may match", editor.move([path], target), false);
}

/** The one label, where it is one; else the whole selector, by its key. */
function inTheWay({ place: { selector }, miss }: Matchless): Pick<Placed, "span" | "path"> {
  const terms = termsOf(selector);
  const term = miss?.is === "one-label" ? miss.term : terms.length === 1 ? terms[0] : undefined;
  return (term && placeOf(term, selector)) ?? wholeOf(selector);
}

function wholeOf({ key, span, path }: Selector): Pick<Placed, "span" | "path"> {
  return { span: key ?? span, path };
}

/** Not the one right answer: pods like these may be about to come into the policy's own namespace. */
function withNamespace({ place, miss }: Matchless, editor: Editor): readonly Fix[] {
  const [name, ...others] = miss?.is === "other-namespace" ? miss.namespaces : [];
  if (name === undefined || others.length > 0 || place.isSubject || place.namespaceSelector) return [];
  const selector = { matchLabels: { [namespaceNameLabel]: name } };
  const edits = editor.insert(place.selector.path.slice(0, -1), "namespaceSelector", selector, { first: true });
  return fix(`Select in namespace \`${name}\``, edits, false);
}
