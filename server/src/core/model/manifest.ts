/** The objects besides policies that policies depend on. */

import type { Namespace } from "./namespace";
import type { Service } from "./service";
import type { Workload } from "./workload";

export type Manifest = Workload | Namespace | Service;
