/** A finding's document by itself: to try a fix out there costs one document, however long the file. */

import type { LocatedFinding } from "../../core/rules/checker";
import type { Subject } from "../../core/rules/mending";
import { readSourceFile, type SourceFile } from "../../core/workspace/source-file";

/** A finding where it can be tried out. */
export interface Trial {
  readonly subject: Subject;
  readonly found: LocatedFinding;
}

/** The document as a file of its own. Of all others it sees what rules may see of them, their labels, and no text. */
export function alone(subject: Subject, found: LocatedFinding): Trial {
  const { checker, snapshot, file } = subject;
  const { finding, located } = found;
  if (file.documents.length === 1) return { subject, found };
  const own = readSourceFile(file.uri, located.region.text, "yaml", { ...file, documents: [located] });
  const [itself, ...more] = own.documents;
  // Text that is not one document by itself is tried out where it stands.
  if (itself?.document !== located.document || more.length > 0) return { subject, found };
  const around = [own, others(snapshot.siblings(file.uri), found)];
  const here = { file: (uri: string) => around.find((one) => one.uri === uri), siblings: () => around };
  return { subject: { checker, snapshot: here, file: own }, found: { finding, located: itself } };
}

/** All other documents as one file that has nothing but labels. */
function others(files: readonly SourceFile[], { located }: LocatedFinding): SourceFile {
  const documents = files.flatMap((file) => file.documents).filter((other) => other !== located);
  const labels = documents.map(({ document }) => document.labels).filter((uses) => uses.length > 0);
  return { uri: `${files[0]?.uri}#others`, text: "", language: "yaml", documents: [], labels };
}
