/** What people see of a long scan: how far it is, and a way to stop it. */

import type { Connection } from "vscode-languageserver";

export interface ScanProgress {
  /** `done` of `total` files are read; true where the user wants no more of it. */
  report(done: number, total: number): Promise<boolean>;
  /** Takes it away; gives back what it is given. */
  end(isComplete: boolean): boolean;
}

/** A scan that is over sooner, in milliseconds, is not worth a message. */
const worthwhile = 1000;

/** Shown only once the scan has taken a while; never where the client cannot show it. */
export function createScanProgress(connection: Connection, canShow: boolean): ScanProgress {
  const begun = Date.now();
  let shown: Promise<Shown> | undefined;
  return {
    async report(done, total) {
      if (!canShow || Date.now() - begun < worthwhile) return false;
      shown ??= show(connection);
      const progress = await shown;
      progress.report((100 * done) / total, `${done.toLocaleString("en")} of ${total.toLocaleString("en")} files`);
      return progress.token.isCancellationRequested;
    },
    end(isComplete) {
      void shown?.then((progress) => progress.done());
      return isComplete;
    },
  };
}

type Shown = Awaited<ReturnType<Connection["window"]["createWorkDoneProgress"]>>;

async function show(connection: Connection): Promise<Shown> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin("NetworkPolicy: reading manifests", 0, undefined, true);
  return progress;
}
