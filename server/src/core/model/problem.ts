/** What the API server would hold against a document, as data: the rules put it into words and mend it. */

import type { Span } from "../base/span";
import type { Cidr } from "../schema/cidr";
import type { Rule } from "../schema/field";
import type { Path } from "../syntax/path";
import type { Objection } from "./objection";
import type { Placed, Valued } from "./policy";
import type { Releases } from "./releases";

interface ProblemBase extends Placed {
  /** All that the server (or kubectl) says about it, at least one entry. */
  readonly server: readonly Objection[];
  /** The Kubernetes releases that it holds for; absent: all of them. */
  readonly releases?: Releases;
}

/** A key that the struct at `holder` does not have. */
export interface UnknownField extends ProblemBase {
  readonly type: "unknown-field";
  readonly name: string;
  readonly holder: Path;
}

/** A key given twice in one map; `first` is where it stood before. */
export interface DuplicateField extends ProblemBase {
  readonly type: "duplicate-field";
  readonly name: string;
  readonly first: Span;
}

export type JsonType = "object" | "array" | "string" | "number" | "bool";

/** A value of another JSON type than the field's. */
export interface WrongType extends ProblemBase {
  readonly type: "wrong-type";
  readonly found: JsonType;
  /** JSON Schema types that the field takes, null aside. */
  readonly expected: readonly string[];
}

/**
 * A field that must be there and is not; the span is the key of what should hold it. Without a name it is any field: the
 * struct at `holder` says nothing.
 */
export interface RequiredField extends ProblemBase {
  readonly type: "required-field";
  readonly name: string;
  readonly holder: Path;
  /** Stands in a struct that says nothing, but without a value. */
  readonly valueless?: string;
}

/** A value outside a fixed set. */
export interface UnsupportedValue extends ProblemBase {
  readonly type: "unsupported-value";
  readonly found: string;
  readonly supported: readonly string[];
}

/** A value that breaks the form of its field: a name, a label, a port number. */
export interface InvalidValue extends ProblemBase {
  readonly type: "invalid-value";
  readonly found: string;
  /** Where the value is a block of addresses: what is wrong with it. */
  readonly fault?: CidrFault;
  /** Where there are too many of something, or too few. */
  readonly count?: Count;
  /** The rule of a custom resource's definition that does not hold. */
  readonly rule?: Rule;
  /** An item of a list that must not have it twice. */
  readonly isTwice?: boolean;
}

export interface Count {
  readonly of: "items" | "characters";
  readonly is: number;
  /** As many as there may be at most, or must be at least. */
  readonly limit: number;
}

/** No block at all; one that newer servers do not take as it is written; an exception `from` a block that it is no part of. */
export type CidrFault =
  | { readonly is: "unreadable" }
  | { readonly is: "spelling"; readonly cidr: Cidr }
  | { readonly is: "outside"; readonly cidr: Cidr; readonly from: Valued<Cidr> };

/** A block of addresses that the server takes with a warning. */
export interface NonCanonicalCidr extends ProblemBase {
  readonly type: "non-canonical-cidr";
  readonly found: string;
  readonly cidr: Cidr;
}

/** Fields that exclude each other. */
export interface ForbiddenField extends ProblemBase {
  readonly type: "forbidden-field";
  /** Where a struct takes just one of its fields: those that stand there. */
  readonly rivals?: readonly string[];
}

/** A kind or an apiVersion that no server knows but that is almost a known one. */
export interface UnknownKind extends ProblemBase {
  readonly type: "unknown-kind";
  readonly field: "kind" | "apiVersion";
  readonly found: string;
  readonly meant: string;
}

/** An apiVersion that servers knew once. */
export interface RemovedApiVersion extends ProblemBase {
  readonly type: "removed-api-version";
  readonly found: string;
  readonly since: string;
  readonly instead: string;
}

/** An owner that is named twice: the server takes the object with a warning. */
export interface DuplicateOwner extends ProblemBase {
  readonly type: "duplicate-owner";
  readonly uid: string;
  readonly first: Span;
}

export type Problem =
  | UnknownField
  | DuplicateField
  | WrongType
  | RequiredField
  | UnsupportedValue
  | InvalidValue
  | NonCanonicalCidr
  | DuplicateOwner
  | ForbiddenField
  | UnknownKind
  | RemovedApiVersion;
