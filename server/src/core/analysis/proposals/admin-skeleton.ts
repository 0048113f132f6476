/** What is written behind a key of an administrators' policy, where that is more than its schema says. */

import type { Field } from "../../schema/field";
import { list, map, type Sketch, stop } from "../../syntax/edit/sketch";
import { fewOf, selectorSketch } from "./known-labels";
import { portsFor } from "./known-ports";
import type { Site } from "./proposal";

/** `site` is the field's own place. */
export function inAdminPolicy(site: Site, field: Field): Sketch | undefined {
  switch (field.name) {
    case "priority":
      return stop(10);
    case "subject":
      return map(["namespaces", selectorSketch(site, "namespace")]);
    case "networks":
      return list(blockSketch(site));
    case "domainNames":
      return list(stop("example.com"));
    case "portNumber":
      return map(protocolEntry, ["port", numberSketch(site)]);
    case "portRange":
      return map(protocolEntry, ["start", stop(32000)], ["end", stop(32768)]);
    case "tcp":
    case "udp":
    case "sctp":
      return map(["destinationPort", map(["number", numberSketch(site)])]);
    case "destinationPort":
      return map(["number", numberSketch(site)]);
    case "range":
      return map(["start", stop(32000)], ["end", stop(32768)]);
    case "number":
      return numberSketch(site);
    case "namedPort":
    case "destinationNamedPort":
      return nameSketch(site);
    default:
      return undefined;
  }
}

const protocolEntry = ["protocol", stop("TCP", "UDP", "SCTP")] as const;

/** A block that the folder knows, or one to be typed over. */
export function blockSketch({ vocabulary }: Site) {
  return fewOf(vocabulary.blocks(), "10.0.0.0/8");
}

/** A port's number that the folder knows, or one to be typed over. */
export function numberSketch(site: Site) {
  const known = portsFor(site).flatMap(({ port }) => (typeof port === "number" ? port : []));
  return fewOf(known, 8080);
}

/** A port's name that the folder knows, or one to be typed over. */
export function nameSketch(site: Site) {
  const known = portsFor(site).flatMap(({ port }) => (typeof port === "string" ? port : []));
  return fewOf(known, "http");
}
