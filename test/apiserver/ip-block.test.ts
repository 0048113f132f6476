/** What the server holds against a block of addresses, and where its releases differ. */

import { describe } from "vitest";
import { accepted, refused } from "./cases";
import { block, peer, policy, rule } from "./documents";
import { cannotUnmarshal, forms, invalid, required, warning } from "./words";

const ipBlock = "spec.ingress[0].from[0].ipBlock";
const cidr = `${ipBlock}.cidr`;
const except = `${ipBlock}.except[0]`;
const subset = "must be a strict subset of `cidr`";

const zeros = "must not have leading 0s in IP or prefix length";
const mapped = "must not have an IPv4-mapped IPv6 address";
const bits = "must not have bits set beyond the prefix length";

const nonStandard = (given: string, meant: string) =>
  `non-standard CIDR value "${given}" will be considered invalid in a future Kubernetes release: use "${meant}"`;
const ambiguous = (given: string, network: string, alone: string) =>
  `CIDR value "${given}" is ambiguous in this context (should be "${network}" or "${alone}"?)`;
const notCanonical = (given: string, meant: string) =>
  `IPv6 CIDR value "${given}" should be in RFC 5952 canonical format ("${meant}")`;

describe("a block", () => {
  accepted("B1: is named", block("10.0.0.0/8"));
  for (const nothing of ['cidr: ""', "cidr: ~", "{}", "except: []"]) {
    const lines = nothing === "{}" ? "ipBlock: {}" : `ipBlock: { ${nothing} }`;
    refused(`B1: ${nothing}`, peer(lines), [required(cidr)]);
  }
  refused("B1: and nothing is said of its exceptions", peer("ipBlock: { except: [any] }"), [required(cidr)]);
  refused("B1: no text", peer("ipBlock: { cidr: 10 }"), [
    cannotUnmarshal(cidr, "number", "IPBlock.spec.ingress.from.ipBlock.cidr", "string"),
  ]);
});

describe("what is a block", () => {
  for (const good of [
    "0.0.0.0/0",
    "255.255.255.255/32",
    "127.0.0.0/8",
    "224.0.0.0/4",
    "169.254.169.254/32",
    "::/0",
    "::1/128",
    "fe80::/10",
    "2001:db8:1:2:3:4:5:6/128",
  ]) {
    accepted(`B2: ${good}`, block(good));
  }
  for (const bad of [
    "10.0.0.0",
    "10.0.0.0/",
    "/8",
    "10.0.0.0/33",
    "::/129",
    "256.0.0.0/8",
    "10.0.0/8",
    "10.0.0.0.0/8",
    "10..0.0/8",
    "+10.0.0.0/8",
    "10.0.0.0/+8",
    "10.0.0.0/-1",
    "10.0.0.0/8.5",
    "10.0.0.0/255.0.0.0",
    " 10.0.0.0/8",
    "10.0.0.0/8 ",
    "10.0.0.0/8\n",
    "10.0.0.0 /8",
    "fe80::1%eth0/64",
    "[::1]/128",
    "1::2::3/64",
    "1:2:3:4:5:6:7:8:9/64",
    "12345::/16",
    "g::/16",
    "0x0a.0.0.0/8",
    "shop.example.com",
    "shop.example.com/8",
    "any",
    "10.0.0.0/8,11.0.0.0/8",
    "10.0.0.0-10.0.0.9",
    "１０.0.0.0/8",
  ]) {
    refused(`B2: ${JSON.stringify(bad)}`, block(bad), [invalid(cidr, bad, forms.cidr)]);
  }
  refused("B2: and nothing is said of its exceptions", block("any", ["none"]), [invalid(cidr, "any", forms.cidr)]);
});

