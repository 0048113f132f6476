/** What the API server would hold against a document, as data: the rules put it into words and mend it. */

import type { Span } from "../base/span";
import type { Path } from "../syntax/path";
import type { Placed } from "./policy";

interface ProblemBase extends Placed {
  /** The server's (or kubectl's) own words. */
  readonly server: string;
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

/** A field that must be there and is not; the span is the key of what should hold it. */
export interface RequiredField extends ProblemBase {
  readonly type: "required-field";
  readonly name: string;
  readonly holder: Path;
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
}

/** Fields that exclude each other. */
export interface ForbiddenField extends ProblemBase {
  readonly type: "forbidden-field";
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

export type Problem =
  | UnknownField
  | DuplicateField
  | WrongType
  | RequiredField
  | UnsupportedValue
  | InvalidValue
  | ForbiddenField
  | UnknownKind
  | RemovedApiVersion;
