/** Policies in the fenced blocks of Markdown pages. */

import { test } from "vitest";
import { checkColours, describeColours } from "./check-colours";

describeColours("a page", () => {
  test("the policies in its fences, and nothing around them", () =>
    checkColours(
      `
      Words about ingress: tcp.

      ~~~yaml
      spec:
        ingress: []
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
    #       ^^^^^^^^^^^^^ support.type
      spec:
        policyTypes: [ingress]
    #   ^^^^^^^^^^^ keyword.control
    #                 ^^^^^^^ invalid.illegal.unknown-case
        podSelector:
    #   ^^^^^^^^^^^ keyword.control
          matchLabels:
    #     ^^^^^^^^^^^ keyword.control
            app: web
    #       ^^^ variable.parameter.label
      ---
      kind: Service
      spec:
        ports: []
      ~~~

          ingress: []

      ~~~text
      kind: NetworkPolicy
      apiVersion: networking.k8s.io/v1
      ~~~
    `,
      "text.html.markdown",
    ));
});
