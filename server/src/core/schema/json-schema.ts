/** The part of JSON Schema (draft-07) that the schemas here are written in, with our own `x-` words. */

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly definitions?: { readonly [name: string]: JsonSchema };
  /** What people call an object of this schema, with its article: "a peer". */
  readonly title?: string;
  readonly description?: string;
  /** Upstream documentation of the field. */
  readonly "x-doc-url"?: string;
  /** The Go type that the API server names when a value does not fit. */
  readonly "x-go-type"?: string;
  /** The Go struct that an object of this schema is decoded into. */
  readonly "x-go-struct"?: string;
}

/**
 * The schema that a `$ref` into the root's `definitions` stands for, with what is written beside the `$ref` put over it.
 *
 * @throws RangeError when the definition is not there.
 */
export function resolve(root: JsonSchema, schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const target = root.definitions?.[$ref.replace("#/definitions/", "")];
  if (!target) throw new RangeError(`${$ref} is not in the schema`);
  return { ...resolve(root, target), ...beside };
}
