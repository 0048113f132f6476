/** A page as HTML: what its Markdown becomes, and what cannot get in. */

import { expect, test } from "vitest";
import { pageDocument } from "../../client/src/pages/page-document";

/** What stands in the body, below the links of the page. */
function bodyOf(markdown: string): string {
  const html = pageDocument({ markdown, actions: [] }, "once");
  return /<body[^>]*>(?<body>[\s\S]*)<\/body>/.exec(html)?.groups?.body?.trim() ?? "";
}

function readable(html: string): string {
  return html.replaceAll(/%[0-9A-F]{2}/g, decodeURIComponent);
}

test("a link to a line opens it by a command", () => {
  expect(readable(bodyOf("[`db.yaml:12`](file:///shop/db.yaml#L12) isolates it"))).toBe(
    '<p><a href="command:networkpolicy.openLine?["file:///shop/db.yaml",12]"><code>db.yaml:12</code></a> isolates it</p>',
  );
});

test("a link to an explanation asks for it by a command", () => {
  const question = encodeURIComponent(JSON.stringify({ uri: "file:///db.yaml", from: "a/b", to: "10.0.0.1" }));
  expect(readable(bodyOf(`[TCP 80](explain:${question})`))).toBe(
    '<p><a href="command:networkpolicy.explainConnection?[{"uri":"file:///db.yaml","from":"a/b","to":"10.0.0.1"}]">TCP 80</a></p>',
  );
});

test("no other link leads anywhere", () => {
  for (const target of ["command:workbench.action.quit", "https://example.com", "javascript:alert(1)"]) {
    expect(bodyOf(`[a](${target})`)).toBe('<p><a href="">a</a></p>');
  }
});

test("HTML is shown as text", () => {
  expect(bodyOf("<img src=x onerror=alert(1)> `<b>`")).toBe(
    "<p>&lt;img src=x onerror=alert(1)&gt; <code>&lt;b&gt;</code></p>",
  );
});

test("no image is asked for", () => {
  expect(bodyOf("![a](https://example.com/a.png)")).not.toContain("example.com");
});

test("the links above the page, the colour of its verdict, and a style that nothing else gets in beside", () => {
  const html = pageDocument(
    {
      markdown: "# Denied",
      actions: [
        { text: "Another <port>…", command: "a.b", argument: { to: "x" } },
        { text: "All", command: "c.d" },
      ],
      verdict: "denied",
    },
    "once",
  );
  expect(readable(html)).toContain(
    '<nav><a href="command:a.b?[{"to":"x"}]">Another &lt;port&gt;…</a> · <a href="command:c.d?[]">All</a></nav>',
  );
  expect(html).toContain('<body class="denied">');
  expect(html).toContain(`content="default-src 'none'; style-src 'nonce-once'"`);
});
