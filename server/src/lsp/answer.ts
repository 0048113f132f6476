/** The one wrapper around all handlers: a request that fails is logged and answered with nothing, and the server lives. */

import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Subject } from "../core/rules/mending";
import { describe, type Session, subjectOf } from "./session";

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** A handler for requests about an open buffer; `nothing` is the answer where the buffer is not open, or on failure. */
export function answer<Params extends AboutDocument, Result>(
  session: Session,
  nothing: Result,
  handle: (subject: Subject & { readonly buffer: TextDocument }, params: Params) => Result,
): (params: Params) => Result {
  return answerWhole(session, nothing, (params: Params) => {
    const subject = subjectOf(session, params.textDocument.uri);
    return subject ? handle(subject, params) : nothing;
  });
}

/** The same for requests about the whole workspace. */
export function answerWhole<Params, Result>(
  session: Session,
  nothing: Result,
  handle: (params: Params) => Result,
): (params: Params) => Result {
  return (params) => {
    try {
      return handle(params);
    } catch (error) {
      session.connection.console.error(describe(error));
      return nothing;
    }
  };
}
