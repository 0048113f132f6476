/** Which spellings are one word, and which are two. */

import { expect, test } from "vitest";
import { slipBetween } from "../../server/src/core/analysis/selection/spelling";

test.each([
  ["Tier", "tier", "case"],
  ["APP.kubernetes.io/Name", "app.kubernetes.io/name", "case"],
  ["back-end", "backend", "separators"],
  ["app_name", "app-name", "separators"],
  ["App.Name", "appname", "separators"],
  ["carts", "cart", "letter"],
  ["fronted", "frontend", "letter"],
  ["frontned", "frontend", "letter"],
  ["beckend", "backend", "letter"],
  ["payment-sevice", "payment-service", "letter"],
])("%s is %s: %s", (one, other, slip) => {
  expect(slipBetween(one, other)).toBe(slip);
  expect(slipBetween(other, one)).toBe(slip);
});

test.each([
  ["tier", "tier"],
  ["app", "app.kubernetes.io/name"],
  ["shard-1", "shard-2"],
  ["shard-1", "shard1"],
  ["v1.1", "v11"],
  ["service-a", "service-b"],
  ["service", "service-a"],
  ["cart", "card"],
  ["cart-service", "card-service"],
  ["db", "dbs"],
  ["web", "wbe"],
  ["frontend", "backend"],
  ["", "a"],
])("%s is not %s", (one, other) => {
  expect(slipBetween(one, other)).toBeUndefined();
  expect(slipBetween(other, one)).toBeUndefined();
});
