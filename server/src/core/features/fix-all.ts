/** Everything that has one right answer, mended at once. */

import { difference, type TextEdit } from "../base/text-edit";
import { mendAll, type Subject } from "../rules/mending";
import { editToFile } from "../syntax/region";

/** The edits of the file, at most one for each of its documents; none where nothing can be mended. */
export function fixAll(subject: Subject): readonly TextEdit[] {
  const { file } = subject;
  const mended = mendAll(subject).file;
  return file.documents.flatMap(({ region }, index) => {
    const edit = difference(region.text, mended.documents[index]?.region.text ?? region.text);
    return edit ? [editToFile(region, edit)] : [];
  });
}
