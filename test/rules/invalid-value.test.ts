/** invalid-value: names, labels and ports that break their form; a port in quotes. */

import { expect, test } from "vitest";
import { check, checkSpec } from "../harness/check";
import { checkSpecFix, fixTitles, specFixTitles } from "../harness/check-fix";

test("a quoted port is a name", () =>
  checkSpec(`
    podSelector: {}
    ingress:
      - ports:
          - port: "80"
  #               ^^^^ error invalid-value: \`"80"\` in quotes is the name of a port, and such a name has at least one letter. The API server refuses the policy. Write \`80\` without quotes.
  `));

test("a quoted port loses its quotes", () =>
  checkSpecFix(
    `podSelector: {}\ningress: [{ports: [{port: "80"}, {port: '443'}]}]`,
    "podSelector: {}\ningress: [{ports: [{port: 80}, {port: 443}]}]",
  ));

test("not where the number would be no port either", () =>
  expect(specFixTitles('podSelector: {}\ningress: [{ports: [{port: "70000"}]}]')).toEqual([]));

test("a port name in capitals is written small, a range the wrong way round is turned", () =>
  expect(
    specFixTitles(
      "podSelector: {}\ningress: [{ports: [{port: HTTP}, {port: my_port}, {port: 90, endPort: 80}, {port: '!'}]}]",
    ),
  ).toEqual(["Change `HTTP` to `http` *", "Change `my_port` to `my-port`", "Swap `port` and `endPort`"]));

test("a range is turned", () =>
  checkSpecFix(
    "podSelector: {}\ningress: [{ports: [{port: 90, endPort: 80}]}]",
    "podSelector: {}\ningress: [{ports: [{port: 80, endPort: 90}]}]",
    { title: "Swap `port` and `endPort`" },
  ));

test("ports", () =>
  checkSpec(`
    podSelector: {}
    ingress:
      - ports:
          - port: http_port
  #               ^^^^^^^^^ error invalid-value: \`http_port\` is not a valid \`port\`. The API server refuses the policy. Use a number from 1 to 65535, or a port's name
          - port: 70000
  #               ^^^^^ error invalid-value: \`70000\` is not a valid \`port\`.
          - port: 0
  #               ^ error invalid-value: \`0\` is not a valid \`port\`.
          - port: 90
            endPort: 80
  #                  ^^ error invalid-value: It must not be below \`port\`.
  `));

test("names", () =>
  check(`
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: Web
  #         ^^^ error invalid-value: \`Web\` is not a valid \`name\`. The API server refuses the policy. Use at most 253 lower case letters
      namespace: my_shop
  #              ^^^^^^^ error invalid-value: \`my_shop\` is not a valid \`namespace\`.
  `));

test("a name in capitals is written small; for blanks and underscores dashes are proposed", () => {
  const named = (name: string) => `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name} }`;
  expect(fixTitles(named("Allow-Web"))).toEqual(["Change `Allow-Web` to `allow-web` *"]);
  expect(fixTitles(named("Allow_the web_"))).toEqual(["Change `Allow_the web_` to `allow-the-web`"]);
  expect(fixTitles(named('"***"'))).toEqual([]);
});

test("what the server makes of generateName counts, too", () =>
  check(`
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      generateName: A-
  #                 ^^ error invalid-value: \`A-\` is not a valid \`generateName\`.
  `));

test("label keys and values", () =>
  checkSpec(`
    podSelector:
      matchLabels:
        "a b": web
  #     ^^^^^ error invalid-value: \`a b\` is not a valid label key. The API server refuses the policy. Use at most 63 letters
        app: "front end"
  #          ^^^^^^^^^^^ error invalid-value: \`front end\` is not a valid label value.
      matchExpressions:
        - key: -app
  #            ^^^^ error invalid-value: \`-app\` is not a valid \`key\`.
          operator: In
          values: [web-]
  #                ^^^^ error invalid-value: \`web-\` is not a valid label value.
  `));

test("more policyTypes than there are directions", () =>
  checkSpec(`
    podSelector: {}
    policyTypes: [Ingress, Egress, Ingress]
  # ^^^^^^^^^^^ error invalid-value: \`policyTypes\` has 3 items, more than there are directions.
  `));
