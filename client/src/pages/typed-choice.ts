/** What people type where they may choose: a choice of its own, so that nobody is left before an empty list. */

export interface Offered {
  readonly label: string;
  readonly description?: string;
}

export interface TypedChoice extends Offered {
  readonly description: string;
  readonly value: string;
}

/** An end of a connection; undefined where the workloads that are offered answer what is typed. The server says why what is no end is none. */
export function typedEnd(text: string, offered: readonly Offered[], mayBeAddress: boolean): TypedChoice | undefined {
  if (mayBeAddress && isLikeAddress(text)) return typed(text, "an address outside of the cluster");
  return isAmong(text, offered)
    ? undefined
    : typed(text, mayBeAddress ? "no workload here, no address" : "no workload here");
}

/** A port; undefined where those that are offered answer what is typed. */
export function typedPort(text: string, offered: readonly Offered[]): TypedChoice | undefined {
  if (/^\d/.test(text)) return typed(text, "the port as it is typed");
  return isAmong(text, offered) ? undefined : typed(text, "no port of this name here");
}

function typed(text: string, description: string): TypedChoice {
  return { label: text, description, value: text };
}

/** The server knows what an address is, and says so of what is none. */
function isLikeAddress(text: string): boolean {
  return /^[0-9a-f.:]*[.:][0-9a-f.:]*$/i.test(text);
}

/** As the list of an editor looks for it. */
function isAmong(text: string, offered: readonly Offered[]): boolean {
  const wanted = text.toLowerCase();
  return offered.some(({ label, description = "" }) =>
    [label, description].some((one) => one.toLowerCase().includes(wanted)),
  );
}
