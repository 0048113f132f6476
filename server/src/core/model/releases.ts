/** The Kubernetes releases that something holds for. */

/** Releases by their minor versions (`1.16`): from `since` on, and only `before` another. */
export interface Releases {
  readonly since?: string;
  readonly before?: string;
}

/** Is the release, by its minor version, one of them? Without any said, all are. */
export function areAbout(releases: Releases | undefined, version: string): boolean {
  const minor = minorOf(version);
  const { since, before } = releases ?? {};
  return (since === undefined || minorOf(since) <= minor) && (before === undefined || minor < minorOf(before));
}

/** All releases of Kubernetes so far are 1.x. */
function minorOf(version: string): number {
  return Number(version.split(".")[1]);
}