describe("exceptions", () => {
  for (const none of ["[]", "~", ""])
    accepted(`B3: ${none || "nothing"}`, peer(`ipBlock: { cidr: 10.0.0.0/8, except: ${none} }`));
  accepted("B3: one twice, and over each other", block("10.0.0.0/8", ["10.1.0.0/16", "10.1.0.0/16", "10.1.2.0/24"]));
  refused("B3: what is no block, and what is", block("10.0.0.0/8", ["10.1.0.0", "10.1.0.0/16", ""]), [
    invalid(except, "10.1.0.0", forms.cidr),
    invalid(`${ipBlock}.except[2]`, "", forms.cidr),
  ]);

  accepted("B4: inside, and smaller by one bit", block("10.0.0.0/8", ["10.128.0.0/9"]));
  accepted("B4: of everything", block("0.0.0.0/0", ["0.0.0.0/1"]));
  accepted("B4: the last address", block("10.0.0.0/8", ["10.255.255.255/32"]));
  accepted("B4: of IPv6", block("2001:db8::/32", ["2001:db8:ffff::/48"]));
  for (const [whole, part] of [
    ["10.0.0.0/8", "10.0.0.0/8"],
    ["10.0.0.0/8", "10.0.0.0/7"],
    ["10.0.0.0/8", "11.0.0.0/16"],
    ["10.0.0.0/8", "9.255.255.255/32"],
    ["10.0.0.0/32", "10.0.0.0/32"],
    ["10.0.0.0/8", "2001:db8::/32"],
    ["::/0", "10.0.0.0/8"],
    ["2001:db8::/32", "2001:db9::/48"],
  ] as const) {
    refused(`B4: ${whole} except ${part}`, block(whole, [part]), [invalid(except, part, subset)]);
  }
  accepted(
    "B4: a mapped one of the very same network, as its prefix is longer",
    block("10.0.0.0/8", ["::ffff:10.0.0.0/104"]),
    {
      before: "1.36",
      warnings: [warning(except, nonStandard("::ffff:10.0.0.0/104", "10.0.0.0/8"))],
    },
  );
  refused(
    "B4: one of a mapped block, as its prefix is shorter",
    block("::ffff:10.0.0.0/104", ["10.1.0.0/16"]),
    [invalid(except, "10.1.0.0/16", subset)],
    { before: "1.36" },
  );
});

describe("spellings that Kubernetes 1.36 refuses", () => {
  for (const [given, detail, ...warnings] of [
    ["010.0.0.0/8", zeros, nonStandard("010.0.0.0/8", "10.0.0.0/8")],
    ["10.0.0.0/08", zeros, nonStandard("10.0.0.0/08", "10.0.0.0/8")],
    ["10.00.0.0/8", zeros, nonStandard("10.00.0.0/8", "10.0.0.0/8")],
    ["2001:00db8::/32", zeros, nonStandard("2001:00db8::/32", "2001:db8::/32")],
    ["2001:db8::/032", zeros, nonStandard("2001:db8::/032", "2001:db8::/32")],
    ["::ffff:10.0.0.0/104", mapped, nonStandard("::ffff:10.0.0.0/104", "10.0.0.0/8")],
    ["::ffff:a00:0/104", mapped, nonStandard("::ffff:a00:0/104", "10.0.0.0/8")],
    ["10.0.0.5/8", bits, ambiguous("10.0.0.5/8", "10.0.0.0/8", "10.0.0.5/32")],
    ["10.0.0.1/0", bits, ambiguous("10.0.0.1/0", "0.0.0.0/0", "10.0.0.1/32")],
    ["10.0.0.1/31", bits, ambiguous("10.0.0.1/31", "10.0.0.0/31", "10.0.0.1/32")],
    ["2001:db8::5/64", bits, ambiguous("2001:db8::5/64", "2001:db8::/64", "2001:db8::5/128")],
    [
      "010.0.0.5/8",
      zeros,
      ambiguous("010.0.0.5/8", "10.0.0.0/8", "10.0.0.5/32"),
      nonStandard("010.0.0.5/8", "10.0.0.0/8"),
    ],
  ] as const) {
    accepted(`B5: ${given}, with a warning`, block(given), {
      before: "1.36",
      warnings: warnings.map((sentence) => warning(cidr, sentence)),
    });
    refused(`B5: ${given}`, block(given), [invalid(cidr, given, detail)], { since: "1.36" });
  }
  accepted("B5: an exception, with a warning", block("10.0.0.0/8", ["10.1.0.1/16"]), {
    before: "1.36",
    warnings: [warning(except, ambiguous("10.1.0.1/16", "10.1.0.0/16", "10.1.0.1/32"))],
  });
  refused(
    "B5: an exception, and that it is none",
    block("10.0.0.0/8", ["11.0.0.1/16"]),
    [invalid(except, "11.0.0.1/16", bits), invalid(except, "11.0.0.1/16", subset)],
    { since: "1.36" },
  );
  refused(
    "B5: an exception is compared by its network",
    block("10.0.0.1/8", ["10.1.0.0/16", "11.0.0.0/16"]),
    [invalid(`${ipBlock}.except[1]`, "11.0.0.0/16", subset)],
    { before: "1.36" },
  );
  accepted("B5: no bit behind the prefix", block("10.0.0.1/32"));
  accepted("B5: zeros that are the number", block("0.0.0.0/0"));
});

