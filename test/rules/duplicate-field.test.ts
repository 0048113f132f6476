/** duplicate-field: a key that stands twice in one map. */

import { test } from "vitest";
import { checkSpec } from "../harness/check";

test("at every level, shown at the second", () =>
  checkSpec(`
    podSelector:
      matchLabels:
        app: web
        "app": shop
  #     ^^^^^ error duplicate-field: \`app\` stands in this map twice. The API server refuses the policy. Where a tool takes it, the first one is lost. Remove one, or join the two.
    ingress: []
    ingress:
  # ^^^^^^^ error duplicate-field: \`ingress\` stands in this map twice.
      - from:
          - podSelector: {}
            podSelector: {}
  #         ^^^^^^^^^^^ error duplicate-field
  `));

test("maps side by side may have the same keys", () =>
  checkSpec(`
    podSelector: {}
    ingress:
      - from:
          - podSelector: {}
          - podSelector: {}
  `));
