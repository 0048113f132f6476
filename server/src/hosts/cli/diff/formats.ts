/** The formats of `netpol diff`, by their names. */

import type { Format } from "./comparison";
import { formatJson } from "./json";
import { formatMarkdown } from "./markdown";
import { formatText } from "./text";

export const diffFormats = { text: formatText, json: formatJson, md: formatMarkdown } satisfies Record<string, Format>;

export type DiffFormatName = keyof typeof diffFormats;
