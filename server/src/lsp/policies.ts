/** Which policies a buffer holds: for an editor that says so beside it. */

import { spanToFile } from "../core/syntax/region";
import { answer } from "./answer";
import { toRange } from "./convert";
import { listPolicies, type PolicyEntry } from "./protocol";
import type { Session } from "./session";

/** Answers {@link listPolicies}; a buffer that is not open has none. */
export function answerPolicies(session: Session): void {
  session.connection.onRequest(
    listPolicies,
    answer(session, [], ({ file, buffer }): PolicyEntry[] =>
      file.documents.flatMap(({ region, document }) =>
        document.resources.map(({ policy }) => ({
          name: policy.name?.value ?? "",
          range: toRange(buffer, spanToFile(region, policy.span)),
        })),
      ),
    ),
  );
}
