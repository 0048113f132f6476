/** How a client comes by the findings of a document: it asks for them, or they are sent to it. */

import {
  type Diagnostic,
  type DiagnosticOptions,
  DocumentDiagnosticRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";

export interface Findings {
  /** Whether they are asked for. */
  readonly asked: boolean;
  /** The findings of this version, which `send` is about to make known. One question at a time. */
  after(send: () => Promise<void>, uri: string, version: number): Promise<readonly Diagnostic[]>;
}

/** `textDocument/diagnostic`, with the last result's id, as an editor sends it. */
export function pulledFindings(connection: ProtocolConnection, { identifier }: DiagnosticOptions): Findings {
  const known = new Map<string, { readonly id: string | undefined; readonly items: readonly Diagnostic[] }>();
  return {
    asked: true,
    async after(send, uri) {
      const sent = send();
      const last = known.get(uri);
      const asked = {
        textDocument: { uri },
        ...(identifier === undefined ? {} : { identifier }),
        ...(last?.id === undefined ? {} : { previousResultId: last.id }),
      };
      const [report] = await Promise.all([connection.sendRequest(DocumentDiagnosticRequest.type, asked), sent]);
      const items = report.kind === "full" ? report.items : (last?.items ?? []);
      known.set(uri, { id: report.resultId, items });
      return items;
    },
  };
}

/** `textDocument/publishDiagnostics`: the next one for the document, of this version where the server names one. */
export function pushedFindings(connection: ProtocolConnection): Findings {
  let hear: ((pushed: PublishDiagnosticsParams) => void) | undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, (pushed) => hear?.(pushed));
  return {
    asked: false,
    after(send, uri, version) {
      return new Promise((resolve, reject) => {
        hear = (pushed) => {
          if (pushed.uri !== uri || (pushed.version ?? version) !== version) return;
          hear = undefined;
          resolve(pushed.diagnostics);
        };
        send().catch(reject);
      });
    },
  };
}
