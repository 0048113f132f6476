/** Ways through the workspace, in the words of LSP. */

import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type InitializeParams,
  type Location,
  type LocationLink,
  type ServerCapabilities,
} from "vscode-languageserver";
import { type Definition, definition } from "../core/features/definition";
import { documentHighlights } from "../core/features/document-highlights";
import { references } from "../core/features/references";
import { answer } from "./answer";
import { type Lines, toRange } from "./convert";
import { createLocations, type ToLocation } from "./locations";
import type { Session } from "./session";

export const navigationCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
} as const satisfies ServerCapabilities;

/** Answers the requests that {@link navigationCapabilities} announces. */
export function answerNavigation(session: Session, { capabilities }: InitializeParams): void {
  const { connection } = session;
  const canLink = capabilities.textDocument?.definition?.linkSupport === true;
  connection.onDefinition(
    answer(session, null, ({ snapshot, file, buffer }, { position }): Location[] | LocationLink[] | null => {
      const found = definition(snapshot, file.uri, buffer.offsetAt(position));
      if (!found) return null;
      const toLocation = createLocations(snapshot);
      return canLink ? toLinks(found, buffer, toLocation) : found.targets.map(toLocation);
    }),
  );
  connection.onReferences(
    answer(session, null, ({ snapshot, file, buffer }, { position, context }): Location[] | null => {
      const found = references(snapshot, file.uri, buffer.offsetAt(position), context);
      return found?.map(createLocations(snapshot)) ?? null;
    }),
  );
  connection.onDocumentHighlight(
    answer(session, null, ({ file, buffer }, { position }): DocumentHighlight[] | null => {
      const found = documentHighlights(file, buffer.offsetAt(position));
      return (
        found?.map(({ span, isDeclaration }) => ({ range: toRange(buffer, span), kind: kindOf(isDeclaration) })) ?? null
      );
    }),
  );
}

/** Editors colour the two apart. */
function kindOf(isDeclaration: boolean): DocumentHighlightKind {
  return isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
}

function toLinks({ origin, targets }: Definition, buffer: Lines, toLocation: ToLocation): LocationLink[] {
  return targets.map((target) => {
    const { uri, range } = toLocation(target);
    return {
      originSelectionRange: toRange(buffer, origin),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  });
}
