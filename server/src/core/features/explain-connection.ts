/** May this connection be opened, and which lines imply it? */

import { connectionsAsked } from "../analysis/connectivity/asked";
import { connectivityHere } from "../analysis/connectivity/connectivity-here";
import type { End } from "../analysis/connectivity/ends";
import { explain, type Verdict } from "../analysis/connectivity/explain";
import { endsNamed, isBlock } from "../analysis/connectivity/find-end";
import { explanationPage } from "../analysis/words/explanation/explanation-page";
import { tell } from "../analysis/words/explanation/told";
import { inlineCode } from "../analysis/words/inline-code";
import { type ConnectionQuestion, type Page, whileReading } from "../analysis/words/page";
import { type Cluster, clusterId } from "../workspace/cluster/cluster";
import { createPartWhereabouts } from "../workspace/whereabouts";
import type { Snapshot } from "../workspace/workspace";

export interface ExplanationPage extends Page {
  /** Absent where the question cannot be answered; the page says why. */
  readonly verdict?: Verdict;
}

/** `release`: of Kubernetes, by its minor version (`1.36`); it decides which policies count. */
export function explainConnection(snapshot: Snapshot, question: ConnectionQuestion, release: string): ExplanationPage {
  return whileReading(answered(snapshot, question, release), snapshot);
}

function answered(snapshot: Snapshot, question: ConnectionQuestion, release: string): ExplanationPage {
  const cluster = clusterOf(snapshot, question);
  if (!cluster) return unanswered("No workload is described here.");
  const { workloads } = cluster.inventory;
  const asked = connectionsAsked(question.port);
  if (!asked) return unanswered(`${inlineCode(question.port ?? "")} is no port: write 80, 53/udp or 8000-8080/tcp.`);
  const [source, destination] = [endCalled(question.from, workloads), endCalled(question.to, workloads)];
  if (typeof source === "string") return unanswered(source);
  if (typeof destination === "string") return unanswered(destination);
  if (source.is === "addresses" && destination.is === "addresses")
    return unanswered("Policies say nothing of connections between addresses: one end must be a workload.");
  const { sideOf } = connectivityHere(cluster, snapshot, () => release);
  const explanation = explain(sideOf, source, destination, asked);
  const told = tell(explanation, createPartWhereabouts(snapshot));
  return { ...explanationPage(explanation, told, question), verdict: explanation.verdict };
}

/** The first one where the question leaves it open. */
function clusterOf(snapshot: Snapshot, { uri, cluster }: ConnectionQuestion): Cluster | undefined {
  const all = snapshot.clusters.clustersOf(uri).filter(({ inventory }) => inventory.workloads.length > 0);
  return cluster === undefined ? all[0] : all.find((one) => clusterId(one) === cluster);
}

/** Files change while a page is open: what it was about may have another name now. */
function endCalled(text: string, workloads: Cluster["inventory"]["workloads"]): End | string {
  const [end, ...others] = endsNamed(text, workloads).values();
  if (end && others.length === 0) return end;
  if (isBlock(text)) return `${inlineCode(text)} is a block of addresses: ask about one of them.`;
  return end
    ? `${inlineCode(text)} may be several workloads: say which by \`namespace/name[Kind]\`.`
    : `${inlineCode(text)} is neither a workload that is described here nor an address.`;
}

function unanswered(why: string): ExplanationPage {
  return { title: "Explain a Connection", markdown: `# No answer\n\n${why}` };
}
