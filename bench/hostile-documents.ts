/** Documents that are made to hurt a parser, most of them from within a policy. */

export interface HostileDocument {
  readonly name: string;
  readonly text: string;
}

/** One after the other, for two of them are 50 MB long. */
export function* hostileDocuments(): Generator<HostileDocument> {
  yield { name: "alias bomb", text: policy(aliasBomb()) };
  yield { name: "deep merge keys", text: policy(mergeKeys()) };
  yield { name: "10,000 levels, flow maps", text: policy(`${"{ a: ".repeat(depth)}${"}".repeat(depth)}`) };
  yield { name: "10,000 levels, flow lists, never closed", text: policy("[".repeat(depth)) };
  yield { name: "10,000 levels, block lists in one line", text: policy(`\n    ${"- ".repeat(depth)}x`) };
  yield { name: "10,000 levels, block maps (50 MB of indentation)", text: blockMaps() };
  yield { name: "one line of 50 MB", text: policy(`{ matchLabels: { app: ${"x".repeat(50_000_000)} } }`) };
  yield { name: "one line of 50 MB, JSON", text: `{"kind":"NetworkPolicy","spec":[${"{},".repeat(16_666_666)}{}]}` };
  yield { name: "NUL bytes", text: policy(`{ matchLabels: { "a\0p": "\0" } }\n\0\0\0`) };
  yield { name: "lone surrogates", text: policy('{ matchLabels: { "\ud800": \udfff, app: "\udc00\ud800" } }') };
  yield { name: "half a document", text: policy("{ matchLabels: { app: 'we") };
  yield { name: "100,000 empty documents", text: "---\n".repeat(100_000) };
}

const depth = 10_000;

function policy(selector: string): string {
  return `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: hostile\nspec:\n  podSelector: ${selector}\n`;
}

/** Nine to the power of nine values, if anyone were to write them out. */
function aliasBomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const items = level === 0 ? Array(9).fill("x") : Array(9).fill(`*a${level - 1}`);
    return `\n    a${level}: &a${level} [${items.join(", ")}]`;
  });
  return levels.join("");
}

/** Each level merges the one before it twice: 2 to the power of 40 merges, if each were followed. */
function mergeKeys(): string {
  const levels = Array.from({ length: 40 }, (_, index) => {
    const level = index + 1;
    return `\n    m${level}: &m${level}\n      <<: [*m${index}, *m${index}]\n      key${level}: x`;
  });
  return `\n    m0: &m0 { key0: x }${levels.join("")}\n    matchLabels:\n      <<: *m40`;
}

function blockMaps(): string {
  const levels = Array.from({ length: depth }, (_, level) => `${" ".repeat(level + 4)}a:\n`);
  return policy(`\n${levels.join("")}`);
}
