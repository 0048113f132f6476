/** Shows where a spelling is used that a finding proposes. */

import type { Sighting } from "../analysis/label-sightings";
import type { Related } from "./finding";

export function evidence(sighting: Sighting | undefined, spelling: string): readonly Related[] {
  return sighting ? [{ ...sighting, message: `\`${spelling}\` is used here.` }] : [];
}
