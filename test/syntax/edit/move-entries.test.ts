/** Entries at the wrong level go to the right one, in every style that people write. */

import { describe, expect, test } from "vitest";
import type { Member } from "../../../server/src/core/syntax/edit/member";
import { moveEntries } from "../../../server/src/core/syntax/edit/move-entries";
import { edited, type Found, find, moved, parsed } from "./edited";

const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

describe("ports out of a peer, to be its sibling", () => {
  test("dashes below the key, ports last", () => {
    expect(
      moved(
        lines("ingress:", "- from:", "  - podSelector: {}", "    ports:", "    - port: 80", "policyTypes: [Ingress]"),
        "ingress.0.from.0",
        ["ports"],
        "ingress.0",
      ),
    ).toBe(lines("ingress:", "- from:", "  - podSelector: {}", "  ports:", "  - port: 80", "policyTypes: [Ingress]"));
  });

  test("dashes two deeper, ports first: the next entry takes the dash", () => {
    expect(
      moved(
        lines("ingress:", "  - from:", "      - ports:", "          - port: 80", "        podSelector: {}", "# end"),
        "ingress.0.from.0",
        ["ports"],
        "ingress.0",
      ),
    ).toBe(lines("ingress:", "  - from:", "      - podSelector: {}", "    ports:", "      - port: 80", "# end"));
  });

  test("ports between others, with its comments, without a final line ending", () => {
    expect(
      moved(
        "from:\n- podSelector: {} # pods\n  # web\n  ports: # tcp\n  # one\n  - port: 80 # http\n\n  # spaces\n  namespaceSelector: {}",
        "from.0",
        ["ports"],
        "",
      ),
    ).toBe(
      "from:\n- podSelector: {} # pods\n\n  # spaces\n  namespaceSelector: {}\n# web\nports: # tcp\n# one\n- port: 80 # http",
    );
  });

  test("ports last in a CRLF text without a final line ending", () => {
    expect(moved("from:\r\n- podSelector: {}\r\n  ports:\r\n  - port: 80", "from.0", ["ports"], "")).toBe(
      "from:\r\n- podSelector: {}\r\nports:\r\n- port: 80",
    );
  });

  test("the comment of the entry that takes the dash stays above it", () => {
    expect(moved("from:\n- ports: []\n  # 🦀 pods\n  podSelector: {}\n", "from.0", ["ports"], "")).toBe(
      "from:\n# 🦀 pods\n- podSelector: {}\nports: []\n",
    );
  });

  test("out of the first of two peers", () => {
    expect(
      moved("from:\n  - podSelector: {}\n    ports: [{port: 80}]\n  - ipBlock: {}\nx: 1\n", "from.0", ["ports"], ""),
    ).toBe("from:\n  - podSelector: {}\n  - ipBlock: {}\nx: 1\nports: [{port: 80}]\n");
  });

  test("the map of a port becomes a list on the way", () => {
    expect(
      moved(
        lines(
          "rules:",
          "- from:",
          "  - podSelector: {}",
          "    ports:",
          "      # web",
          "      port: 80",
          "      protocol: TCP",
        ),
        "rules.0.from.0",
        ["ports"],
        "rules.0",
        [],
        { asList: true },
      ),
    ).toBe(
      lines("rules:", "- from:", "  - podSelector: {}", "  ports:", "    # web", "  - port: 80", "    protocol: TCP"),
    );
    expect(moved("from:\n- a: 1\n  ports: {port: 80}\n", "from.0", ["ports"], "", [], { asList: true })).toBe(
      "from:\n- a: 1\nports: [{port: 80}]\n",
    );
  });

  test("not when nothing would be left, nor beside ports that are there", () => {
    expect(moved("from:\n- ports: []\n", "from.0", ["ports"], "")).toBeUndefined();
    expect(moved("from:\n- a: 1\n  ports: []\nports: []\n", "from.0", ["ports"], "")).toBeUndefined();
  });
});

