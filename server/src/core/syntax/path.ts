/** Where a value stands in its document, from the root down. */

export type Path = readonly (string | number)[];

/** `spec.ingress[0].from[1].podSelector`, as the API server writes it. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** Does the path lead through (or to) the place of the other? */
export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

export function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && startsWith(one, other);
}
