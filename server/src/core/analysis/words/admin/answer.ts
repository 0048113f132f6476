/** The answer to "what does this mean here?", for every place of an administrator's policy. */

import type { AdminRule } from "../../../model/admin-policy";
import type { Selector } from "../../../model/policy";
import type { AdminPlace } from "../../../workspace/place";
import { asFarAsRead, uncertain } from "../doubt";
import { labelAnswer, ownLabelAnswer, requirementAnswer, selectorAnswer } from "../label-words";
import { wholePolicy } from "../verdict";
import { cidrAnswer, domainAnswer, peerAnswer } from "./peer-answers";
import { directionAnswer, policyAnswer, priorityAnswer, subjectAnswer, tierAnswer } from "./policy-words";
import { portAnswer } from "./port-answers";
import { type AdminReading, adminReadingOf } from "./reading";
import { actionAnswer, peersAnswer, portsAnswer, ruleAnswer } from "./rule-answers";

/** Markdown about the policy; undefined where only the field's documentation has something to say. */
export function adminAnswerAt(place: AdminPlace): string | undefined {
  const reading = adminReadingOf(place.policy, place.resource);
  if (place.is === "policy" || place.is === "name" || place.is === "spec") {
    return wholePolicy(place, policyAnswer(reading));
  }
  return isCertain(place, reading) ? asFarAsRead(place, certainAnswer(place, reading)) : uncertain(place);
}

/** Does no error touch what the answer at the place depends on? */
function isCertain(place: AdminPlace, reading: AdminReading): boolean {
  switch (place.is) {
    case "tier":
      return reading.tier !== undefined;
    case "priority":
      return reading.priority !== undefined;
    case "subject":
      return reading.knowsSubject;
    case "direction":
      return reading.knowsRules(place.direction);
    case "rule":
    case "action":
    case "peers":
    case "ports":
      return reading.isSound(place.rule);
    case "peer":
    case "cidr":
    case "domain":
      return reading.isSound(place.peer);
    case "port":
      return reading.isSound(place.port);
    case "selector":
      return reading.isSound(place.selector);
    case "label":
      return reading.isSound(place.label);
    case "requirement":
      return reading.isSound(place.requirement);
    case "policy":
    case "name":
    case "namespace":
    case "ownLabel":
    case "spec":
    case "field":
      return true;
  }
}

function certainAnswer(place: AdminPlace, reading: AdminReading): string | undefined {
  if ("rule" in place) return answerInRule(place, reading);
  if ("selector" in place) return answerInSelector(place);
  switch (place.is) {
    case "ownLabel":
      return ownLabelAnswer;
    case "tier":
      return tierAnswer(reading);
    case "priority":
      return priorityAnswer(reading);
    case "subject":
      return subjectAnswer(reading);
    case "direction":
      return directionAnswer(reading, place.direction);
    case "policy":
    case "name":
    case "namespace":
    case "spec":
    case "field":
      return undefined;
  }
}

function answerInRule(place: Extract<AdminPlace, { readonly rule: AdminRule }>, reading: AdminReading): string {
  switch (place.is) {
    case "rule":
      return ruleAnswer(reading, place.rule);
    case "action":
      return actionAnswer(reading, place.rule);
    case "peers":
      return peersAnswer(reading, place.rule);
    case "ports":
      return portsAnswer(reading, place.rule);
    case "peer":
      return peerAnswer(reading, place.rule, place.peer);
    case "cidr":
      return cidrAnswer(reading, place.rule, place.text.value);
    case "domain":
      return domainAnswer(reading, place.rule, place.text.value);
    case "port":
      return portAnswer(reading, place.rule, place.port);
  }
}

function answerInSelector(place: Extract<AdminPlace, { readonly selector: Selector }>): string {
  switch (place.is) {
    case "selector":
      return selectorAnswer(place.selector, place.owner);
    case "label":
      return labelAnswer(place.label, place.owner, place.selector);
    case "requirement":
      return requirementAnswer(place.requirement, place.owner, place.selector);
  }
}
