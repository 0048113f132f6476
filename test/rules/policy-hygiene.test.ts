/** What one policy says by itself, and does not mean: directions, empty lists, open rules, the metadata endpoint, redundancies. */

import { describe, expect, test } from "vitest";
import { checkSpec } from "../harness/check";
import { checkSpecFix, specFixTitles } from "../harness/check-fix";

describe("ignored-direction", () => {
  test("rules that do nothing", () =>
    checkSpec(`
      podSelector: {}
      policyTypes: [Ingress]
      egress:
    # ^^^^^^ warning ignored-direction: \`policyTypes\` does not name \`Egress\`, so these rules are ignored. The policy leaves egress as it is: nothing here allows or restricts it. Add \`Egress\` to \`policyTypes\`, or remove \`egress\`.
        - ports: [{ port: 53 }]
    `));

  const spec = `
    podSelector: {}
    policyTypes:
      - Egress # first
    ingress: # why
      - from: [{ podSelector: {} }]
    egress: []
  `;

  test("the two ways out", () => {
    expect(specFixTitles(spec)).toEqual(["Add `Ingress` to `policyTypes`", "Remove `ingress`"]);
    checkSpecFix(
      spec,
      `
    podSelector: {}
    policyTypes:
      - Egress # first
      - Ingress
    ingress: # why
      - from: [{ podSelector: {} }]
    egress: []
  `,
      { title: "Add `Ingress` to `policyTypes`" },
    );
  });

  test("in flow style, quoted as what is there", () =>
    checkSpecFix(
      'podSelector: {}\npolicyTypes: ["Ingress"] # why\negress: [{}]\n',
      'podSelector: {}\npolicyTypes: ["Ingress", "Egress"] # why\negress: [{}]\n',
      { title: "Add `Egress` to `policyTypes`" },
    ));

  test("an empty list beside a direction that is left out is no finding", () =>
    checkSpec("podSelector: {}\npolicyTypes: [Egress]\ningress: []\n"));
});

describe("implicit-policy-types", () => {
  test("no egress rules: egress stays open", () =>
    checkSpec(`
      podSelector: {}
      policyTypes: []
      egress: []
    # ^^^^^^ warning implicit-policy-types: Without \`policyTypes\` a policy is about egress only where \`egress\` has rules, and here it has none. Egress stays unrestricted. Write \`policyTypes\` with \`Egress\` to deny it, or remove \`egress\`.
    `));

  test("nothing but egress rules: ingress is denied, too", () =>
    checkSpec(`
      podSelector: {}
      egress: [{ ports: [{ port: 53 }] }]
    # ^^^^^^ information implicit-policy-types: Without \`policyTypes\` a policy is always about ingress, too, and this one has no \`ingress\` rules. Besides what its egress rules say, it denies all ingress to the pods that it selects. Write \`policyTypes\` to say which is meant.
    `));

  test("the fixes write them out, into an empty list that is there", () => {
    const spec = "podSelector: {}\npolicyTypes: [] # which?\negress: []\n";
    expect(specFixTitles(spec)).toEqual(["Write `policyTypes: [Ingress, Egress]`", "Remove `egress`"]);
    checkSpecFix(spec, "podSelector: {}\npolicyTypes: [Ingress, Egress] # which?\negress: []\n", {
      title: "Write `policyTypes: [Ingress, Egress]`",
    });
    const open = "podSelector: {}\negress:\n  - {}\n";
    expect(specFixTitles(open)).toEqual(["Write `policyTypes: [Egress]`", "Write `policyTypes: [Ingress, Egress]`"]);
  });

  test("silence where the outcome is what one reads", () => {
    checkSpec("podSelector: {}\ningress: [{ from: [{ podSelector: {} }] }]\n");
    checkSpec("podSelector: {}\ningress: []\negress: [{}]\n");
    checkSpec("podSelector: {}\n");
  });
});

