/** duplicate-field: a key that stands twice in one map. */

import { expect, test } from "vitest";
import { checkSpec } from "../harness/check";
import { checkSpecFix, specFixTitles } from "../harness/check-fix";

test("at every level, shown at the second", () =>
  checkSpec(`
    podSelector:
      matchLabels:
        app: web
        "app": shop
  #     ^^^^^ error duplicate-field: \`app\` stands in this map twice. The API server refuses the policy. Where a tool takes it, the first one is lost. Remove one of the two.
    ingress: []
    ingress:
  # ^^^^^^^ error duplicate-field: \`ingress\` stands in this map twice. The API server refuses the policy. Where a tool takes it, the first one is lost. Remove one, or join the two.
      - from:
          - podSelector: {}
            podSelector: {}
  #         ^^^^^^^^^^^ error duplicate-field: Both say the same: remove one.
  `));

test("maps side by side may have the same keys", () =>
  checkSpec(`
    podSelector: {}
    ingress:
      - from:
          - podSelector: { matchLabels: { app: web } }
          - podSelector: { matchLabels: { app: api } }
  `));

test("of two that say the same the later one goes", () =>
  checkSpecFix(
    `
    podSelector:
      matchLabels: # whom
        app: web
        tier: frontend
        "app": 'web'
    policyTypes: [Ingress]
    policyTypes:
      - Ingress
    `,
    `
    podSelector:
      matchLabels: # whom
        app: web
        tier: frontend
    policyTypes: [Ingress]
    `,
  ));

test("fix-all leaves alone what has a comment, and what differs", () => {
  expect(specFixTitles("podSelector: {}\npodSelector: {} # all")).toEqual(["Remove the later `podSelector`"]);
  expect(specFixTitles("podSelector: { matchLabels: { app: web, app: shop } }")).toEqual([
    "Remove the earlier `app`",
    "Remove the later `app`",
  ]);
});

const twoLists = `
  podSelector: {}
  ingress: # the shop
    - from:
        - podSelector: {}
  egress: []
  ingress:
  - ports:
    - port: 80 # web
`;

test("two lists can be joined", () =>
  checkSpecFix(
    twoLists,
    `
    podSelector: {}
    ingress: # the shop
      - from:
          - podSelector: {}
      - ports:
        - port: 80 # web
    egress: []
    `,
    { title: "Join the two `ingress`" },
  ));

test("or the earlier of them goes", () =>
  checkSpecFix(
    twoLists,
    `
    podSelector: {}
    egress: []
    ingress:
    - ports:
      - port: 80 # web
    `,
    { title: "Remove the earlier `ingress`" },
  ));

test("two maps can be joined where they have no key in common", () => {
  checkSpecFix(
    "podSelector: {matchLabels: {app: web}, matchLabels: {tier: a}}",
    "podSelector: {matchLabels: {app: web, tier: a}}",
    { title: "Join the two `matchLabels`" },
  );
  expect(specFixTitles("podSelector: {matchLabels: {a: b}}\npodSelector: {matchLabels: {c: d}}")).toEqual([
    "Remove the earlier `podSelector`",
    "Remove the later `podSelector`",
  ]);
});

test("a key that is merged and given, too", () => {
  const merged = `
    podSelector:
      matchLabels: &shop { app: shop }
    ingress:
      - from:
          - podSelector:
              matchLabels:
                <<: *shop
                app: web
  #             ^^^ error duplicate-field: \`app\` comes into this map twice, and at least once by \`<<\`. The API server refuses the policy. Leave it out here, or of what is merged.
  `;
  checkSpec(merged);
  expect(specFixTitles(merged.replace(/^ *#.*\n/m, ""))).toEqual([]);
});
