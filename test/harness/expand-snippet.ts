/** Expands the snippets of an editor, as far as ours use its grammar: stops, mirrors, placeholders of plain text, choices. */

/** A stop where its value is written: `${1:web}`, or `${1|TCP,UDP|}` with the default first. */
export interface Stop {
  readonly number: number;
  readonly values: readonly string[];
}

/** Plain text, a stop, or the number of a stop whose value stands here again (`$1`). */
type Part = string | Stop | number;

/** The values that somebody typed or picked, by the number of the stop. */
export type Typed = ReadonlyMap<number, string>;

/** The text that a snippet leaves when its stops keep their defaults, except those that are typed. Throws on any other grammar. */
export function expandSnippet(body: string, typed: Typed = new Map()): string {
  const parts = parseSnippet(body);
  const defaults = stopsOf(body).map(({ number, values }): [number, string] => [number, values[0] ?? ""]);
  const values = new Map([...defaults, ...typed]);
  return parts.map((part) => (typeof part === "string" ? part : (values.get(numberOf(part)) ?? ""))).join("");
}

/** The stops that have a value of their own, where they are written; a stop that is written twice is listed twice. */
export function stopsOf(body: string): readonly Stop[] {
  return parseSnippet(body).filter((part) => typeof part === "object");
}

/** The numbers of all stops and mirrors, in the order of the text. */
export function visitsOf(body: string): readonly number[] {
  return parseSnippet(body).flatMap((part) => (typeof part === "string" ? [] : numberOf(part)));
}

/** Every way to pick from the choices of a snippet, the defaults first. */
export function picksOf(body: string): readonly Typed[] {
  return stopsOf(body).reduce<readonly Typed[]>(
    (picks, { number, values }) => picks.flatMap((pick) => values.map((value) => new Map([...pick, [number, value]]))),
    [new Map()],
  );
}

function numberOf(part: Stop | number): number {
  return typeof part === "number" ? part : part.number;
}

/** https://code.visualstudio.com/docs/editing/userdefinedsnippets without variables, transforms and nesting. */
const grammar =
  /\$(?<mirror>\d+)|\$\{(?<number>\d+)(?::(?<value>[^\\${}|]*)|\|(?<choices>[^\\${}|]+)\|)?\}|\\(?<escaped>[\\$}])|(?<text>[^\\$]+)|./gs;

function parseSnippet(body: string): readonly Part[] {
  return Array.from(body.matchAll(grammar), ({ groups = {}, index }): Part => {
    const { mirror, number = mirror, value, choices, escaped, text = escaped } = groups;
    const values = choices?.split(",") ?? (value === undefined ? undefined : [value]);
    if (number !== undefined) return values ? { number: Number(number), values } : Number(number);
    if (text === undefined) throw new Error(`no snippet of ours: ${body.slice(index, index + 20)}`);
    return text;
  });
}
