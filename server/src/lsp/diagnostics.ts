/** When diagnostics are sent: on request where the client can ask, else a moment after the last change. */

import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import { createLineIndex } from "../core/base/line-index";
import { diagnostics, type FileDiagnostic } from "../core/features/diagnostics";
import { answer } from "./answer";
import { toRange, toSeverity } from "./convert";
import { inBackground, type Session, subjectOf } from "./session";

/** Whoever changes what findings depend on says so here. */
export interface DiagnosticsChannel {
  /** The open buffer at the URI has changed. */
  changed(uri: string): void;
  /** Files that are not open have changed: every buffer's findings may have. */
  surroundingsChanged(): void;
  /** A buffer means something else than before: the findings of others may be other ones. */
  meaningChanged(): void;
  /** The buffer is closed. */
  closed(uri: string): void;
}

export interface DiagnosticsOptions {
  /** Where the rules' pages lie, as a URI without a slash at its end; undefined: codes have no link. */
  readonly rulePages: string | undefined;
  /** Settled when it is known which settings count for a buffer. */
  ready(uri: string): Promise<void>;
}

export const source = "networkpolicy";

/** The client asks; the server only says when it should ask again. */
export function pullDiagnostics(
  session: Session,
  options: DiagnosticsOptions,
  canRefresh: boolean,
): DiagnosticsChannel {
  const askAgain = async () => {
    // A client that is gone, or refuses, will not be asked twice.
    if (canRefresh) await session.connection.languages.diagnostics.refresh();
  };
  const remind = () => void askAgain().catch(() => {});
  const reminder = createReminder(remind);
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const report = answer(
    session,
    none,
    ({ file }): DocumentDiagnosticReport => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: diagnosticsOf(session, file.uri, options),
    }),
  );
  session.connection.languages.diagnostics.on(async (params) => {
    const { uri } = params.textDocument;
    await readyInTime(options.ready(uri), remind);
    if (session.documents.get(uri)) reminder.asked(uri);
    return report(params);
  });
  // After a change of a buffer the client asks for all others by itself: findings are announced to depend on other files.
  const meaningChanged = () => {};
  return { changed: reminder.changed, surroundingsChanged: remind, meaningChanged, closed: reminder.asked };
}

/** How long a client may take before it counts as silent, in milliseconds. */
const patience = 500;

/**
 * After a crash vscode-languageclient may ask about a buffer before it has opened it again, and then not again: a
 * client that has not asked about a change is told, once, that there is something to ask for.
 */
function createReminder(remind: () => void) {
  const unasked = new Set<string>();
  return {
    changed(uri: string): void {
      if (unasked.size === 0) {
        setTimeout(() => {
          if (unasked.size > 0) remind();
          unasked.clear();
        }, patience).unref();
      }
      unasked.add(uri);
    },
    asked(uri: string): void {
      unasked.delete(uri);
    },
  };
}

/** Settings that do not come in time are not waited for; when they come, `late` is called. */
function readyInTime(ready: Promise<void>, late: () => void): Promise<void> {
  return new Promise((resolve) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      resolve();
    }, patience);
    void ready.then(() => {
      clearTimeout(timer);
      if (isLate) late();
      resolve();
    });
  });
}

/** The server sends: once for all the changes that have come in one go, and never for a version that is not the newest. */
export function pushDiagnostics(session: Session, options: DiagnosticsOptions): DiagnosticsChannel {
  const waiting = new Set<string>();
  const send = async (uri: string) => {
    waiting.delete(uri);
    const buffer = session.documents.get(uri);
    if (!buffer) return;
    const found = diagnosticsOf(session, uri, options);
    await session.connection.sendDiagnostics({ uri, version: buffer.version, diagnostics: found });
  };
  const changed = (uri: string) => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    const ready = () => readyInTime(options.ready(uri), () => changed(uri));
    setImmediate(() =>
      inBackground(
        session,
        ready().then(() => send(uri)),
      ),
    );
  };
  const all = () => session.documents.keys().forEach(changed);
  return {
    changed,
    surroundingsChanged: all,
    meaningChanged: all,
    closed: (uri) => session.connection.sendDiagnostics({ uri, diagnostics: [] }),
  };
}

function diagnosticsOf(session: Session, uri: string, options: DiagnosticsOptions): Diagnostic[] {
  const subject = subjectOf(session, uri);
  if (!subject) return [];
  return diagnostics(subject).map((found) => toDiagnostic(found, session, uri, options));
}

function toDiagnostic(
  found: FileDiagnostic,
  session: Session,
  uri: string,
  { rulePages }: DiagnosticsOptions,
): Diagnostic {
  const linesOf = (uri: string, text: string) => session.documents.get(uri) ?? createLineIndex(text);
  return {
    source,
    code: found.code,
    ...(rulePages !== undefined && { codeDescription: { href: `${rulePages}/${found.code}/README.md` } }),
    severity: toSeverity(found.severity),
    message: found.message,
    range: toRange(linesOf(uri, ""), found.span),
    relatedInformation: found.related.map(({ file, span, message }) => ({
      message,
      location: { uri: file.uri, range: toRange(linesOf(file.uri, file.text), span) },
    })),
  };
}
