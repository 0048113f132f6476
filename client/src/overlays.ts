/** Code lenses and inlay hints: whether they are shown, and where a click on a lens leads. */

import { commands, type Disposable, type TextDocument, Uri, workspace } from "vscode";
import type { BaseLanguageClient, Location, Middleware, Position } from "vscode-languageclient";
import { showLocations } from "../../server/src/lsp/protocol";

/** Passes on only what the settings ask for. */
export const overlayMiddleware: Middleware = {
  provideCodeLenses: (document, token, next) => (isOn(document, "codeLens") ? next(document, token) : undefined),
  provideInlayHints: (document, part, token, next) =>
    isOn(document, "inlayHints") ? next(document, part, token) : undefined,
};

function isOn(document: TextDocument, what: "codeLens" | "inlayHints"): boolean {
  return workspace.getConfiguration("networkpolicy", document).get<boolean>(`${what}.enabled`) === true;
}

/** The command behind a lens: shows its locations in a peek. */
export function registerShowLocations({ protocol2CodeConverter: converter }: BaseLanguageClient): Disposable {
  return commands.registerCommand(showLocations, (uri: string, position: Position, locations: Location[]) =>
    commands.executeCommand(
      "editor.action.showReferences",
      Uri.parse(uri),
      converter.asPosition(position),
      locations.map((location) => converter.asLocation(location)),
    ),
  );
}
