/** What the server holds against the metadata of a policy. */

import { describe } from "vitest";
import { accepted, refused } from "./cases";
import { adminPolicy, metadata } from "./documents";
import { cannotUnmarshal, forbidden, forms, invalid, required, tooLong, undecodable } from "./words";

const missing = required("metadata.name", "name or generateName is required");

describe("a name", () => {
  accepted("M1: is there", metadata("name: web"));
  accepted("M1: or will be made", metadata("generateName: web-"));
  refused("M1: neither of them", metadata("namespace: shop"), [missing]);
  refused("M1: empty", metadata('name: ""\ngenerateName: ""'), [missing]);
  refused("M1: null", metadata("name:"), [missing]);
  refused("M1: no metadata", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec: {}\n", [missing]);
  refused("M1: metadata that is null", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n", [missing]);

  for (const name of ["w", "1", "80.eu-1.shop", "a--b", "a".repeat(253)]) {
    accepted(`M2: ${name.slice(0, 20)}, ${name.length} characters`, metadata(`name: "${name}"`));
  }
  for (const name of ["Web", "web_1", "-web", "web-", ".web", "web.", "a..b", "a.-b", "wéb", "web shop", "web/1"]) {
    refused(`M2: ${name}`, metadata(`name: "${name}"`), [invalid("metadata.name", name, forms.subdomain)]);
  }
  refused("M2: a line break at the end", metadata('name: "web\\n"'), [
    invalid("metadata.name", "web\n", forms.subdomain),
  ]);
  refused("M2: 254 characters", metadata(`name: ${"a".repeat(254)}`), [
    invalid("metadata.name", "a".repeat(254), "must be no more than 253 characters"),
  ]);
  refused("M2: 127 characters in 254 bytes, and not the right ones", metadata(`name: ${"é".repeat(127)}`), [
    invalid("metadata.name", "é".repeat(127), "must be no more than 253 characters"),
    invalid("metadata.name", "é".repeat(127), forms.subdomain),
  ]);
});

/** The server ends the name with five characters by chance; here they are always the same. */
const made = (prefix: string) => `${prefix}x7k2p`;

describe("a prefix for names", () => {
  accepted("M3: with a dash", metadata("generateName: web-"));
  accepted("M3: without", metadata("generateName: web"));
  accepted("M3: with two dashes, of which one does not count", metadata("generateName: web--"));
  accepted("M3: of 253 characters, of which 58 are used", metadata(`generateName: ${"a".repeat(253)}`));

  refused("M3: capitals, in the prefix and in the name that is made of it", metadata("generateName: Web-"), [
    invalid("metadata.generateName", "Web-", forms.subdomain),
    invalid("metadata.name", made("Web-"), forms.subdomain),
  ]);
  refused("M3: one that no name can end with, and that none ends with", metadata("generateName: web."), [
    invalid("metadata.generateName", "web.", forms.subdomain),
  ]);
  refused("M3: one that is fine with its dash masked, and whose name is not", metadata("generateName: web.-"), [
    invalid("metadata.name", made("web.-"), forms.subdomain),
  ]);
  refused("M3: 254 characters, the name has fewer", metadata(`generateName: ${"a".repeat(254)}`), [
    invalid("metadata.generateName", "a".repeat(254), "must be no more than 253 characters"),
  ]);
  refused("M3: that is not needed", metadata("name: web\ngenerateName: Web-"), [
    invalid("metadata.generateName", "Web-", forms.subdomain),
  ]);
});

describe("a namespace", () => {
  for (const nothing of ["", "~", '""'])
    accepted(`M4: ${nothing || "nothing"}`, metadata(`name: web\nnamespace: ${nothing}`));
  accepted("M4: not mentioned", metadata("name: web"));
  refused("M4: no text", metadata("name: web\nnamespace: 7"), [
    cannotUnmarshal("metadata.namespace", "number", "ObjectMeta.metadata.namespace", "string"),
  ]);

  accepted("M5: 63 characters", metadata(`name: web\nnamespace: ${"a".repeat(63)}`));
  accepted("M5: digits", metadata('name: web\nnamespace: "42"'));
  refused("M5: 64 characters", metadata(`name: web\nnamespace: ${"a".repeat(64)}`), [
    invalid("metadata.namespace", "a".repeat(64), "must be no more than 63 characters"),
  ]);
  refused("M5: a dot", metadata("name: web\nnamespace: shop.eu"), [
    invalid("metadata.namespace", "shop.eu", "must not contain dots"),
  ]);
  refused("M5: 64 characters and a dot", metadata(`name: web\nnamespace: ${"a".repeat(62)}.b`), [
    invalid("metadata.namespace", `${"a".repeat(62)}.b`, "must be no more than 63 characters"),
    invalid("metadata.namespace", `${"a".repeat(62)}.b`, "must not contain dots"),
  ]);
  for (const name of ["Shop", "shop_eu", "-shop", "shop-", "東京", " ", "a..b"]) {
    refused(`M5: "${name}"`, metadata(`name: web\nnamespace: "${name}"`), [
      invalid("metadata.namespace", name, forms.dnsLabel),
    ]);
  }
});

describe("labels", () => {
  accepted("M6: with and without a prefix", metadata("name: web\nlabels: { app: web, shop.example.com/Tier_1: '' }"));
  refused("M6: a key and a value, both at the map", metadata("name: web\nlabels: { two words: web, app: two words }"), [
    invalid("metadata.labels", "two words", forms.labelName),
    invalid("metadata.labels", "two words", forms.labelValue),
  ]);
  refused("M6: a key with two slashes", metadata("name: web\nlabels: { a/b/c: web }"), [
    invalid("metadata.labels", "a/b/c", forms.labelKey),
  ]);
});

/** An annotation `note` with so many bytes in it. */
const annotated = (text: string) => metadata(`name: web\nannotations:\n  note: "${text}"`);

describe("annotations", () => {
  accepted("M7: a prefix in capitals", metadata("name: web\nannotations: { Shop.Example.COM/Note: x }"));
  accepted("M7: any value", metadata('name: web\nannotations: { note: "- / \\n 東京 ", empty: "" }'));
  accepted("M7: 262144 bytes with the key", annotated("a".repeat(262_140)));
  accepted("M7: as many in characters of three bytes", annotated("東".repeat(87_380)));
  refused("M7: 262145 bytes", annotated("a".repeat(262_141)), [tooLong("metadata.annotations", 262_144)]);
  refused("M7: 87385 characters in 262145 bytes", annotated(`${"東".repeat(87_380)}a`), [
    tooLong("metadata.annotations", 262_144),
  ]);
  refused(
    "M7: two that are too long together",
    metadata(`name: web\nannotations:\n  a: ${"x".repeat(131_072)}\n  b: ${"x".repeat(131_072)}`),
    [tooLong("metadata.annotations", 262_144)],
  );
  refused("M7: a key that is none", metadata("name: web\nannotations: { 'what?': x }"), [
    invalid("metadata.annotations", "what?", forms.labelName),
  ]);
  refused("M7: a key as it was written", metadata("name: web\nannotations: { Shop_/Note: x }"), [
    invalid("metadata.annotations", "Shop_/Note", `prefix part ${forms.subdomain}`),
  ]);
});

describe("fields of the system", () => {
  accepted(
    "M8: are overwritten",
    metadata(`
      name: web
      selfLink: nowhere
      uid: "not a uid"
      generation: -1
      deletionGracePeriodSeconds: 9
      creationTimestamp: 2024-05-01T10:00:00+02:00
      deletionTimestamp: "2024-05-01T10:00:00.5Z"`),
  );
  accepted("M8: a version that is empty", metadata('name: web\nresourceVersion: ""'));
  refused("M8: a date is no time", metadata("name: web\ncreationTimestamp: 2024-05-01"), [
    undecodable("metadata.creationTimestamp", 'parsing time "2024-05-01" as "2006-01-02T15:04:05Z07:00"'),
  ]);
  refused("M8: a version", metadata('name: web\nresourceVersion: "1187"'), [
    forbidden("metadata.resourceVersion", "resourceVersion should not be set on objects to be created"),
  ]);
});

describe("finalizers", () => {
  const unqualified = "name is neither a standard finalizer name nor is it fully qualified";

  accepted("M9: of a domain", metadata("name: web\nfinalizers: [shop.example.com/keep]"));
  accepted("M9: of Kubernetes", metadata("name: web\nfinalizers: [kubernetes, orphan]"));
  accepted("M9: twice", metadata("name: web\nfinalizers: [foregroundDeletion, foregroundDeletion]"));
  accepted(
    "M9: of nobody, where the kind is a custom resource",
    adminPolicy("ClusterNetworkPolicy", "tier: Admin\npriority: 1\nsubject: { namespaces: {} }").replace(
      "name: default",
      "name: default\n  finalizers: [keep]",
    ),
  );
  refused("M9: of nobody", metadata("name: web\nfinalizers: [orphan, keep]"), [
    invalid("metadata.finalizers[1]", "keep", unqualified),
  ]);
  refused("M9: no name at all", metadata('name: web\nfinalizers: ["keep it"]'), [
    invalid("metadata.finalizers", "keep it", forms.labelName),
    invalid("metadata.finalizers[0]", "keep it", unqualified),
  ]);
  refused("M9: two that exclude each other", metadata("name: web\nfinalizers: [orphan, foregroundDeletion]"), [
    invalid(
      "metadata.finalizers",
      ["orphan", "foregroundDeletion"],
      "finalizer orphan and foregroundDeletion cannot be both set",
    ),
  ]);
});

/** Owners, each in braces. */
const owned = (...owners: readonly string[]) =>
  metadata(`name: web\nownerReferences:\n${owners.map((owner) => `- { ${owner} }`).join("\n")}`);

describe("owners", () => {
  const list = "metadata.ownerReferences";
  const picker = "apiVersion: apps/v1, kind: Deployment, name: picker, uid: 77aa";

  accepted("M10: one", owned(picker));
  accepted(
    "M10: two, one of them the controller",
    owned(picker, "apiVersion: v1, kind: Pod, name: a, uid: b, controller: true"),
  );
  accepted("M10: one of them twice", owned(picker, picker), {
    warnings: [
      {
        type: "Warning",
        path: list,
        message:
          ".metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: 77aa",
      },
    ],
  });
  accepted("M10: an event of another group", owned("apiVersion: events.k8s.io/v1, kind: Event, name: a, uid: b"));

  refused("M10: nothing of it, with no index in the path", owned(""), [
    invalid(`${list}.apiVersion`, "", "version must not be empty"),
    invalid(`${list}.kind`, "", "must not be empty"),
    invalid(`${list}.name`, "", "must not be empty"),
    invalid(`${list}.uid`, "", "must not be empty"),
  ]);
  refused("M10: empty texts", owned('apiVersion: apps/v1, kind: "", name: "", uid: ~'), [
    invalid(`${list}.kind`, "", "must not be empty"),
    invalid(`${list}.name`, "", "must not be empty"),
    invalid(`${list}.uid`, "", "must not be empty"),
  ]);
  refused("M10: a group without a version", owned("apiVersion: apps/, kind: Deployment, name: a, uid: b"), [
    invalid(`${list}.apiVersion`, "apps/", "version must not be empty"),
  ]);
  refused(
    "M10: two controllers",
    owned(`${picker}, controller: true`, "apiVersion: v1, kind: Pod, name: a, uid: b, controller: true"),
    [
      invalid(
        list,
        [
          { apiVersion: "apps/v1", kind: "Deployment", name: "picker", uid: "77aa", controller: true },
          { apiVersion: "v1", kind: "Pod", name: "a", uid: "b", controller: true },
        ],
        'Only one reference can have Controller set to true. Found "true" in references for Deployment/picker and Pod/a',
      ),
    ],
  );
  refused("M10: an event", owned("apiVersion: v1, kind: Event, name: a, uid: b"), [
    invalid(
      list,
      { apiVersion: "v1", kind: "Event", name: "a", uid: "b" },
      "/v1, Kind=Event is disallowed from being an owner",
    ),
  ]);
});

/** The one entry of `metadata.managedFields`, in braces. */
const managed = (entry: string) => metadata(`name: web\nmanagedFields: [{ ${entry} }]`);

describe("managed fields", () => {
  const entry = "metadata.managedFields[0]";

  accepted("M11: as the server writes them", managed("manager: kubectl, operation: Apply, fieldsType: FieldsV1"));
  accepted("M11: a manager of 128 bytes", managed(`operation: Update, manager: ${"é".repeat(64)}`));
  refused("M11: an operation", managed("operation: Delete"), [
    invalid(`${entry}.operation`, "Delete", "must be `Apply` or `Update`"),
  ]);
  refused("M11: a type of fields", managed("operation: Update, fieldsType: FieldsV2"), [
    invalid(`${entry}.fieldsType`, "FieldsV2", "must be `FieldsV1`"),
  ]);
  refused("M11: a manager of 129 bytes", managed(`operation: Update, manager: ${"é".repeat(64)}a`), [
    tooLong(`${entry}.manager`, 128),
  ]);
  refused("M11: a manager with what cannot be printed", managed('operation: Update, manager: "kube\\actl"'), [
    invalid(`${entry}.manager`, "kube\u0007ctl", "invalid character U+0007 (at position 4)"),
  ]);
});
