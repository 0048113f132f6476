/** wrong-type: texts and lists of texts that say what a map or several items should. */

import { describe, expect, test } from "vitest";
import { checkSpec } from "../harness/check";
import { checkSpecFix, specFixTitles } from "../harness/check-fix";

describe("ports", () => {
  test("as numbers, names and what other tools write", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - ports:
            - 80
    #         ^^ error wrong-type: Each item of \`ports\` must be a map; \`80\` is a number. The API server refuses the policy. Write \`{port: 80}\`.
            - 53/UDP
    #         ^^^^^^ error wrong-type: \`53/UDP\` is a string. The API server refuses the policy. Write \`{port: 53, protocol: UDP}\`.
            - 8000-8100
    #         ^^^^^^^^^ error wrong-type: Write \`{port: 8000, endPort: 8100}\`.
            - any
    #         ^^^ error wrong-type: Write a map with \`protocol\`, \`port\` or \`endPort\`.
    `));

  test("get their fields", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - ports:
            - 80 # web
            - "443"
            - http
            - 53/UDP # names
            - sctp/9000
            - 8000-8100
            - port:9090
      `,
      `
      podSelector: {}
      ingress:
        - ports:
            - port: 80 # web
            - port: 443
            - port: http
            - port: 53 # names
              protocol: UDP
            - port: 9000
              protocol: SCTP
            - port: 8000
              endPort: 8100
            - port: 9090
      `,
    ));

  test("in flow style and without a list", () =>
    checkSpecFix(
      "podSelector: {}\ningress: [{ports: [80, http]}]\negress:\n- ports: 53/UDP",
      "podSelector: {}\ningress: [{ports: [{port: 80}, {port: http}]}]\negress:\n- ports:\n  - port: 53\n    protocol: UDP",
    ));

  test("a protocol alone would be all of its ports: it is offered and never forced", () =>
    expect(specFixTitles("podSelector: {}\ningress: [{ports: [TCP]}]")).toEqual(["Change `TCP` to `{protocol: TCP}`"]));

  test("what is no port has no fix", () =>
    expect(specFixTitles("podSelector: {}\ningress: [{ports: [0, 65536, any, TCP/UDP, 90-80, 1/2, x/y/z]}]")).toEqual(
      [],
    ));

  test("a port inside of a port, as other kinds write it", () =>
    checkSpecFix(
      "podSelector: {}\ningress: [{ports: [{port: {number: 80}}, {port: {name: http}}]}]",
      "podSelector: {}\ningress: [{ports: [{port: 80}, {port: http}]}]",
    ));
});

