/** The URIs of files in a SARIF log. */

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The URI of a file, by its path as the user would write it. */
export type UriOf = (path: string) => string;

/** Relative ones for what lies in the folder, since the log may be read elsewhere; `file:` for all else. Percent-encoded, as RFC 3986 asks. */
export function artifactUris(folder: string): UriOf {
  const base = `${pathToFileURL(folder).pathname.replace(/\/$/, "")}/`;
  return (path) => {
    if (path === "-") return path;
    const { pathname } = pathToFileURL(resolve(folder, path));
    return pathname.startsWith(base) ? encode(pathname.slice(base.length)) : `file://${encode(pathname)}`;
  };
}

/** What a URL may hold and a URI may not; and the colon, before which a reader would look for a scheme. */
function encode(pathname: string): string {
  return pathname.replace(/[:[\]^|]/g, encodeURIComponent);
}
