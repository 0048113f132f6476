/** What is typed into a list of ends or ports: which choice it becomes. */

import { expect, test } from "vitest";
import { typedEnd, typedPort } from "../../client/src/pages/typed-choice";

const workloads = [
  { label: "web", description: "shop · Deployment" },
  { label: "db", description: "shop · StatefulSet" },
];
const ports = [
  { label: "Any port", description: "of any protocol" },
  { label: "8080/tcp", description: "http" },
  { label: "53/udp" },
];

test.each([
  ["10.0.0.1", true, "an address outside of the cluster"],
  ["2001:DB8::1", true, "an address outside of the cluster"],
  ["10.0.0.1", false, "no workload here"],
  ["10.0.0.0/8", true, "no workload here, no address"],
  ["cache", true, "no workload here, no address"],
  ["", true, undefined],
  ["WE", true, undefined],
  ["stateful", true, undefined],
])("an end: %s, where an address may stand: %s", (text, mayBeAddress, description) =>
  expect(typedEnd(text, workloads, mayBeAddress)).toEqual(description && { label: text, description, value: text }),
);

test.each([
  ["443", "the port as it is typed"],
  ["8080/tcp", "the port as it is typed"],
  ["https", "no port of this name here"],
  ["HTTP", undefined],
  ["any", undefined],
  ["", undefined],
])("a port: %s", (text, description) =>
  expect(typedPort(text, ports)).toEqual(description && { label: text, description, value: text }),
);
