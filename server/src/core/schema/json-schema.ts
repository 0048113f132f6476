/** The part of JSON Schema (draft-07) that the schemas here are written in, with our own `x-` words. */

export interface JsonSchema {
  /** See inline.ts: after it there is none left. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  /** Values that mean something, where the API server takes any. */
  readonly examples?: readonly string[];
  /** The form of a text or a number: one of formats.ts. */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
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
  /** The CEL rules of a custom resource's definition. */
  readonly "x-rules"?: readonly RuleSchema[];
}

/** A schema that must hold besides, and the words for when it does not. */
export interface RuleSchema {
  /** The API server's sentence. */
  readonly "x-message": string;
  /** The part that the rule is about, as a JSON Pointer from where it stands; absent: all of it. */
  readonly "x-at"?: string;
  /** What is wrong, and what to do: sentences. Left out where the form says it all. */
  readonly "x-what"?: string;
  readonly "x-todo"?: string;
  /** The one text that is right there. */
  readonly "x-only"?: string;
  readonly format?: string;
}