describe("several values where one belongs", () => {
  test("become an item each", () => {
    checkSpec(`
      podSelector: {}
      ingress:
        - ports:
            - protocol: TCP
              port: [80, 443]
    #         ^^^^ error wrong-type: \`port\` must be a whole number or a string; this is a list. The API server refuses the policy. Write an item of \`ports\` for each of them.
    `);
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - ports:
            - protocol: TCP # web
              port: [80, 443] # with and without TLS
            - { port: 53, protocol: [UDP, TCP] }
      `,
      `
      podSelector: {}
      ingress:
        - ports:
            - protocol: TCP # web
              port: 80 # with and without TLS
            - protocol: TCP
              port: 443
            - { port: 53, protocol: UDP }
            - {port: 53, protocol: TCP}
      `,
    );
  });

  test("blocks, too, unless their exceptions would have to be divided", () => {
    checkSpecFix(
      "podSelector: {}\negress:\n- to:\n  - ipBlock:\n      cidr: [10.0.0.0/8, 172.16.0.0/12]",
      "podSelector: {}\negress:\n- to:\n  - ipBlock:\n      cidr: 10.0.0.0/8\n  - ipBlock:\n      cidr: 172.16.0.0/12",
    );
    expect(
      specFixTitles("podSelector: {}\negress: [{to: [{ipBlock: {cidr: [10.0.0.0/8, 11.0.0.0/8], except: []}}]}]"),
    ).toEqual([]);
  });

  test("not where an alias would lose the others", () =>
    expect(specFixTitles("podSelector: {}\ningress: [{ports: [&web {port: [80, 443]}]}, {ports: [*web]}]")).toEqual(
      [],
    ));

  test("of a label are an expression", () => {
    checkSpec(`
      podSelector:
        matchLabels:
          app: [web, shop]
    #     ^^^ error wrong-type: The value of \`app\` must be a string; this is a list. The API server refuses the policy. Write an expression: \`{key: app, operator: In, values: [web, shop]}\`.
    `);
    checkSpecFix(
      `
      podSelector:
        matchLabels:
          app: [web, shop]
          tier: frontend # only
        matchExpressions:
          - { key: env, operator: Exists }
      `,
      `
      podSelector:
        matchLabels:
          tier: frontend # only
        matchExpressions:
          - { key: env, operator: Exists }
          - {key: app, operator: In, values: [web, shop]}
      `,
    );
  });

  test("a list of one is that one", () =>
    checkSpecFix(
      "podSelector: {matchLabels: {app: [web]}}\negress: [{to: [{ipBlock: {cidr: [10.0.0.0/8]}}]}]",
      "podSelector: {matchLabels: {app: web}}\negress: [{to: [{ipBlock: {cidr: 10.0.0.0/8}}]}]",
    ));
});

describe("addresses", () => {
  test("in the place of a peer, and of an ipBlock", () => {
    checkSpec(`
      podSelector: {}
      egress:
        - to:
            - 10.0.0.0/8
    #         ^^^^^^^^^^ error wrong-type: Each item of \`to\` must be a map; \`10.0.0.0/8\` is a string. The API server refuses the policy. Write \`{ipBlock: {cidr: 10.0.0.0/8}}\`.
            - ipBlock: 2001:db8::/64
    #                  ^^^^^^^^^^^^^ error wrong-type: Write \`{cidr: 2001:db8::/64}\`.
    `);
    checkSpecFix(
      `
      podSelector: {}
      egress:
        - to:
            - 10.0.0.0/8 # ours
            - ipBlock: 2001:db8::/64 # theirs
      `,
      `
      podSelector: {}
      egress:
        - to:
            - ipBlock: # ours
                cidr: 10.0.0.0/8
            - ipBlock: # theirs
                cidr: 2001:db8::/64
      `,
    );
  });

  test("without a list around them", () =>
    checkSpecFix(
      "podSelector: {}\ningress: [{from: 10.0.0.0/8}]",
      "podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]",
    ));
});

describe("labels", () => {
  test("as for kubectl -l", () => {
    checkSpec(`
      podSelector:
        matchLabels: app=web
    #                ^^^^^^^ error wrong-type: \`matchLabels\` must be a map; \`app=web\` is a string. The API server refuses the policy. Write \`{app: web}\`.
    `);
    checkSpecFix(
      `
      podSelector: app=web,tier=a
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  - app == web
                  - version=2
            - namespaceSelector:
                matchExpressions:
                  - team in (a, b)
                  - env notin (test)
      `,
      `
      podSelector:
        matchLabels:
          app: web
          tier: a
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  app: web
                  version: "2"
            - namespaceSelector:
                matchExpressions:
                  - key: team
                    operator: In
                    values: [a, b]
                  - key: env
                    operator: NotIn
                    values: [test]
      `,
    );
  });

  test("without the blank behind the colon", () => {
    checkSpec(`
      podSelector:
        matchLabels:
          app:web
    #     ^^^^^^^ error wrong-type: \`matchLabels\` must be a map; \`app:web\` is a string. The API server refuses the policy. Put a blank behind the colon.
    `);
    checkSpecFix(
      "podSelector:\n  matchLabels:\n    app:web\n    tier:a # why",
      "podSelector:\n  matchLabels:\n    app: web # why\n    tier: a",
    );
  });

  test("a namespace by its name is offered and never forced", () =>
    expect(specFixTitles("podSelector: {}\ningress: [{from: [{namespaceSelector: shop}]}]")).toEqual([
      "Change `shop` to `{matchLabels: {kubernetes.io/metadata.name: shop}}`",
    ]));

  test("a word says nothing", () => {
    checkSpec(`
      podSelector: web
    #              ^^^ error wrong-type: \`podSelector\` must be a map; \`web\` is a string. The API server refuses the policy. Name labels, as in \`matchLabels: {app: web}\`.
      ingress:
        - from:
            - podSelector: matchLabels
    #                      ^^^^^^^^^^^ error wrong-type: Put a colon behind \`matchLabels\`, on a line of its own below.
            - podSelector:
                matchLabels: web
    #                        ^^^ error wrong-type: Write labels, as in \`app: web\`.
    `);
    expect(specFixTitles("podSelector: {matchLabels: a=b=c}\ningress: [{from: [{podSelector: a!=b}]}]")).toEqual([]);
  });
});

describe("words of a list in one text", () => {
  test("are divided where no word could hold them all", () =>
    checkSpecFix(
      `
      podSelector:
        matchExpressions: [{ key: app, operator: In, values: "web,shop" }]
      policyTypes: ingress and egress # both
      egress:
        - to: [{ ipBlock: { cidr: 10.0.0.0/8, except: "10.1.0.0/16, 10.2.0.0/16" } }]
      `,
      `
      podSelector:
        matchExpressions: [{ key: app, operator: In, values: [web, shop] }]
      policyTypes: [Ingress, Egress] # both
      egress:
        - to: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16, 10.2.0.0/16] } }]
      `,
    ));

  test("that are none of an enumeration's are not forced into it", () =>
    expect(specFixTitles("podSelector: {}\npolicyTypes: Ingress or nothing")).toEqual([]));
});

test("the number of a protocol is no text for want of quotes", () =>
  checkSpecFix(
    "podSelector: {}\ningress: [{ports: [{port: 53, protocol: 17}]}]",
    "podSelector: {}\ningress: [{ports: [{port: 53, protocol: UDP}]}]",
  ));

describe("half-typed", () => {
  test("a field without its colon", () => {
    checkSpec(`
      podSelector: {}
      ingress:
        - ports:
            - protocol
    #         ^^^^^^^^ error wrong-type: Put a colon and a value behind \`protocol\`.
            - port 80
    #         ^^^^^^^ error wrong-type: Put a colon behind \`port\`.
    `);
    checkSpecFix(
      "podSelector: {}\ningress:\n- ports:\n  - port 80 # web",
      "podSelector: {}\ningress:\n- ports:\n  - port: 80 # web",
    );
  });

  test("a colon of another alphabet", () =>
    checkSpec(`
      podSelector:
        matchLabels\uff1a {}
    #   ^^^^^^^^^^^^^^^ error wrong-type: Write \`:\` and a blank in place of \`\uff1a\`.
    `));

  test("an empty list is offered as an empty map", () =>
    expect(specFixTitles("podSelector: []")).toEqual(["Write `podSelector` as `{}`"]));

  test("a dash too many", () =>
    checkSpecFix(
      "podSelector: {}\ningress:\n- from:\n  - - podSelector: {}",
      "podSelector: {}\ningress:\n- from:\n  - podSelector: {}",
    ));
});

test("a block scalar hides what stands below it", () => {
  checkSpec(`
    podSelector: |
  #              ^… error wrong-type: \`podSelector\` must be a map; this is a string. The API server refuses the policy. Remove the sign behind the colon: it makes a text of all that stands below.
      matchLabels:
        app: web
    policyTypes: []
  `);
  checkSpecFix(
    `
    podSelector: |
      matchLabels: # these
        app: web
    policyTypes: >- # only
      - Ingress
    `,
    `
    podSelector:
      matchLabels: # these
        app: web
    policyTypes: # only
      - Ingress
    `,
  );
});
