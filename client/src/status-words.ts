/** What the status item says about a file: how many policies, which ones, and how many findings each has. */

/** How grave a finding is, as far as the status tells them apart. */
export type Severity = "error" | "warning" | "note";

export interface CountedPolicy {
  /** The empty string while it has none. */
  readonly name: string;
  readonly findings: readonly Severity[];
}

export interface FileCount {
  readonly policies: readonly CountedPolicy[];
  /** Findings outside of every policy: in a document that is too broken to hold one. */
  readonly elsewhere: readonly Severity[];
}

export interface StatusWords {
  readonly icon: "loading~spin" | "error" | "warning" | "shield";
  readonly text: string;
  readonly severity: Severity;
  /** One line for each policy. */
  readonly details: readonly string[];
  /** The command that helps from here. */
  readonly command: string;
  /** What the command does, in words. */
  readonly hint: string;
}

/** The words about a file; undefined when there is nothing to say about it. */
export function wordsAbout({ policies, elsewhere }: FileCount): StatusWords | undefined {
  const findings = [...policies.flatMap((policy) => policy.findings), ...elsewhere];
  if (policies.length === 0 && findings.length === 0) return undefined;
  const severity = worst(findings);
  return {
    icon: severity === "note" ? "shield" : severity,
    text: `${counted(policies.length, "policy", "policies")} · ${counted(findings.length, "finding", "findings")}`,
    severity,
    details: [
      ...policies.map(({ name, findings }) => `${name || "(no name)"}: ${sortsOf(findings)}`),
      ...(elsewhere.length > 0 ? [`outside of them: ${sortsOf(elsewhere)}`] : []),
    ],
    command: "workbench.actions.view.problems",
    hint: "Click to see the problems.",
  };
}

export const startingWords: StatusWords = {
  icon: "loading~spin",
  text: "NetworkPolicy",
  severity: "note",
  details: ["The language server is starting."],
  command: "networkpolicy.showOutput",
  hint: "Click to see its output.",
};

export const stoppedWords: StatusWords = {
  icon: "error",
  text: "NetworkPolicy: not running",
  severity: "error",
  details: ["The language server is not running: nothing is checked."],
  command: "networkpolicy.restartServer",
  hint: "Click to start it again.",
};

function worst(findings: readonly Severity[]): Severity {
  return (["error", "warning"] as const).find((severity) => findings.includes(severity)) ?? "note";
}

/** "no findings", "1 error, 2 warnings". */
function sortsOf(findings: readonly Severity[]): string {
  const sorts = (["error", "warning", "note"] as const)
    .map((sort) => ({ sort, count: findings.filter((finding) => finding === sort).length }))
    .filter(({ count }) => count > 0);
  return sorts.map(({ sort, count }) => counted(count, sort, `${sort}s`)).join(", ") || "no findings";
}

function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;
}
