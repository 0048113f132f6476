/** Asks people for the ends of a connection, and for a port: workloads from a list, addresses and ports typed. */

import { Disposable, type QuickPickItem, window } from "vscode";
import type { ClusterEnds, ConnectionEnd } from "../../../server/src/lsp/protocol";
import { typedEnd, typedPort } from "./typed-choice";

export interface Asked {
  readonly title: string;
  readonly placeholder: string;
  /** Of `steps`, counted from 1; absent for what comes before them. */
  readonly step?: number;
  readonly steps?: number;
}

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** The choice, or what is typed where `typed` makes something of it; undefined where people leave. */
function choose<T>(
  choices: readonly Choice<T>[],
  { title, placeholder, step, steps }: Asked,
  typed: (text: string) => Choice<T> | undefined,
): Promise<T | undefined> {
  const pick = window.createQuickPick<Choice<T>>();
  Object.assign(pick, { title, placeholder, step, totalSteps: steps, matchOnDescription: true, items: [...choices] });
  return new Promise<T | undefined>((resolve) => {
    const listening = Disposable.from(
      pick,
      pick.onDidChangeValue((text) => {
        const more = typed(text.trim());
        pick.items = more ? [{ ...more, alwaysShow: true }, ...choices] : [...choices];
      }),
      pick.onDidAccept(() => {
        resolve(pick.selectedItems[0]?.value);
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        listening.dispose();
      }),
    );
    pick.show();
  });
}

export function pickCluster(clusters: readonly ClusterEnds[], asked: Asked): Promise<ClusterEnds | undefined> {
  const choices = clusters.map((cluster) => ({
    label: cluster.name,
    description: `${cluster.ends.length} workload${cluster.ends.length === 1 ? "" : "s"}`,
    value: cluster,
  }));
  return choose(choices, asked, () => undefined);
}

/** `namespace/name[Kind]`, or what is typed: an address where one is allowed. */
export function pickEnd(
  ends: readonly ConnectionEnd[],
  asked: Asked,
  mayBeAddress: boolean,
): Promise<string | undefined> {
  const choices = ends.map(({ id, namespace, name, kind }) => ({
    label: name,
    description: `${namespace} · ${kind}`,
    value: id,
  }));
  return choose(choices, asked, (text) => typedEnd(text, choices, mayBeAddress));
}

/** `80/tcp`; the empty string for any port. */
export function pickPort(end: ConnectionEnd | undefined, asked: Asked): Promise<string | undefined> {
  const declared = (end?.ports ?? []).map(({ id, name }) => ({
    label: id,
    ...(name !== undefined && { description: name }),
    value: id,
  }));
  const choices = [{ label: "Any port", description: "of any protocol", value: "" }, ...declared];
  return choose(choices, asked, (text) => typedPort(text, choices));
}
