/** The formats of `netpol connectivity`, by their names. */

import { formatCsv } from "./csv";
import { formatDot } from "./dot";
import { formatJson } from "./json";
import { formatMermaid } from "./mermaid";
import type { Format } from "./table";
import { formatText } from "./text";

export const formats = {
  text: formatText,
  csv: formatCsv,
  json: formatJson,
  dot: formatDot,
  mermaid: formatMermaid,
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