describe("what lost its indentation goes below the selector", () => {
  test("matchLabels beside podSelector", () => {
    expect(
      moved(
        lines("from:", "  - podSelector:", "    matchLabels:", "      app: web # app", "", "# end"),
        "from.0",
        ["matchLabels"],
        "from.0",
        ["podSelector"],
      ),
    ).toBe(lines("from:", "  - podSelector:", "      matchLabels:", "        app: web # app", "", "# end"));
  });

  test("at the root's level, in a text indented by four", () => {
    expect(
      moved(
        "spec:\r\n    podSelector: # who\r\n    # labels\r\n    matchLabels:\r\n        a: b",
        "spec",
        ["matchLabels"],
        "spec",
        ["podSelector"],
      ),
    ).toBe("spec:\r\n    podSelector: # who\r\n        # labels\r\n        matchLabels:\r\n            a: b");
  });

  test("matchLabels before podSelector, behind the dash", () => {
    expect(
      moved("from:\n- matchLabels:\n    a: b\n  podSelector:\n  x: 1\n", "from.0", ["matchLabels"], "from.0", [
        "podSelector",
      ]),
    ).toBe("from:\n- podSelector:\n    matchLabels:\n      a: b\n  x: 1\n");
  });

  test("null and an empty map make room", () => {
    expect(moved("podSelector: {} # all\nmatchLabels:\n  a: b\n", "", ["matchLabels"], "", ["podSelector"])).toBe(
      "podSelector: # all\n  matchLabels:\n    a: b\n",
    );
    expect(moved("matchLabels:\n  a: b\npodSelector: null\n", "", ["matchLabels"], "", ["podSelector"])).toBe(
      "podSelector:\n  matchLabels:\n    a: b\n",
    );
  });

  test("a selector that has something already gets one more", () => {
    expect(
      moved("podSelector:\n  matchExpressions: []\n\nmatchLabels: {a: b}\n", "", ["matchLabels"], "", ["podSelector"]),
    ).toBe("podSelector:\n  matchExpressions: []\n  matchLabels: {a: b}\n\n");
  });

  test("empty lines stay empty, and quoted and block scalars keep their content", () => {
    expect(moved('a:\nb:\n  c: "x\n    y"\n\n  d: |\n    one\n\n      two\ne: 1\n', "", ["b"], "", ["a"])).toBe(
      'a:\n  b:\n    c: "x\n      y"\n\n    d: |\n      one\n\n        two\ne: 1\n',
    );
  });
});

describe("cidr and except go into ipBlock", () => {
  test("beside an empty ipBlock", () => {
    expect(
      moved(
        "from:\n- ipBlock:\n  cidr: 10.0.0.0/8\n  except: # not\n  - 10.1.0.0/16\n",
        "from.0",
        ["cidr", "except"],
        "from.0",
        ["ipBlock"],
      ),
    ).toBe("from:\n- ipBlock:\n    cidr: 10.0.0.0/8\n    except: # not\n    - 10.1.0.0/16\n");
  });

  test("with no ipBlock, behind the dash", () => {
    expect(
      moved(
        "from:\n  - cidr: 10.0.0.0/8\n    # not\n    except:\n      - 10.1.0.0/16\n",
        "from.0",
        ["cidr", "except"],
        "from.0",
        ["ipBlock"],
      ),
    ).toBe("from:\n  - ipBlock:\n      cidr: 10.0.0.0/8\n      # not\n      except:\n        - 10.1.0.0/16\n");
  });

  test("apart from each other, in wide dashes", () => {
    expect(
      moved("to:\n-   cidr: a\n    x: 1\n    except: []\n-   y: 2\n", "to.0", ["cidr", "except"], "to.0", ["ipBlock"]),
    ).toBe("to:\n-   ipBlock:\n      cidr: a\n      except: []\n    x: 1\n-   y: 2\n");
  });
});

