/** A comment that ignores a finding and does not say why. */

import { finding } from "../finding";
import { defineRule } from "../rule";

export const suppressionWithoutReason = defineRule({
  id: "suppression-without-reason",
  scope: "suppression",
  severity: "information",
  *check(_document, suppressions) {
    for (const { span, rules, reason } of suppressions) {
      // One that is not used has another finding already.
      if (reason !== "" || !rules.some(({ used }) => used)) continue;
      yield finding({
        span,
        path: [],
        what: "This comment does not say why the finding is ignored.",
        why: "Whoever reads it later cannot tell whether it still should be.",
        todo: `Write \`# netpol-ignore ${rules.map(({ id }) => id).join(", ")}: <reason>\`.`,
      });
    }
  },
});
