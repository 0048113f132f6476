/** An unknown key, as far as finding its cause needs to know it. */

import type { Shape } from "../../model/editor";
import type { Path } from "../../syntax/path";

/** What is known of the key and of what stands around it; paths are those of the resource. */
export interface UnknownKey {
  readonly name: string;
  readonly holder: Path;
  /** The keys of the maps around, by their paths. */
  readonly keys: (path: Path) => readonly string[];
  readonly shape: (path: Path) => Shape | undefined;
}
