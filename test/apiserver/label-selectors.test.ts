/** What the server holds against a label selector, wherever it stands. */

import { describe } from "vitest";
import { accepted, refused } from "./cases";
import { peer, selector } from "./documents";
import { cannotUnmarshal, forbidden, forms, invalid, required } from "./words";

const labels = "spec.podSelector.matchLabels";
const requirement = "spec.podSelector.matchExpressions[0]";

/** A label by its key, or by its value. */
const keyed = (key: string) => selector(`matchLabels: { ${JSON.stringify(key)}: web }`);
const valued = (value: string) => selector(`matchLabels: { app: ${JSON.stringify(value)} }`);

/** The one requirement, in braces. */
const required1 = (fields: string) => selector(`matchExpressions: [{ ${fields} }]`);

describe("a selector", () => {
  for (const empty of ["{}", "matchLabels: {}", "matchLabels: ~\nmatchExpressions:", "matchExpressions: []"]) {
    accepted(`L1: ${empty.replace("\n", ", ")}`, selector(empty));
  }
  refused("L1: not an empty requirement", selector("matchExpressions: [{}]"), [
    invalid(`${requirement}.operator`, "", "not a valid selector operator"),
    invalid(`${requirement}.key`, "", "name part must be non-empty"),
    invalid(`${requirement}.key`, "", forms.labelName),
  ]);
});

describe("the key of a label", () => {
  for (const key of [
    "a",
    "A.b_c-9",
    "8",
    "a".repeat(63),
    "shop.example.com/Tier",
    `${"a".repeat(253)}/${"b".repeat(63)}`,
  ]) {
    accepted(`L2: the key ${key.slice(0, 24)}, ${key.length} characters`, keyed(key));
  }
  for (const key of ["two words", "-a", "a-", "_a", ".a", "a!", "é", "東京"]) {
    refused(`L2: the key ${key}`, keyed(key), [invalid(labels, key, forms.labelName)]);
  }
  const long = "must be no more than 63 bytes";
  refused("L2: a key of 64 characters", keyed("a".repeat(64)), [invalid(labels, "a".repeat(64), `name part ${long}`)]);
  refused("L2: a key of 32 characters in 64 bytes", keyed("é".repeat(32)), [
    invalid(labels, "é".repeat(32), `name part ${long}`),
    invalid(labels, "é".repeat(32), forms.labelName),
  ]);
  refused("L2: an empty key", keyed(""), [
    invalid(labels, "", "name part must be non-empty"),
    invalid(labels, "", forms.labelName),
  ]);
  refused("L2: a prefix without a name", keyed("shop/"), [
    invalid(labels, "shop/", "name part must be non-empty"),
    invalid(labels, "shop/", forms.labelName),
  ]);
  refused("L2: an empty prefix", keyed("/app"), [invalid(labels, "/app", "prefix part must be non-empty")]);
  refused("L2: a prefix in capitals", keyed("Shop/app"), [
    invalid(labels, "Shop/app", `prefix part ${forms.subdomain}`),
  ]);
  refused("L2: a prefix of 254 characters", keyed(`${"a".repeat(254)}/app`), [
    invalid(labels, `${"a".repeat(254)}/app`, "prefix part must be no more than 253 bytes"),
  ]);
  refused("L2: a bad prefix of a bad name", keyed("Shop/-app"), [
    invalid(labels, "Shop/-app", `prefix part ${forms.subdomain}`),
    invalid(labels, "Shop/-app", forms.labelName),
  ]);
  refused("L2: two slashes", keyed("a/b/c"), [invalid(labels, "a/b/c", forms.labelKey)]);
});

describe("the value of a label", () => {
  for (const value of ["", "a", "A.b_c-9", "8", "true", "a".repeat(63)]) {
    accepted(`L2: the value "${value.slice(0, 24)}", ${value.length} characters`, valued(value));
  }
  for (const value of ["two words", "-a", "a-", "_a", "a.", " ", "web\n", "é", "{{ app }}", "a/b", "*"]) {
    refused(`L2: the value ${JSON.stringify(value)}`, valued(value), [invalid(labels, value, forms.labelValue)]);
  }
  refused("L2: a value of 64 characters", valued("a".repeat(64)), [
    invalid(labels, "a".repeat(64), "must be no more than 63 bytes"),
  ]);
  refused("L2: a value of 22 characters in 66 bytes", valued("東".repeat(22)), [
    invalid(labels, "東".repeat(22), "must be no more than 63 bytes"),
    invalid(labels, "東".repeat(22), forms.labelValue),
  ]);
  refused(
    "L2: of every selector, at its own map",
    peer("namespaceSelector: { matchLabels: { a!: b } }\npodSelector: { matchLabels: { a: b! } }"),
    [
      invalid("spec.ingress[0].from[0].namespaceSelector.matchLabels", "a!", forms.labelName),
      invalid("spec.ingress[0].from[0].podSelector.matchLabels", "b!", forms.labelValue),
    ],
  );
});

