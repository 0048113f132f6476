/** Counts a document's findings, policy by policy. */

import { type Diagnostic, DiagnosticSeverity, languages, type TextDocument } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { listPolicies } from "../../server/src/lsp/protocol";
import type { FileCount, Severity } from "./status-words";

/** Asks the server for the policies, and the editor for the findings it shows; rejects when the server stops meanwhile. */
export async function countFile(client: BaseLanguageClient, document: TextDocument): Promise<FileCount> {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const entries = await client.sendRequest(listPolicies, { textDocument });
  const policies = entries.map(({ name, range }) => ({ name, range: client.protocol2CodeConverter.asRange(range) }));
  const findings = languages.getDiagnostics(document.uri).filter(isCounted);
  const ownerOf = ({ range }: Diagnostic) => policies.find((policy) => policy.range.contains(range.start));
  return {
    policies: policies.map((policy) => ({
      name: policy.name,
      findings: findings.filter((finding) => ownerOf(finding) === policy).map(severityOf),
    })),
    elsewhere: findings.filter((finding) => !ownerOf(finding)).map(severityOf),
  };
}

/** Hints are invitations: the editor lists them nowhere either. */
function isCounted({ source, severity }: Diagnostic): boolean {
  return source === "networkpolicy" && severity !== DiagnosticSeverity.Hint;
}

function severityOf({ severity }: Diagnostic): Severity {
  switch (severity) {
    case DiagnosticSeverity.Error:
      return "error";
    case DiagnosticSeverity.Warning:
      return "warning";
    default:
      return "note";
  }
}
