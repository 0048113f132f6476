/** YAML that is yet to be written: its values, and the stops at which someone goes on typing. */

export type Scalar = string | number | boolean;

/** Where the typing goes on. Of several choices the first is what stands there at first; of none, nothing. */
export interface Stop {
  readonly is: "stop";
  readonly choices: readonly Scalar[];
}

export type Sketch =
  | Stop
  | { readonly is: "scalar"; readonly value: Scalar }
  | { readonly is: "map"; readonly entries: readonly SketchEntry[] }
  | { readonly is: "list"; readonly items: readonly Sketch[] }
  /** A map whose keys are yet to be typed. */
  | { readonly is: "open" }
  /** Anything that is yet to be typed. */
  | { readonly is: "gap" };

export type SketchEntry = readonly [key: string | Stop, value: Sketch];

export const open: Sketch = { is: "open" };
export const gap: Sketch = { is: "gap" };

export function stop(...choices: readonly Scalar[]): Stop {
  return { is: "stop", choices };
}

export function scalar(value: Scalar): Sketch {
  return { is: "scalar", value };
}

export function map(...entries: readonly SketchEntry[]): Sketch {
  return { is: "map", entries };
}

export function list(...items: readonly Sketch[]): Sketch {
  return { is: "list", items };
}
