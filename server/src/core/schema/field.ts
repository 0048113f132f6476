/** A field of a kind: what may stand there, what it means, what the API server calls it; read from the JSON Schema. */

import type { JsonSchema, RuleSchema } from "./json-schema";

/** A `struct` has fields of its own, a `map` any keys; `any` is a value that nobody checks. */
export type FieldType = "struct" | "map" | "list" | "string" | "integer" | "number" | "boolean" | "any";

/** The step of a place that stands for every item of a list, and the one for every value of a map. */
export const everyItem = "[]";
export const everyValue = "*";

/** Where a field stands in the schema, from the root down: `["spec", "ingress", "[]", "ports"]`. */
export type Place = readonly string[];

export interface Field {
  /** The last step of its place; the empty string for the document itself. */
  readonly name: string;
  readonly place: Place;
  /** What may stand there besides null. */
  readonly types: readonly FieldType[];
  /** What people call the struct, with its article: "a peer"; the field's own name for everything else. */
  readonly title: string;
  /** Markdown: the answer first, in one to three sentences. */
  readonly description: string;
  readonly docUrl: string;
  /** As the API server names it when the value does not fit: `[]v1.NetworkPolicyPort`. */
  readonly goType: string;
  /** The Go struct that holds the field (for an item or a map's value, the one that holds the list or map). */
  readonly goStruct: string;
  readonly required: boolean;
  /** Is it what stands behind the keys of a map? The API server names such a value by the map. */
  readonly isMapValue: boolean;
  /** The form of its text: the name of one of formats.ts. */
  readonly format: string | undefined;
  /** The lowest and the highest number that the field takes; undefined where none is too low or too high. */
  readonly range: readonly [number, number] | undefined;
  /** All values that the field takes; undefined where they cannot be listed. */
  readonly enum: readonly string[] | undefined;
  /** The values that mean something: those of the enum, or some that are known where the API server takes any. */
  readonly known: readonly string[] | undefined;
  /** The fields of a struct; undefined for every other type. */
  readonly members: readonly Field[] | undefined;
  /** A struct that takes just one of its fields. */
  readonly isChoice: boolean;
  /** What stands at each item of a list. */
  readonly item: Field | undefined;
  /** What stands behind each key of a map. */
  readonly value: Field | undefined;
  /** What must hold besides, in the order in which the validator numbers them. */
  readonly rules: readonly Rule[];
}

/** A rule of a custom resource's definition. */
export interface Rule {
  /** The API server's sentence when it does not hold. */
  readonly message: string;
  /** The part of the value to show, as a JSON Pointer. */
  readonly at: string;
  /** What is wrong, and what to do; empty where the form says it all. */
  readonly what: string;
  readonly todo: string;
  /** The form that the value must have; undefined for any other rule. */
  readonly format: string | undefined;
  /** The one text that is right at the place to show; undefined where there are several. */
  readonly only: string | undefined;
}

/**
 * The tree of all fields below the root of a schema without references (see inline.ts).
 *
 * @throws RangeError where the schema leaves out what a field needs: each has a description, `x-doc-url` and `x-go-type`.
 */
export function readFields(root: JsonSchema): Field {
  return readField(root, { place: [], goStruct: "", required: false });
}

/** What a field has from the one that holds it. */
type Holding = Pick<Field, "place" | "goStruct" | "required">;

function readField(schema: JsonSchema, { place, goStruct, required }: Holding): Field {
  const below = (step: string, required = false): Holding => ({
    place: [...place, step],
    goStruct: schema["x-go-struct"] ?? goStruct,
    required,
  });
  const values = schema.additionalProperties;
  return {
    name: place.at(-1) ?? "",
    place,
    types: typesOf(schema),
    title: schema.title ?? `\`${place.at(-1) ?? ""}\``,
    ...documentation(schema, place),
    goStruct,
    required,
    isMapValue: place.at(-1) === everyValue,
    ...valuesOf(schema),
    members:
      schema.properties &&
      Object.entries(schema.properties).map(([name, member]) =>
        readField(member, below(name, schema.required?.includes(name))),
      ),
    isChoice: schema.maxProperties === 1,
    item: schema.items && readField(schema.items, below(everyItem)),
    value: typeof values === "object" ? readField(values, below(everyValue)) : undefined,
  };
}

function valuesOf(schema: JsonSchema): Pick<Field, "format" | "range" | "enum" | "known" | "rules"> {
  const { minimum, maximum } = schema;
  const values = schema.enum?.filter((value) => value !== null);
  return {
    format: schema.format,
    range: minimum === undefined || maximum === undefined ? undefined : [minimum, maximum],
    enum: values,
    known: values ?? schema.examples,
    rules: schema["x-rules"]?.map(ruleOf) ?? [],
  };
}

function ruleOf(rule: RuleSchema): Rule {
  return {
    message: rule["x-message"],
    at: rule["x-at"] ?? "",
    what: rule["x-what"] ?? "",
    todo: rule["x-todo"] ?? "",
    format: rule.format,
    only: rule["x-only"],
  };
}

function documentation(schema: JsonSchema, place: Place): Pick<Field, "description" | "docUrl" | "goType"> {
  const { description, "x-doc-url": docUrl, "x-go-type": goType } = schema;
  if (description === undefined || docUrl === undefined || goType === undefined) {
    throw new RangeError(`${place.join(".")} lacks its description, x-doc-url or x-go-type`);
  }
  return { description, docUrl, goType };
}

function typesOf(schema: JsonSchema): readonly FieldType[] {
  if (schema.type === undefined) return ["any"];
  const names = typeof schema.type === "string" ? [schema.type] : schema.type;
  return names.filter((name) => name !== "null").map((name) => typeOf(name, schema));
}

function typeOf(name: string, schema: JsonSchema): FieldType {
  switch (name) {
    case "object":
      return schema.properties ? "struct" : "map";
    case "array":
      return "list";
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return name;
    default:
      throw new RangeError(`${name} is no type of JSON Schema`);
  }
}
