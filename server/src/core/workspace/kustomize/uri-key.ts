/** URIs as keys: the same file has the same key, however its URI escapes it, and paths lead from one to another. */

/**
 * The key of a URI of any scheme. Its path stands at the end, unescaped; scheme, authority and query stand before it, so
 * that a path beside this one has the same.
 */
export function keyOf(uri: string): string {
  const [, origin = "", path = "", rest = ""] = /^([a-z][\w+.-]*:(?:\/\/[^/?#]*)?)?([^?#]*)(.*)$/is.exec(uri) ?? [];
  const steps = path.split("/").map(unescaped);
  return `${origin.toLowerCase()}${rest.replaceAll("|", "%7C")}|${steps.join("/").replace(/^\/[A-Z](?=:)/, (drive) => drive.toLowerCase())}`;
}

/** The folder that a file is in. */
export function folderKey(key: string): string {
  return key.slice(0, Math.max(key.lastIndexOf("/"), key.indexOf("|") + 1));
}

/** The key that a relative path leads to from a folder; undefined where it leads out of the topmost one. */
export function resolve(folder: string, path: string): string | undefined {
  if (path.startsWith("/")) return undefined;
  const top = folder.indexOf("|") + 1;
  const steps = folder.slice(top).split("/");
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.length > 1) steps.pop();
    else return undefined;
  }
  return folder.slice(0, top) + steps.join("/");
}

/** `%2F` stays: unescaped it would be one step more. */
function unescaped(step: string): string {
  try {
    const text = decodeURIComponent(step);
    return text.includes("/") ? step : text;
  } catch {
    return step;
  }
}
