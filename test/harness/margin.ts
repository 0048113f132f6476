/** Template literals stand indented in the tests; here their texts lose or change that indentation. */

/** Carets below a line, as fixture.ts reads them: they may stand left of all text. */
export const annotationLine =
  /^(?<lead>\s*#\s*)(?<mark>\^+…?|\|) (?<severity>error|warning|information|hint) (?<code>[a-z-]+)(?:: (?<message>.*))?$/;

/** The text without the indentation that its lines share, and without the line break it begins with. */
export function dedent(text: string): string {
  const lines = linesOf(text);
  return lines.map((line) => line.slice(marginOf(lines))).join("\n");
}

/** A whole policy from the lines of its spec; a NetworkPolicy unless its head is another one. */
export function withHead(spec: string, head: string = heads.networkPolicy): string {
  const lines = linesOf(spec.trimEnd());
  const by = 2 - marginOf(lines);
  const inside = lines.map((line) => (by < 0 ? line.slice(-by) : `${" ".repeat(by)}${line}`));
  return `${head}${inside.join("\n")}\n`;
}

/** The lines of a template literal, whose first one stands below its opening quote. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\n/, "").split("\n");
}

/** The indentation of the line that is indented least; annotations do not count. */
export function marginOf(lines: readonly string[]): number {
  const depths = lines
    .filter((line) => line.trim() !== "" && !annotationLine.test(line))
    .map((line) => line.length - line.trimStart().length);
  return depths.length === 0 ? 0 : Math.min(...depths);
}

/** The usual beginnings of policies, up to their `spec:`. */
export const heads = {
  networkPolicy: headOf("networking.k8s.io/v1", "NetworkPolicy", "web"),
  admin: headOf("policy.networking.k8s.io/v1alpha1", "AdminNetworkPolicy", "guard"),
  baseline: headOf("policy.networking.k8s.io/v1alpha1", "BaselineAdminNetworkPolicy", "default"),
  cluster: headOf("policy.networking.k8s.io/v1alpha2", "ClusterNetworkPolicy", "guard"),
} as const;

function headOf(apiVersion: string, kind: string, name: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n`;
}
