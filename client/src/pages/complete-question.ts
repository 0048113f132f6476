/** From what is known of a connection to a whole question: people pick the rest, step by step. */

import type { ClusterEnds, ConnectionQuestion, PickedEnds } from "../../../server/src/lsp/protocol";
import { pickCluster, pickEnd, pickPort } from "./pick-ends";

const asked = { title: "Explain a Connection", steps: 3 };

/** Undefined where people leave. */
export async function completeQuestion(
  picked: PickedEnds & { readonly uri: string },
  clusters: readonly ClusterEnds[],
): Promise<ConnectionQuestion | undefined> {
  const around = await clusterOf(picked, clusters);
  if (!around) return undefined;
  const from = picked.from ?? (await pickSource(around, picked.to));
  const to = from === undefined ? undefined : (picked.to ?? (await pickDestination(around, from)));
  if (from === undefined || to === undefined) return undefined;
  return withPort({ uri: picked.uri, cluster: around.cluster, from, to }, around);
}

/** The same question about another port; undefined where people leave. */
export async function withPort(
  question: ConnectionQuestion,
  { ends }: ClusterEnds,
): Promise<ConnectionQuestion | undefined> {
  const placeholder = "On which port? Choose one, or type it: 443, 53/udp, 8000-8080/tcp";
  const end = ends.find(({ id }) => id === question.to);
  const { port: _, ...rest } = question;
  const port = await pickPort(end, { ...asked, step: 3, placeholder });
  return port === undefined ? undefined : { ...rest, ...(port !== "" && { port }) };
}

/** Which cluster is meant goes without saying where there is one. */
export async function clusterOf(
  { cluster }: PickedEnds,
  clusters: readonly ClusterEnds[],
): Promise<ClusterEnds | undefined> {
  const [first, ...others] = clusters;
  if (others.length === 0) return first;
  const known = clusters.find((one) => one.cluster === cluster);
  return known ?? pickCluster(clusters, { title: asked.title, placeholder: "In which cluster?" });
}

function pickSource({ ends }: ClusterEnds, to: string | undefined): Promise<string | undefined> {
  const placeholder = "Who opens the connection? Choose a workload, or type an address";
  return pickEnd(ends, { ...asked, step: 1, placeholder }, to === undefined || isWorkload(to));
}

function pickDestination({ ends }: ClusterEnds, from: string): Promise<string | undefined> {
  const placeholder = `To whom does ${from} connect? Choose a workload, or type an address`;
  return pickEnd(ends, { ...asked, step: 2, placeholder }, isWorkload(from));
}

/** Policies say nothing of connections between addresses. */
function isWorkload(end: string): boolean {
  return end.includes("/");
}