describe("labels straight below a selector go into matchLabels", () => {
  test("created in place", () => {
    expect(
      moved(
        "podSelector:\n  # front end\n  app: web # app\n\n  tier: 'x'\n",
        "podSelector",
        ["app", "tier"],
        "podSelector",
        ["matchLabels"],
      ),
    ).toBe("podSelector:\n  matchLabels:\n    # front end\n    app: web # app\n\n    tier: 'x'\n");
  });

  test("in a text indented by four, CRLF, no final line ending", () => {
    expect(
      moved("spec:\r\n    podSelector:\r\n        app: web", "spec.podSelector", ["app"], "spec.podSelector", [
        "matchLabels",
      ]),
    ).toBe("spec:\r\n    podSelector:\r\n        matchLabels:\r\n            app: web");
  });

  test("appended to those that are there", () => {
    expect(
      moved("podSelector:\n  matchLabels:\n    a: b # a\n  c: d # c\nx: 1\n", "podSelector", ["c"], "podSelector", [
        "matchLabels",
      ]),
    ).toBe("podSelector:\n  matchLabels:\n    a: b # a\n    c: d # c\nx: 1\n");
    expect(
      moved("podSelector:\n  c: d\n  matchLabels: {a: b}\n", "podSelector", ["c"], "podSelector", ["matchLabels"]),
    ).toBe("podSelector:\n  matchLabels: {a: b, c: d}\n");
  });

  test("not where the same label is there, nor out of a merge key", () => {
    expect(moved("s:\n  matchLabels:\n    a: b\n  a: c\n", "s", ["a"], "s", ["matchLabels"])).toBeUndefined();
    expect(moved("x: &x\n  a: b\ns:\n  <<: *x\n  c: d\n", "s", ["c"], "s", ["matchLabels"])).toBeUndefined();
  });
});

describe("a selector in the rule itself goes into from", () => {
  test("two selectors are one peer", () => {
    expect(
      moved(
        lines(
          "ingress:",
          "- podSelector:",
          "    matchLabels:",
          "      a: b",
          "  # and",
          "  namespaceSelector: {}",
          "  ports: []",
        ),
        "ingress.0",
        ["podSelector", "namespaceSelector"],
        "ingress.0",
        ["from", "-"],
      ),
    ).toBe(
      lines(
        "ingress:",
        "- from:",
        "  - podSelector:",
        "      matchLabels:",
        "        a: b",
        "    # and",
        "    namespaceSelector: {}",
        "  ports: []",
      ),
    );
  });

  test("dashes two deeper, the comment goes above the new dash", () => {
    expect(
      moved("ingress:\n  - ports: []\n    # all\n    podSelector: {}\n", "ingress.0", ["podSelector"], "ingress.0", [
        "from",
        "-",
      ]),
    ).toBe("ingress:\n  - ports: []\n    from:\n      # all\n      - podSelector: {}\n");
  });

  test("a from that is there gets one more peer", () => {
    expect(
      moved("ingress:\n- from:\n  -   a: 1\n  podSelector:\n    b: 2\n", "ingress.0", ["podSelector"], "ingress.0", [
        "from",
        "-",
      ]),
    ).toBe("ingress:\n- from:\n  -   a: 1\n  -   podSelector:\n        b: 2\n");
    expect(moved("i:\n- from: []\n  podSelector: {}\n", "i.0", ["podSelector"], "i.0", ["from", "-"])).toBe(
      "i:\n- from:\n  - podSelector: {}\n",
    );
  });
});

describe("namespace and policyTypes", () => {
  test("out of spec, to the end of metadata", () => {
    expect(
      moved("metadata:\n  name: x # name\nspec:\n  namespace: y # ns\n  a: 1\n", "spec", ["namespace"], "metadata"),
    ).toBe("metadata:\n  name: x # name\n  namespace: y # ns\nspec:\n  a: 1\n");
    expect(moved("metadata: {name: x}\nspec:\n  namespace: 'y'\n  a: 1\n", "spec", ["namespace"], "metadata")).toBe(
      "metadata: {name: x, namespace: 'y'}\nspec:\n  a: 1\n",
    );
  });

  test("without metadata: it comes into being before spec", () => {
    expect(moved("kind: X\n# what\nspec:\n  a: 1\n  namespace: y\n", "spec", ["namespace"], "", ["metadata"])).toBe(
      "kind: X\nmetadata:\n  namespace: y\n# what\nspec:\n  a: 1\n",
    );
    expect(
      moved("items:\n- spec:\n    a: 1\n    namespace: y\n", "items.0.spec", ["namespace"], "items.0", ["metadata"]),
    ).toBe("items:\n- metadata:\n    namespace: y\n  spec:\n    a: 1\n");
  });

  test("policyTypes out of a rule, into spec", () => {
    expect(
      moved(
        "spec:\n  ingress:\n  - from: []\n    policyTypes:\n    - Ingress\n    # ports\n    ports: []\n",
        "spec.ingress.0",
        ["policyTypes"],
        "spec",
      ),
    ).toBe("spec:\n  ingress:\n  - from: []\n    # ports\n    ports: []\n  policyTypes:\n  - Ingress\n");
  });
});

