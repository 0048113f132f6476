/** Another policy of the cluster as a place of a finding's story. */

import { samePath } from "../syntax/path";
import type { ClusterPolicy } from "../workspace/cluster/cluster";
import type { Snapshot } from "../workspace/workspace";
import type { Related } from "./finding";

/** The policy's name, as its document says it now; none where it has no name, or is no longer there. */
export function relatedPolicy({ member }: ClusterPolicy, message: string, snapshot: Snapshot): readonly Related[] {
  const document = snapshot.file(member.uri)?.documents[member.document]?.document;
  const policy = document?.resources
    .map((one) => one.policy)
    .find(({ path }) => samePath(path, member.object.policy.path));
  return document && policy?.name ? [{ message, span: policy.name.span, document }] : [];
}
