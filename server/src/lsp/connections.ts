/** Who can talk to whom, and why: the questions that LSP has no words for. */

import { connectionEnds } from "../core/features/connection-ends";
import { connectivityTable } from "../core/features/connectivity-table";
import { explainConnection } from "../core/features/explain-connection";
import { answerWhole } from "./answer";
import { askConnection, askConnectivity, type EndsParams, listEnds, type TableQuestion } from "./protocol";
import { releaseOf, type Session } from "./session";

/** The files that are asked about need not be open. */
export function answerConnections(session: Session): void {
  const { connection, workspace } = session;
  connection.onRequest(
    listEnds,
    answerWhole(session, [], ({ uri }: EndsParams) => connectionEnds(workspace.snapshot, uri)),
  );
  connection.onRequest(
    askConnection,
    answerWhole(session, null, (question) =>
      explainConnection(workspace.snapshot, question, releaseOf(session, question.uri)),
    ),
  );
  connection.onRequest(
    askConnectivity,
    answerWhole(
      session,
      null,
      (question: TableQuestion) =>
        connectivityTable(workspace.snapshot, question, releaseOf(session, question.uri)) ?? null,
    ),
  );
}
