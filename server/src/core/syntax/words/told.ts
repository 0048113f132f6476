/** A refusal put into words. */

import type { Span } from "../../base/span";
import type { Refusal } from "../go-yaml/refusal";

/** Where to look, and what is wrong and to be done there. */
export type Told = readonly [Span, string];

/** `text` is the whole document. */
export type Words = (text: string, refusal: Refusal) => Told;
