/** A page in an editor tab: Markdown whose links lead to lines of files, and to explanations. */

import type { Whereabouts } from "../../workspace/whereabouts";
import type { Snapshot } from "../../workspace/workspace";
import { inlineCode } from "./inline-code";

export interface Page {
  /** Plain text, for the tab. */
  readonly title: string;
  readonly markdown: string;
}

/** The page, with a warning as long as files are still being read: what it says may hang on them. */
export function whileReading<P extends Page>(page: P, { isReading }: Pick<Snapshot, "isReading">): P {
  const warning = "*Still reading the workspace: this may change.*";
  return isReading ? { ...page, markdown: `${warning}\n\n${page.markdown}` } : page;
}

/** The scheme of links that ask for an explanation: a {@link ConnectionQuestion} as JSON, encoded, stands behind it. */
export const explainScheme = "explain:";

/** Which connection is meant: the names that `netpol explain` takes, in one of the clusters of a file. */
export interface ConnectionQuestion {
  /** The URI of a file whose clusters are meant. */
  readonly uri: string;
  /** Which of them, where there are several: see `clusterId`. */
  readonly cluster?: string;
  /** `namespace/name[Kind]`, or an address. */
  readonly from: string;
  readonly to: string;
  /** `80`, `53/udp`, `8000-8080/tcp`; without it any port. */
  readonly port?: string;
}

/** `[TCP 80](explain:…)`; the text is Markdown. */
export function explainLink(text: string, question: ConnectionQuestion): string {
  return `[${text}](${explainScheme}${encodeURIComponent(JSON.stringify(question)).replaceAll(/[()']/g, percent)})`;
}

/** `[shop/db.yaml:12](file:///work/shop/db.yaml#L12)`: the folder tells files of the same name apart. */
export function lineLink({ uri, line }: Whereabouts): string {
  const steps = decoded(uri).split("/").slice(-2);
  return `[${inlineCode(`${steps.join("/")}:${line + 1}`)}](${linkTarget(uri)}#L${line + 1})`;
}

/** As people read it; a URI that is none stays as it is. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** What would end the link's address, or be taken for markup. */
export function linkTarget(uri: string): string {
  return uri.replaceAll(/[\s()<>\\`[\]*_]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