describe("empty-list-allows-all", () => {
  test("brackets may be meant, nothing at all may not", () => {
    checkSpec(`
      podSelector: {}
      ingress:
        - from: []
    #     ^^^^ information empty-list-allows-all: An empty \`from\` does not mean none: it means anybody, inside the cluster and outside. The rule allows ingress from everybody on its ports. List who is meant, remove the rule to allow nobody, or leave \`from\` out to say that everybody is meant.
          ports: [{ port: 80 }]
    `);
    checkSpec(`
      podSelector: {}
      ingress:
        - from: [{ podSelector: {} }]
          ports:
    #     ^^^^^ warning empty-list-allows-all: An empty \`ports\` does not mean none: it means every port of every protocol. The rule allows all ingress from its peers. List the ports, or leave \`ports\` out to say that all are meant.
          # - port: 443
    `);
  });

  test("with neither peers nor ports the rule allows everything", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from: []
    #     ^^^^ information empty-list-allows-all: The rule allows all ingress.
          ports: []
    #     ^^^^^ information empty-list-allows-all: An empty \`ports\` does not mean none: it means every port of every protocol. The rule allows all ingress.
    `));

  test("nothing for the peers of a rule for DNS alone: everybody may be asked for names", () =>
    checkSpec(`
      podSelector: {}
      policyTypes: [Egress]
      egress:
        - to:
    #     ^^ information empty-list-allows-all
          ports: [{ port: 53, protocol: UDP }, { port: 53 }]
    `));

  test("the fix says the same, and looks like it", () =>
    checkSpecFix(
      "podSelector: {}\ningress:\n  - from: []\n    ports:\n      - port: 80\n",
      "podSelector: {}\ningress:\n  - ports:\n      - port: 80\n",
      { title: "Remove `from`: it means the same" },
    ));
});

describe("allows-everything", () => {
  const spec = `
      podSelector: {}
      ingress:
        - from: [{ podSelector: {} }]
        - {}
    #   ^^^^ warning allows-everything: This rule has neither peers nor ports: it allows all ingress. The other rule adds nothing to it. Remove it, or the others if everything is meant to be allowed.
    `;

  test("an open rule beside others", () => checkSpec(spec));

  test("the fix takes it out", () =>
    checkSpecFix(
      "podSelector: {}\ningress:\n  - from: [{ podSelector: {} }] # ours\n  - {}\n",
      "podSelector: {}\ningress:\n  - from: [{ podSelector: {} }] # ours\n",
      { title: "Remove the rule that allows everything" },
    ));

  test("alone it says what it means; twice it is one too many", () => {
    checkSpec("podSelector: {}\ningress: [{}]\n");
    checkSpec(`
      podSelector: {}
      ingress:
        - {}
        - {}
    #   ^^^^ hint redundant-rule
    `);
    checkSpec(`
      podSelector: {}
      ingress:
        - {}
    #   ^^^^ warning allows-everything: This rule has neither peers nor ports: it allows all ingress. The 2 other rules add nothing to it.
        - {}
    #   ^^^^ hint redundant-rule
        - ports: [{ port: 80 }]
    `);
  });
});

describe("metadata-endpoint-open", () => {
  test("a block that holds it, on a port that it listens on", () =>
    checkSpec(`
      podSelector: {}
      policyTypes: [Egress]
      egress:
        - to: [{ ipBlock: { cidr: 169.0.0.0/8 } }]
    #                             ^^^^^^^^^^^ information metadata-endpoint-open: \`169.0.0.0/8\` holds 169.254.169.254, where clouds hand out the credentials of the node. Whoever gets into one of these pods may get hold of them. Except the address, unless the pods need it.
          ports: [{ port: 1, endPort: 1024 }]
    `));

  test("the fix excepts the address", () => {
    const spec = (rest: string) =>
      `podSelector: {}\npolicyTypes: [Egress]\negress:\n  - to:\n      - ipBlock:\n          cidr: 0.0.0.0/0\n${rest}`;
    const title = "Except `169.254.169.254/32`";
    checkSpecFix(spec(""), spec("          except: [169.254.169.254/32]\n"), { title });
    const others = "          except:\n            - 10.0.0.0/8\n";
    checkSpecFix(spec(others), spec(`${others}            - 169.254.169.254/32\n`), { title });
  });

  test.each([
    "egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [169.254.0.0/16] } }] }]",
    "egress: [{ to: [{ ipBlock: { cidr: 169.254.169.254/32 } }] }]",
    "egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0 } }], ports: [{ port: 443 }, { protocol: UDP }] }]",
    "egress: [{ to: [{ ipBlock: { cidr: '::/0' } }] }]",
    "egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0 } }], ports: [{ port: 80 }, { protocol: UDP }] }, { ports: [{ port: 80 }] }]",
  ])("silence: %s", (egress) => checkSpec(`podSelector: {}\npolicyTypes: [Egress]\n${egress}\n`));
});

describe("redundancies", () => {
  test("each is told of the part that others cover, of two alike the later one", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - podSelector: { matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: In, values: [a] }] }
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint redundant-peer: This peer adds nothing: all that it names another peer of the rule names, too. A reader looks for a difference that is not there. Remove it, or narrow the other one if this is all that is meant.
            - podSelector: { matchExpressions: [{ key: tier, operator: In, values: [a, b] }] }
            - ipBlock: { cidr: 10.0.0.0/8 }
            - ipBlock: { cidr: 10.0.0.0/8 }
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint redundant-peer
          ports:
            - { port: 80 }
    #       ^^^^^^^^^^^^^^ hint redundant-port: This port adds nothing: another port of the rule holds it.
            - { port: 80, endPort: 90 }
            - { protocol: UDP, port: 80 }
        - from: [{ ipBlock: { cidr: 10.9.0.0/16 } }]
    #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^… hint redundant-rule: This rule adds nothing: another rule allows all that it allows.
          ports: [{ port: 85 }]
    `));

  test("the fix takes out that part, with its comment", () => {
    const spec = "podSelector: {}\ningress:\n  - ports:\n      - port: 80 # site\n      - port: 80 # again\n";
    expect(specFixTitles(spec)).toEqual(["Remove the redundant port"]);
    checkSpecFix(spec, "podSelector: {}\ningress:\n  - ports:\n      - port: 80 # site\n", {
      title: "Remove the redundant port",
    });
  });

  test("each of several has its fix", () => {
    const spec = "podSelector: {}\ningress:\n  - ports:\n      - port: 80\n      - port: 80\n      - port: 80 # last\n";
    expect(specFixTitles(spec)).toEqual(["Remove the redundant port", "Remove the redundant port"]);
  });

  test.each([
    "[{ podSelector: {} }, { namespaceSelector: { matchLabels: { team: a } } }]",
    "[{ podSelector: { matchLabels: { app: web } } }, { podSelector: { matchLabels: { app: api } } }]",
    "[{ namespaceSelector: {}, podSelector: { matchLabels: { a: x } } }, { podSelector: {} }]",
    "[{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }, { ipBlock: { cidr: 10.1.0.0/24 } }]",
    "[{ podSelector: { matchExpressions: [{ key: a, operator: NotIn, values: [x] }] } }, { podSelector: { matchExpressions: [{ key: a, operator: NotIn, values: [z] }] } }]",
  ])("silence: %s", (from) => checkSpec(`podSelector: {}\ningress: [{ from: ${from} }]\n`));
});
