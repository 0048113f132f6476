/** JSON Schemas without references: what a `$ref` names stands in its place. */

import type { JsonSchema } from "./json-schema";
import label from "./label.definitions.json";
import labelSelector from "./label-selector.definitions.json";
import objectMeta from "./object-meta.definitions.json";
import policyNetworking from "./policy-networking.definitions.json";

type Definitions = Pick<JsonSchema, "definitions">;

/** The files of definitions that kinds share, by the name in front of the `#` of a `$ref`. */
const shared: Readonly<Record<string, Definitions>> = {
  "label.definitions.json": label,
  "label-selector.definitions.json": labelSelector,
  "object-meta.definitions.json": objectMeta,
  "policy-networking.definitions.json": policyNetworking,
};

/**
 * The schema with each definition in place of its `$ref` (`#/definitions/NAME`, or `FILE#/definitions/NAME` for a shared
 * one); what is written beside a `$ref` is put over it, property by property. Definitions must not contain themselves.
 *
 * @throws RangeError when a definition is not there.
 */
export function inline({ definitions, ...schema }: JsonSchema): JsonSchema {
  return inlined(schema, { ...(definitions && { definitions }) });
}

/** `home` holds the definitions of the file that the part was written in. */
function inlined(part: JsonSchema, home: Definitions): JsonSchema {
  const { $ref, ...beside } = part;
  const own = mapParts(beside, (below) => inlined(below, home));
  if ($ref === undefined) return own;
  const [file = "", name = ""] = $ref.split("#/definitions/");
  const source = file === "" ? home : shared[file];
  const target = source?.definitions?.[name];
  if (!source || !target) throw new RangeError(`${$ref} is not in the schemas`);
  return over(inlined(target, source), own);
}

function over(target: JsonSchema, own: JsonSchema): JsonSchema {
  const properties = own.properties && { ...target.properties, ...own.properties };
  return { ...target, ...own, ...(properties && { properties }) };
}

/** The schema with each schema below it replaced; under `properties` any word names a schema. */
function mapParts(schema: JsonSchema, replace: (part: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, additionalProperties, propertyNames, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, replace(part)])),
    }),
    ...(typeof additionalProperties === "object" && { additionalProperties: replace(additionalProperties) }),
    ...(propertyNames && { propertyNames: replace(propertyNames) }),
    ...(items && { items: replace(items) }),
  };
}
