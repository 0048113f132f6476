/** A block of addresses that the API server takes, but in a spelling that it warns of. */

import { spellingFixes, spellingWords } from "../cidr-spelling";
import { finding } from "../finding";
import { type ProblemOf, problemsOf } from "../problems";
import { defineRule } from "../rule";

export const nonCanonicalCidr = defineRule({
  id: "non-canonical-cidr",
  scope: "document",
  severity: "warning",
  *check(document) {
    for (const { problem } of problemsOf(document, "non-canonical-cidr")) {
      yield finding({
        ...problem,
        ...spellingWords(problem.found, problem.cidr),
        why: why(problem),
        mend: (editor) => spellingFixes(problem.path, problem.found, problem.cidr, editor),
      });
    }
  },
});

function why({ cidr, releases }: ProblemOf<"non-canonical-cidr">): string {
  const before = releases?.before;
  return before === undefined
    ? "Who searches or compares blocks expects each in one spelling, that of RFC 5952."
    : `It counts as \`${cidr.network}\` for now; from Kubernetes ${before} on the API server refuses it.`;
}
