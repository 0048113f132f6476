/** The answer to "what does this mean here?", for every place of a policy. */

import { nodeAt } from "../../syntax/node-at";
import type { Place } from "../../workspace/place";
import { directionAnswer } from "./direction-words";
import { isBroken, isCertain, uncertain, unknownField } from "./doubt";
import { labelAnswer, requirementAnswer, selectorAnswer } from "./label-words";
import { ipBlockAnswer, peerAnswer } from "./peer-answers";
import { namespaceAnswer, podSelectorAnswer, policyTypeAnswer, policyTypesAnswer } from "./policy-words";
import { portAnswer } from "./port-answers";
import { type Reading, readingOf } from "./reading";
import { peersAnswer, portsAnswer, ruleAnswer } from "./rule-answers";
import { wholePolicy } from "./verdict";

/** Markdown about this policy; undefined where only the field's documentation has something to say. */
export function answerAt(place: Place): string | undefined {
  if (!place.field) return unknownField(place);
  const reading = readingOf(place.resource);
  if (place.is === "policy" || place.is === "name" || place.is === "spec") return wholePolicy(place, reading);
  if (!isCertain(place, reading)) return uncertain(place);
  const answer = certainAnswer(place, reading);
  return answer !== undefined && isBroken(place) ? `As far as the YAML can be read: ${answer}` : answer;
}

function certainAnswer(place: Place, reading: Reading): string | undefined {
  switch (place.is) {
    case "policyTypes":
      return policyTypesAnswer(reading);
    case "policyType":
      return policyTypeAnswer(reading, saysEgress(place) ? "egress" : "ingress");
    case "namespace":
      return namespaceAnswer(reading);
    case "ownLabel":
      return "A label of the policy itself: it plays no part in which pods the policy selects.";
    case "direction":
      return directionAnswer(reading, place.direction);
    case "rule":
      return ruleAnswer(reading, place.rule);
    case "peers":
      return peersAnswer(reading, place.rule);
    case "ports":
      return portsAnswer(reading, place.rule);
    case "peer":
      return peerAnswer(reading, place.rule, place.peer);
    case "ipBlock":
      return ipBlockAnswer(reading, place.rule, place.ipBlock);
    case "port":
      return portAnswer(reading, place.rule, place.port);
    case "selector":
      return place.peer ? selectorAnswer(place.selector, place.owner) : podSelectorAnswer(reading);
    case "label":
      return labelAnswer(place.label, place.owner, place.selector);
    case "requirement":
      return requirementAnswer(place.requirement, place.owner, place.selector);
    default:
      return undefined;
  }
}

function saysEgress({ document, path }: Place): boolean {
  const node = document.yaml.root && nodeAt(document.yaml.root, path);
  return node?.kind === "scalar" && node.value === "Egress";
}
