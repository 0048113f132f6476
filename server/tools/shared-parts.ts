/** Gives the parts that schemas have in common names of their own, so that the code for each is made once. */

import type { AnySchemaObject } from "ajv";

/** Smaller parts are not worth a function. */
const worthwhile = 150;

/**
 * The schemas with a `$ref` for every larger part that occurs more than once in them, and a schema with the definitions
 * of these parts. `name` is that of the schema with the definitions.
 */
export function shareParts(
  schemas: ReadonlyMap<string, AnySchemaObject>,
  name: string,
): { readonly schemas: ReadonlyMap<string, AnySchemaObject>; readonly shared: AnySchemaObject } {
  const parts = repeatedParts([...schemas.values()]);
  const linked = (part: AnySchemaObject): AnySchemaObject => {
    const index = parts.indexOf(JSON.stringify(part));
    return index < 0 ? mapParts(part, linked) : { $ref: `${name}#/definitions/${index}` };
  };
  const definitions = parts.map((part, index) => [index, mapParts(JSON.parse(part), linked)] as const);
  return {
    schemas: new Map([...schemas].map(([key, schema]) => [key, mapParts(schema, linked)])),
    shared: { definitions: Object.fromEntries(definitions) },
  };
}

function repeatedParts(schemas: readonly AnySchemaObject[]): readonly string[] {
  const seen = new Map<string, number>();
  const count = (part: AnySchemaObject): AnySchemaObject => {
    const text = JSON.stringify(part);
    seen.set(text, (seen.get(text) ?? 0) + 1);
    return mapParts(part, count);
  };
  for (const schema of schemas) count(schema);
  return [...seen].filter(([text, times]) => times > 1 && text.length >= worthwhile).map(([text]) => text);
}

/** The schema with each schema below it replaced; the rules of a schema stay with it. */
function mapParts(schema: AnySchemaObject, replace: (part: AnySchemaObject) => AnySchemaObject): AnySchemaObject {
  const { properties, additionalProperties, items } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, replace) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: replace(additionalProperties) }),
    ...(items && { items: replace(items) }),
  };
}

function mapValues<T>(values: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
