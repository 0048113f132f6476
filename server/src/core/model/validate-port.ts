/** The rules between `port` and `endPort`, from ValidateNetworkPolicyPort upstream. */

import { formatPath, type Path } from "../syntax/path";
import { type Entry, entryOf, isNull, type Node } from "../syntax/tree";
import type { Problem } from "./problem";

/** `endPort` needs a numeric `port` that is not above it. */
export function* validatePort(node: Node, parent: Path): Generator<Problem> {
  const end = entryOf(node, "endPort");
  const last = end && scalarValue(end);
  if (!end || typeof last !== "number") return;
  const port = entryOf(node, "port");
  const first = port && scalarValue(port);
  const path = [...parent, "endPort"];
  const place = { path, key: end.key.span };
  const forbidden = `${formatPath(path)}: Forbidden: may not be specified when \`port\` is`;
  if (!port || isNull(port.value)) {
    yield { type: "forbidden-field", ...place, span: end.key.span, server: `${forbidden} not specified` };
  } else if (typeof first === "string") {
    yield { type: "forbidden-field", ...place, span: end.key.span, server: `${forbidden} non-numeric` };
  } else if (typeof first === "number" && last < first) {
    const server = `${formatPath(path)}: Invalid value: ${last}: must be greater than or equal to \`port\``;
    yield { type: "invalid-value", ...place, span: end.value.span, found: String(last), server };
  }
}

function scalarValue({ value }: Entry) {
  return value.kind === "scalar" ? value.value : undefined;
}
