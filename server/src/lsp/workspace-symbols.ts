/** The objects of the workspace by name, in the words of LSP. */

import {
  type InitializeParams,
  type Location,
  type WorkspaceSymbol as LspSymbol,
  type ServerCapabilities,
  SymbolKind,
} from "vscode-languageserver";
import {
  placeOfSymbol,
  type SymbolAddress,
  type WorkspaceSymbol,
  workspaceSymbols,
} from "../core/features/workspace-symbols";
import { answerWhole } from "./answer";
import { createLocations } from "./locations";
import type { Session } from "./session";

/** A client that can ask for places later is told them when somebody goes there. */
export function symbolCapabilities(params: InitializeParams): Pick<ServerCapabilities, "workspaceSymbolProvider"> {
  return { workspaceSymbolProvider: canResolve(params) ? { resolveProvider: true } : true };
}

/** Answers the requests that {@link symbolCapabilities} announces. */
export function answerSymbols(session: Session, params: InitializeParams): void {
  const { connection } = session;
  const isLater = canResolve(params);
  connection.onWorkspaceSymbol(
    answerWhole(session, null, ({ query }): LspSymbol[] | null =>
      workspaceSymbols(session.workspace.snapshot, query).map((symbol) => toSymbol(symbol, session, isLater)),
    ),
  );
  connection.onWorkspaceSymbolResolve((symbol) =>
    answerWhole(session, symbol, (asked: LspSymbol) => {
      const address = readAddress(asked);
      return address ? { ...asked, location: locationOf(address, session) } : asked;
    })(symbol),
  );
}

function canResolve({ capabilities }: InitializeParams): boolean {
  return capabilities.workspace?.symbol?.resolveSupport?.properties.includes("location.range") === true;
}

function toSymbol(symbol: WorkspaceSymbol, session: Session, isLater: boolean): LspSymbol {
  const { is, name, container, uri, document, path } = symbol;
  const said = { name, kind: symbolKinds[is], containerName: container };
  return isLater
    ? { ...said, location: { uri }, data: { document, path } }
    : { ...said, location: locationOf(symbol, session) };
}

/** Policies as in the outline of a file. */
const symbolKinds: Readonly<Record<WorkspaceSymbol["is"], SymbolKind>> = {
  policy: SymbolKind.Class,
  workload: SymbolKind.Object,
  service: SymbolKind.Interface,
  namespace: SymbolKind.Namespace,
};

/** What is gone meanwhile leads to its file. */
function locationOf(address: SymbolAddress, { workspace: { snapshot } }: Session): Location {
  const { uri } = address;
  return createLocations(snapshot)(placeOfSymbol(snapshot, address) ?? { uri, span: { start: 0, end: 0 } });
}

/** What {@link toSymbol} has given along; the client hands it back. */
function readAddress({ data, location: { uri } }: LspSymbol): SymbolAddress | undefined {
  const known: unknown = data;
  if (typeof known !== "object" || known === null || !("document" in known) || !("path" in known)) return undefined;
  const { document, path } = known;
  return typeof document === "number" && isPath(path) ? { uri, document, path } : undefined;
}

function isPath(path: unknown): path is SymbolAddress["path"] {
  return Array.isArray(path) && path.every((step) => typeof step === "string" || typeof step === "number");
}