describe("flow style and JSON", () => {
  test("out of a flow peer into a flow rule", () => {
    expect(moved("i: [{from: [{podSelector: {}, ports: [{port: 80}]}]}]", "i.0.from.0", ["ports"], "i.0")).toBe(
      "i: [{from: [{podSelector: {}}], ports: [{port: 80}]}]",
    );
  });

  test("out of a flow peer into a block rule, first and last", () => {
    expect(moved("from:\n- {ports: [{port: 80}], podSelector: {}} # 🦀\n", "from.0", ["ports"], "")).toBe(
      "from:\n- {podSelector: {}} # 🦀\nports: [{port: 80}]\n",
    );
    expect(moved('from: [{"podSelector":{},"ports":[]}]', "from.0", ["ports"], "")).toBe(
      'from: [{"podSelector":{}}]\n"ports": []',
    );
  });

  test("labels into a new matchLabels", () => {
    expect(moved("s: { app: web, x: {}, tier: a }", "s", ["app", "tier"], "s", ["matchLabels"])).toBe(
      "s: { matchLabels: {app: web, tier: a}, x: {} }",
    );
    expect(moved('{"s":{"app":"web"}}', "s", ["app"], "s", ["matchLabels"])).toBe(
      '{"s":{"matchLabels": {"app":"web"}}}',
    );
  });

  test("printed JSON stays printed", () => {
    expect(
      moved(
        '{\n  "from": [\n    {\n      "podSelector": {},\n      "ports": [\n        1\n      ]\n    }\n  ]\n}\n',
        "from.0",
        ["ports"],
        "",
      ),
    ).toBe('{\n  "from": [\n    {\n      "podSelector": {}\n    }\n  ],\n  "ports": [\n    1\n  ]\n}\n');
    expect(moved('{\r\n    "app": "web",\r\n    "tier": "x"\r\n}', "", ["app", "tier"], "", ["from", "-"])).toBe(
      '{\r\n    "from": [\r\n        {\r\n            "app": "web",\r\n            "tier": "x"\r\n        }\r\n    ]\r\n}',
    );
  });

  test("a null, an empty map and a full list in flow style", () => {
    expect(moved("{podSelector: , matchLabels: {a: b}}", "", ["matchLabels"], "", ["podSelector"])).toBe(
      "{podSelector: {matchLabels: {a: b}}}",
    );
    expect(moved('{"ipBlock": {}, "cidr": "x"}', "", ["cidr"], "", ["ipBlock"])).toBe('{"ipBlock": {"cidr": "x"}}');
    expect(moved("{from: [{a: 1}], b: 2}", "", ["b"], "", ["from", "-"])).toBe("{from: [{a: 1}, {b: 2}]}");
  });

  test("namespace in JSON", () => {
    expect(moved('{"kind": "X", "spec": {"namespace": "y", "a": 1}}', "spec", ["namespace"], "", ["metadata"])).toBe(
      '{"kind": "X", "metadata": {"namespace": "y"}, "spec": {"a": 1}}',
    );
  });

  test("the map of a port becomes a list on the way", () => {
    expect(moved("{from: [{a: 1, ports: {port: 80}}]}", "from.0", ["ports"], "", [], { asList: true })).toBe(
      "{from: [{a: 1}], ports: [{port: 80}]}",
    );
  });

  test("not where a comment could get lost, or lines would have to become one", () => {
    expect(moved("{a: {},\n b: 1, # one\n c: 2}", "", ["b"], "", ["a"])).toBeUndefined();
    expect(moved("a: {x: 1}\nb: # one\n  c: 1\n", "", ["b"], "", ["a"])).toBeUndefined();
    expect(moved("a: {x: 1}\nb: 1 # one\n", "", ["b"], "", ["a"])).toBeUndefined();
  });
});

