/** The rules between `port` and `endPort`, from ValidateNetworkPolicyPort upstream. */

import type { Path } from "../syntax/path";
import { type Entry, entryOf, isNull, type Node } from "../syntax/tree";
import { invalid } from "./objection";
import type { Problem } from "./problem";

/** `endPort` needs a numeric `port` that is not above it. */
export function* validatePort(node: Node, parent: Path): Generator<Problem> {
  const end = entryOf(node, "endPort");
  const last = end && scalarValue(end);
  if (!end || typeof last !== "number") return;
  const port = entryOf(node, "port");
  const first = port && scalarValue(port);
  const path = [...parent, "endPort"];
  if (!port || isNull(port.value)) {
    yield refusal(end, path, last, "may not be specified when `port` is not specified");
  } else if (typeof first === "string") {
    yield refusal(end, path, last, "may not be specified when `port` is non-numeric");
  } else if (typeof first === "number" && last < first) {
    const server = [invalid(path, last, "must be greater than or equal to `port`")];
    const place = { span: end.value.span, key: end.key.span, path };
    yield { type: "invalid-value", ...place, found: String(last), server };
  }
}

function refusal({ key: { span } }: Entry, path: Path, last: number, detail: string): Problem {
  return { type: "forbidden-field", span, key: span, path, server: [invalid(path, last, detail)] };
}

function scalarValue({ value }: Entry) {
  return value.kind === "scalar" ? value.value : undefined;
}
