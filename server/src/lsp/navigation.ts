/** Ways through the workspace, in the words of LSP. */

import type { InitializeParams, Location, LocationLink, ServerCapabilities } from "vscode-languageserver";
import { createLineIndex } from "../core/base/line-index";
import { type Definition, definition } from "../core/features/definition";
import type { Whereabouts } from "../core/workspace/whereabouts";
import type { Snapshot } from "../core/workspace/workspace";
import { answer } from "./answer";
import { type Lines, toRange } from "./convert";
import type { Session } from "./session";

export const navigationCapabilities = { definitionProvider: true } as const satisfies ServerCapabilities;

/** Answers the requests that {@link navigationCapabilities} announces. */
export function answerNavigation(session: Session, { capabilities }: InitializeParams): void {
  const canLink = capabilities.textDocument?.definition?.linkSupport === true;
  session.connection.onDefinition(
    answer(session, null, ({ snapshot, file, buffer }, { position }): Location[] | LocationLink[] | null => {
      const found = definition(snapshot, file.uri, buffer.offsetAt(position));
      if (!found) return null;
      return canLink ? toLinks(found, buffer, snapshot) : found.targets.map((target) => toLocation(target, snapshot));
    }),
  );
}

function toLinks({ origin, targets }: Definition, buffer: Lines, snapshot: Snapshot): LocationLink[] {
  return targets.map((target) => {
    const { uri, range } = toLocation(target, snapshot);
    return {
      originSelectionRange: toRange(buffer, origin),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  });
}

function toLocation({ uri, span }: Whereabouts, snapshot: Snapshot): Location {
  return { uri, range: toRange(createLineIndex(snapshot.file(uri)?.text ?? ""), span) };
}
