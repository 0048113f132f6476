/** Functions that remember their answers. */

/** Each answer as long as somebody holds what it is about. */
export function remembered<From extends object, To>(make: (from: From) => To): (from: From) => To {
  // Most of what is on offer is never asked for.
  let made: WeakMap<From, To> | undefined;
  return (from) => {
    made ??= new WeakMap();
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}

/** Every answer, as long as the function is held. */
export function rememberedByText<To>(make: (text: string) => To): (text: string) => To {
  const made = new Map<string, To>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}
