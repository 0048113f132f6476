/** The answer to "what does this mean here?", for every place of a policy. */

import { nodeAt } from "../../syntax/node-at";
import type { Place, PolicyPlace } from "../../workspace/place";
import { adminAnswerAt } from "./admin/answer";
import { directionAnswer } from "./direction-words";
import { asFarAsRead, isCertain, uncertain, unknownField } from "./doubt";
import { labelAnswer, ownLabelAnswer, requirementAnswer, selectorAnswer } from "./label-words";
import { ipBlockAnswer, peerAnswer } from "./peer-answers";
import {
  namespaceAnswer,
  podSelectorAnswer,
  policyAnswer,
  policyTypeAnswer,
  policyTypesAnswer,
  specAnswer,
} from "./policy-words";
import { portAnswer } from "./port-answers";
import { type Reading, readingOf } from "./reading";
import { peersAnswer, portsAnswer, ruleAnswer } from "./rule-answers";
import { wholePolicy } from "./verdict";

/** Markdown about this policy; undefined where only the field's documentation has something to say. */
export function answerAt(place: Place): string | undefined {
  if (!place.field) return unknownField(place);
  switch (place.scope) {
    case "namespace":
      return policyAnswerAt(place);
    case "cluster":
      return adminAnswerAt(place);
  }
}

function policyAnswerAt(place: PolicyPlace): string | undefined {
  const reading = readingOf(place.policy, place.resource);
  if (place.is === "spec") return wholePolicy(place, specAnswer(reading));
  if (place.is === "policy" || place.is === "name") return wholePolicy(place, policyAnswer(reading));
  return isCertain(place, reading) ? asFarAsRead(place, certainAnswer(place, reading)) : uncertain(place);
}

function certainAnswer(place: PolicyPlace, reading: Reading): string | undefined {
  switch (place.is) {
    case "policyTypes":
      return policyTypesAnswer(reading);
    case "policyType":
      return policyTypeAnswer(reading, saysEgress(place) ? "egress" : "ingress");
    case "namespace":
      return namespaceAnswer(reading);
    case "ownLabel":
      return ownLabelAnswer;
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

function saysEgress({ document, path }: PolicyPlace): boolean {
  const node = document.yaml.root && nodeAt(document.yaml.root, path);
  return node?.kind === "scalar" && node.value === "Egress";
}