describe("anchors and aliases", () => {
  test("travel with their entry", () => {
    expect(moved("from:\n- a: 1\n  ports: &p\n  - port: 80\nx: 1\n", "from.0", ["ports"], "")).toBe(
      "from:\n- a: 1\nx: 1\nports: &p\n- port: 80\n",
    );
    expect(moved("p: &p []\nfrom:\n- a: 1\n  ports: *p # same\n", "from.0", ["ports"], "")).toBe(
      "p: &p []\nfrom:\n- a: 1\nports: *p # same\n",
    );
  });

  test("but never behind their own alias, nor into what an alias names", () => {
    expect(moved("from:\n- a: 1\n  ports: &p []\nx: *p\n", "from.0", ["ports"], "")).toBeUndefined();
    expect(moved("s: &s\n  a: 1\nt: *s\nb: 2\n", "", ["b"], "", ["t"])).toBeUndefined();
  });
});

test("a path that leads into something else leads nowhere", () => {
  expect(moved("a: text\nb: 1\n", "", ["b"], "", ["a"])).toBeUndefined();
  expect(moved("a: [1]\nb: 1\n", "", ["b"], "", ["a"])).toBeUndefined();
  expect(moved("a: {}\nb: 1\n", "", ["b"], "", ["a", "-"])).toBeUndefined();
  expect(moved("a: 1\nb: {}\n", "", ["b"], "", ["b"])).toBeUndefined();
});

test("lines that only move to the right are edited by their indentation alone", () => {
  const { doc, map, entry } = find(parsed("podSelector:\nmatchLabels:\n  a: b\n"));
  expect(moveEntries(doc, map(""), [entry("matchLabels")], { holder: map(""), path: ["podSelector"] })).toEqual([
    { span: { start: 13, end: 13 }, newText: "  " },
    { span: { start: 28, end: 28 }, newText: "  " },
  ]);
});

describe("a map that all of its entries leave", () => {
  const out = (text: string, source: string, keys: readonly string[], holder: string, path: readonly string[] = []) =>
    edited(text, (found) => {
      const place = placeAt(found, source);
      const entries = keys.map((key) => found.entry(`${source}.${key}`));
      const options = { emptied: { place, left: "[]" }, last: true } as const;
      return moveEntries(found.doc, found.map(source), entries, { holder: found.map(holder), path }, options);
    });

  test("leaves its item away", () => {
    expect(out("from:\n- a: 1\n- ports: # these\n  - port: 80\nto: 1\n", "from.1", ["ports"], "")).toBe(
      "from:\n- a: 1\nto: 1\nports: # these\n- port: 80\n",
    );
    expect(
      out("x:\n  - from:\n      - port: 80\n        to: 90\n      - a: 1", "x.0.from.0", ["port", "to"], "x.0", [
        "ports",
        "-",
      ]),
    ).toBe("x:\n  - from:\n      - a: 1\n    ports:\n      - port: 80\n        to: 90");
    expect(out("{from: [{a: 1}, {port: 80}]}", "from.1", ["port"], "", ["ports", "-"])).toBe(
      "{from: [{a: 1}], ports: [{port: 80}]}",
    );
  });

  test("leaves its key with what the caller says", () => {
    expect(out("ingress: # in\n  types: [a] # b\nend: 1\n", "ingress", ["types"], "")).toBe(
      "ingress: [] # in\nend: 1\ntypes: [a] # b\n",
    );
    expect(out("{ingress: {types: [a]}}", "ingress", ["types"], "")).toBe("{ingress: [], types: [a]}");
  });

  test("stays as it is where it is the only item, or a comment would get lost", () => {
    expect(out("from:\n- ports: []\n", "from.0", ["ports"], "")).toBeUndefined();
    expect(out("from: {\n  # why\n  ports: []\n}\n", "from", ["ports"], "")).toBeUndefined();
  });
});

function placeAt({ entry, list, map }: Found, path: string): Member {
  const [above, step] = [path.split(".").slice(0, -1).join("."), path.split(".").at(-1)];
  const item = /^\d+$/.test(String(step)) ? list(above).items[Number(step)] : undefined;
  if (item) return { is: "item", holder: list(above), member: item };
  return { is: "entry", holder: map(above), member: entry(path) };
}
