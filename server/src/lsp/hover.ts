/** Hovers, in the words of LSP: with ways to ask on, for clients that have the commands. */

import { type InitializeParams, type Hover as LspHover, MarkupKind } from "vscode-languageserver";
import { hover, hoverMarkdown } from "../core/features/hover";
import { answer } from "./answer";
import { toRange } from "./convert";
import { explainConnection, type InitializationOptions, type PickedEnds, showConnectivity } from "./protocol";
import { releaseOf, type Session } from "./session";

export function answerHovers(session: Session, { initializationOptions }: InitializeParams): void {
  const hasPages = (initializationOptions as InitializationOptions | undefined)?.pages === true;
  session.connection.onHover(
    answer(session, null, ({ snapshot, file: { uri }, buffer }, { position }): LspHover | null => {
      const found = hover(snapshot, uri, buffer.offsetAt(position), releaseOf(session, uri));
      if (!found) return null;
      const { span, ends } = found;
      const value = hoverMarkdown(found, hasPages && ends ? actions(uri, ends) : "");
      return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(buffer, span) };
    }),
  );
}

function actions(uri: string, ends: readonly string[]): string {
  const [to, ...others] = ends;
  const picked: PickedEnds = { uri, ...(to !== undefined && others.length === 0 && { to }) };
  return `${commandLink("Explain a connection…", explainConnection, picked)} · ${commandLink("Show connectivity", showConnectivity, { uri })}`;
}

/** https://code.visualstudio.com/api/extension-guides/command#command-uris */
function commandLink(text: string, command: string, argument: unknown): string {
  const encoded = encodeURIComponent(JSON.stringify([argument]))
    .replaceAll("(", "%28")
    .replaceAll(")", "%29");
  return `[${text}](command:${command}?${encoded})`;
}
