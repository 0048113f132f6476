/** `netpol explain`: may this connection be opened, and which lines imply it? */

import { createColors } from "picocolors";
import { connectionsAsked } from "../../../core/analysis/connectivity/asked";
import { explain as explainConnection, type Verdict } from "../../../core/analysis/connectivity/explain";
import { readRulebook } from "../../../core/analysis/connectivity/rulebook";
import { type SideOf, sideOf } from "../../../core/analysis/connectivity/side";
import { tell } from "../../../core/analysis/words/explanation/told";
import { createPartWhereabouts } from "../../../core/workspace/whereabouts";
import { complain } from "../complain";
import { EXIT, type ExitCode } from "../exit-code";
import { formatJson } from "../explain/json";
import { findEnds } from "../explain/question";
import { formatText } from "../explain/text";
import { type Io, isColorful } from "../io";
import { complainOf, readClusters, type WhatToRead } from "../read-clusters";

export interface ExplainRequest extends WhatToRead {
  readonly from: string;
  readonly to: string;
  readonly port?: string;
  readonly format: "text" | "json";
}

/** What could not be read may hold the policy that matters: then there is no verdict. */
export async function explain(request: ExplainRequest, io: Io): Promise<ExitCode> {
  const asked = connectionsAsked(request.port);
  if (!asked) return refuse(io, `--port ${request.port} is no port: write 80, 53/udp or 8000-8080/tcp.`);
  const { snapshot, clusters, failures, pathOf } = await readClusters(request, io).then((read) => {
    complainOf(read, io);
    return read;
  });
  if (failures.length > 0) return EXIT.couldNotRun;
  const question = findEnds(request.from, request.to, clusters);
  if (typeof question === "string") return refuse(io, question);
  const { cluster, source, destination } = question;
  const rulebook = readRulebook(cluster, "part");
  const sideOfEnd: SideOf = (end, direction) => sideOf(rulebook, end, direction);
  const explanation = explainConnection(sideOfEnd, source, destination, asked);
  const told = tell(explanation, createPartWhereabouts(snapshot));
  const colors = createColors(isColorful(io.stdout, io));
  io.stdout.write(
    request.format === "json" ? formatJson(explanation, told, pathOf) : formatText(explanation, told, pathOf, colors),
  );
  return exitCodes[explanation.verdict];
}

const exitCodes: Readonly<Record<Verdict, ExitCode>> = {
  allowed: EXIT.clean,
  denied: EXIT.denied,
  depends: EXIT.depends,
};

function refuse(io: Io, message: string): ExitCode {
  complain(io, message);
  return EXIT.couldNotRun;
}
