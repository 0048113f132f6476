/** What go-yaml's scanner hands to its parser. */

import type { Span } from "../../base/span";
import type { ScalarStyle } from "../tree";

/** A token that announces a collection or a key has no width and stands where that begins. */
interface TokenBase extends Span {
  /** Of its start, counted from 0. */
  readonly line: number;
}

export interface ScalarToken extends TokenBase {
  readonly kind: "scalar";
  readonly style: ScalarStyle;
  readonly text: string;
}

export interface NameToken extends TokenBase {
  readonly kind: "anchor" | "alias";
  readonly name: string;
}

export interface TagToken extends TokenBase {
  readonly kind: "tag";
  /** `!`, `!!`, `!x!`; empty where the suffix is the whole tag. */
  readonly handle: string;
  readonly suffix: string;
}

export interface VersionToken extends TokenBase {
  readonly kind: "version";
  readonly isKnown: boolean;
}

export interface TagDirectiveToken extends TokenBase {
  readonly kind: "tag directive";
  readonly handle: string;
  readonly prefix: string;
}

export interface SignToken extends TokenBase {
  readonly kind:
    | "document start"
    | "document end"
    | "block list"
    | "block map"
    | "block end"
    | "["
    | "]"
    | "{"
    | "}"
    | ","
    | "-"
    | "key"
    | "value"
    | "end";
}

export type Token = ScalarToken | NameToken | TagToken | VersionToken | TagDirectiveToken | SignToken;
