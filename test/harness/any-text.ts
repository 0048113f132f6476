/** Texts for laws: policies with slips, in several styles and files, and whatever else can be typed. */

import fc from "fast-check";
import { style, validPolicy, write } from "./valid-policy";

const pieces = [
  "\t",
  "\n",
  "\r\n",
  "- ",
  ": ",
  "[",
  "}",
  "&a ",
  "*a",
  "<<: *a",
  "\0",
  '"',
  "\n---\n",
  "...",
  "# ",
  "```",
];

const files = fc
  .array(fc.tuple(validPolicy, style), { minLength: 1, maxLength: 2 })
  .map((policies) => policies.map(([policy, how]) => write(policy, how)).join("\n---\n"));

const pages = files.map((text) => `# Page\n\n> \`\`\`yaml\n> ${text.replaceAll("\n", "\n> ")}\n> \`\`\`\n`);

const slips = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.string(), fc.constantFrom(...pieces))), {
  maxLength: 3,
});

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.tuple(fc.oneof(files, pages), slips).map(([text, cuts]) => cuts.reduce(withSlip, text)),
);

function withSlip(text: string, [at, removed, added]: readonly [number, number, string]): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + added + text.slice(start + removed);
}
