/** JSON in pieces, for reports that are longer than a string can be. */

/**
 * What `JSON.stringify(value, null, 2)` writes of plain data. An iterable that is no array is a list, too, whose items are made and
 * written one after the other: in a value of an object, or in an item of such a list.
 */
export function* jsonPieces(value: unknown, indent = ""): Generator<string> {
  if (isStream(value)) yield* between("[]", items(value, `${indent}  `), indent);
  else if (holdsStream(value)) yield* between("{}", members(value, `${indent}  `), indent);
  else yield JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}

function isStream(value: unknown): value is Iterable<unknown> {
  return isObject(value) && !Array.isArray(value) && Symbol.iterator in value;
}

function holdsStream(value: unknown): value is object {
  return isObject(value) && Object.values(value).some(isStream);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Each of the parts begins on a line of its own. */
function* between(brackets: "[]" | "{}", parts: Iterable<Iterable<string>>, indent: string): Generator<string> {
  let isEmpty = true;
  for (const part of parts) {
    yield `${isEmpty ? brackets.charAt(0) : ","}\n${indent}  `;
    yield* part;
    isEmpty = false;
  }
  yield isEmpty ? brackets : `\n${indent}${brackets.charAt(1)}`;
}

function* items(list: Iterable<unknown>, indent: string): Generator<Iterable<string>> {
  for (const item of list) yield jsonPieces(item, indent);
}

function* members(value: object, indent: string): Generator<Iterable<string>> {
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) yield namedMember(name, member, indent);
  }
}

function* namedMember(name: string, member: unknown, indent: string): Generator<string> {
  yield `${JSON.stringify(name)}: `;
  yield* jsonPieces(member, indent);
}
