/** The way to live with a finding: a comment that ignores it. */

import { insertCommentAbove } from "../syntax/edit/comments";
import { editToFile } from "../syntax/region";
import type { LocatedFinding } from "./checker";
import type { Fix } from "./finding";
import { suppressionText } from "./suppression";
import { helps, type Subject } from "./trial";

/** True of whoever chooses to ignore a finding; better words are up to them. */
const reason = "intended";

/** Ignores a finding in place, as an edit of the file; undefined where no comment can stand or none has an effect. */
export function ignore(subject: Subject, { finding, located }: LocatedFinding): Fix | undefined {
  if (/\.jsonc?$/i.test(subject.file.uri)) return undefined;
  const { code, span } = finding;
  const edits = insertCommentAbove(located.document.yaml, span.start, suppressionText(code, reason));
  if (!edits || !helps(subject, located, [{ finding, edits }])) return undefined;
  return {
    title: `Ignore ${code} here`,
    edits: edits.map((edit) => editToFile(located.region, edit)),
    preferred: false,
  };
}