describe("requirements", () => {
  const needed = "must be specified when `operator` is 'In' or 'NotIn'";
  const unwanted = "may not be specified when `operator` is 'Exists' or 'DoesNotExist'";

  for (const operator of ["In", "NotIn"]) {
    accepted(`L3: ${operator} with a value`, required1(`key: app, operator: ${operator}, values: [web]`));
    for (const none of ["", ", values: []", ", values: ~"]) {
      refused(`L3: ${operator}${none}`, required1(`key: app, operator: ${operator}${none}`), [
        required(`${requirement}.values`, needed),
      ]);
    }
  }
  for (const operator of ["Exists", "DoesNotExist"]) {
    for (const none of ["", ", values: []", ", values: ~"])
      accepted(`L4: ${operator}${none}`, required1(`key: app, operator: ${operator}${none}`));
    refused(`L4: ${operator} with a value`, required1(`key: app, operator: ${operator}, values: [web]`), [
      forbidden(`${requirement}.values`, unwanted),
    ]);
  }

  accepted("L5: one of the four", required1("key: app, operator: NotIn, values: [web, web, db]"));
  for (const wrong of ["in", "IN", "Equals", "=", "Gt", "doesNotExist", ""]) {
    refused(`L5: "${wrong}"`, required1(`key: app, operator: "${wrong}", values: [web]`), [
      invalid(`${requirement}.operator`, wrong, "not a valid selector operator"),
    ]);
  }
  refused("L5: none", required1("key: app"), [invalid(`${requirement}.operator`, "", "not a valid selector operator")]);
  refused("L5: null", required1("key: app, operator: ~"), [
    invalid(`${requirement}.operator`, "", "not a valid selector operator"),
  ]);

  accepted("L6: a key with a prefix", required1("key: shop.example.com/app, operator: Exists"));
  for (const none of ["", 'key: "", ', "key: ~, "]) {
    refused(`L6: ${none || "no key"}`, required1(`${none}operator: Exists`), [
      invalid(`${requirement}.key`, "", "name part must be non-empty"),
      invalid(`${requirement}.key`, "", forms.labelName),
    ]);
  }
  refused("L6: a key of two words", required1("key: two words, operator: Exists"), [
    invalid(`${requirement}.key`, "two words", forms.labelName),
  ]);
  refused("L6: a number", required1("key: 8, operator: Exists"), [
    cannotUnmarshal(
      `${requirement}.key`,
      "number",
      "LabelSelectorRequirement.spec.podSelector.matchExpressions.key",
      "string",
    ),
  ]);

  accepted("L7: twice, and empty", required1('key: app, operator: In, values: [web, web, ""]'));
  refused("L7: each by its place", required1("key: app, operator: In, values: [web, -db, 'a b']"), [
    invalid(`${requirement}.values[1]`, "-db", forms.labelValue),
    invalid(`${requirement}.values[2]`, "a b", forms.labelValue),
  ]);
  refused("L7: where there should be none, too", required1("key: app, operator: Exists, values: [-db]"), [
    forbidden(`${requirement}.values`, unwanted),
    invalid(`${requirement}.values[0]`, "-db", forms.labelValue),
  ]);
  refused("L7: and with an operator that is none", required1("key: -a, operator: is, values: [-db]"), [
    invalid(`${requirement}.operator`, "is", "not a valid selector operator"),
    invalid(`${requirement}.key`, "-a", forms.labelName),
    invalid(`${requirement}.values[0]`, "-db", forms.labelValue),
  ]);
  refused("L7: 64 characters", required1(`key: app, operator: In, values: [${"a".repeat(64)}]`), [
    invalid(`${requirement}.values[0]`, "a".repeat(64), "must be no more than 63 bytes"),
  ]);
});
