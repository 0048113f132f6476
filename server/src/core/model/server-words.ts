/** How the API server says what the schema validator found: one way for its own kinds, one for custom resources. */

import { builtInWords } from "./built-in-words";
import { customResourceWords } from "./custom-resource-words";
import type { Mistake } from "./mistake";
import type { Objection } from "./objection";

/** All that the server lists for one mistake. */
export function serverWords(mistake: Mistake): readonly Objection[] {
  switch (mistake.kind.definedBy) {
    case "api-server":
      return builtInWords(mistake);
    case "custom-resource":
      return customResourceWords(mistake);
  }
}