describe("spellings of IPv6", () => {
  for (const [given, meant] of [
    ["2001:DB8::/64", "2001:db8::/64"],
    ["2001:0db8::/64", "2001:db8::/64"],
    ["2001:db8:0:0:0:0:0:0/64", "2001:db8::/64"],
    ["0::/0", "::/0"],
    ["0:0::/0", "::/0"],
    ["1:2:3:4:5:6:7::/112", "1:2:3:4:5:6:7:0/112"],
    ["64:ff9b::10.0.0.0/104", "64:ff9b::a00:0/104"],
  ] as const) {
    accepted(`B6: ${given}`, block(given), { warnings: [warning(cidr, notCanonical(given, meant))] });
  }
  for (const canonical of ["2001:db8::/64", "::/0", "1:0:0:2::/64"]) accepted(`B6: ${canonical}`, block(canonical));
  refused("B6: not of a block that is refused", block("2001:DB8::1/64"), [invalid(cidr, "2001:DB8::1/64", bits)], {
    since: "1.36",
  });
});

describe("what stands on the server already", () => {
  accepted("B7: it takes a new policy with it", block("10.0.0.5/8"), {
    before: "1.36",
    warnings: [warning(cidr, ambiguous("10.0.0.5/8", "10.0.0.0/8", "10.0.0.5/32"))],
  });
  refused(
    "B7: it takes it of an old policy only, which nobody knows offline",
    block("10.0.0.5/8"),
    [invalid(cidr, "10.0.0.5/8", bits)],
    { since: "1.36" },
  );
});

describe("several blocks", () => {
  const all = rule(`
    from:
    - ipBlock: { cidr: "2001:DB8::/32" }
    - ipBlock: { cidr: "::/0", except: ["2001:DB8::/64", "2001:db8::/64", "FE80::/10"] }
    ports:
    - port: 443`);
  const second = "spec.ingress[0].from[1].ipBlock";

  accepted("W1: a warning for each, of the block first", all, {
    warnings: [
      warning(cidr, notCanonical("2001:DB8::/32", "2001:db8::/32")),
      warning(`${second}.except[0]`, notCanonical("2001:DB8::/64", "2001:db8::/64")),
      warning(`${second}.except[2]`, notCanonical("FE80::/10", "fe80::/10")),
    ],
  });
  accepted("W1: nothing else is worth one", policy("policyTypes: [Ingress, Ingress]\negress: [{}]"));
  refused("W1: of what is refused only that is told", all.replace("443", "0"), [
    invalid("spec.ingress[0].ports[0].port", 0, forms.port),
  ]);
});
