/** What an editor shows between and behind the lines: code lenses and inlay hints, in the words of LSP. */

import {
  CodeLensRefreshRequest,
  type Command,
  type InitializeParams,
  type InlayHint,
  InlayHintKind,
  InlayHintRefreshRequest,
  type CodeLens as LspLens,
  type ServerCapabilities,
} from "vscode-languageserver";
import { createCodeLenses, type LensAddress, lensTitle } from "../core/features/code-lenses";
import { inlayHints } from "../core/features/inlay-hints";
import { answer, answerWhole } from "./answer";
import { toRange } from "./convert";
import { createLocations } from "./locations";
import { answersChanged, type InitializationOptions, showLocations } from "./protocol";
import { type Session, subjectOf } from "./session";

export const overlayCapabilities = {
  codeLensProvider: { resolveProvider: true },
  inlayHintProvider: true,
} as const satisfies ServerCapabilities;

/** Answers the requests that {@link overlayCapabilities} announces. */
export function answerOverlays(session: Session, { initializationOptions }: InitializeParams): void {
  const { connection } = session;
  const canShow = (initializationOptions as InitializationOptions | undefined)?.showLocations === true;
  const lenses = createCodeLenses();
  connection.onCodeLens(
    answer(session, null, ({ snapshot, file, buffer }): LspLens[] | null =>
      lenses(snapshot, file).map(({ span, ...address }) => {
        const { start } = toRange(buffer, span);
        return { range: { start, end: start }, data: { uri: file.uri, ...address } };
      }),
    ),
  );
  connection.onCodeLensResolve((lens) =>
    answerWhole(session, lens, (asked: LspLens) => ({ ...asked, command: commandOf(asked, session, canShow) }))(lens),
  );
  connection.languages.inlayHint.on(
    answer(session, null, ({ snapshot, file, buffer }, { range }): InlayHint[] | null => {
      const part = { start: buffer.offsetAt(range.start), end: buffer.offsetAt(range.end) };
      return inlayHints(snapshot, file, part).map(({ offset, label }) => ({
        position: buffer.positionAt(offset),
        label,
        kind: InlayHintKind.Type,
        paddingLeft: true,
      }));
    }),
  );
}

/** A title without a place to go to, and for clients that cannot go there, is a command without a name: mere text. */
function commandOf(lens: LspLens, session: Session, canShow: boolean): Command {
  const { uri, ...address }: LensAddress & { readonly uri: string } = lens.data;
  const subject = subjectOf(session, uri);
  const found = subject && lensTitle(subject.snapshot, subject.file, address);
  if (!subject || !found) return { title: "", command: "" };
  const { title, targets } = found;
  if (!canShow || targets.length === 0) return { title, command: "" };
  const locations = targets.map(createLocations(subject.snapshot));
  return { title, command: showLocations, arguments: [uri, lens.range.start, locations] };
}

/** Says, once for all changes of a moment, that lenses, hints and pages may be others; for clients that can be told. */
export function createOverlayRefresh({ connection }: Session, params: InitializeParams): () => void {
  const { codeLens, inlayHint } = params.capabilities.workspace ?? {};
  const { pages = false } = (params.initializationOptions ?? {}) as InitializationOptions;
  let isDue = false;
  const refresh = async () => {
    isDue = false;
    if (pages) await connection.sendNotification(answersChanged);
    // A client that is gone, or refuses, keeps what it has.
    if (codeLens?.refreshSupport) await connection.sendRequest(CodeLensRefreshRequest.type);
    if (inlayHint?.refreshSupport) await connection.sendRequest(InlayHintRefreshRequest.type);
  };
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => void refresh().catch(() => {}), pause).unref();
  };
}

/** Milliseconds in which changes are gathered: whoever types elsewhere does not look at them. */
const pause = 300;
