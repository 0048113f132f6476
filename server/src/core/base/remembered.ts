/** Functions that remember their answers. */

/** Each answer, `undefined` too, as long as somebody holds what it is about. */
export function remembered<From extends object, To>(make: (from: From) => To): (from: From) => To {
  // Most of what is on offer is never asked for.
  let made: WeakMap<From, To> | undefined;
  return (from) => {
    made ??= new WeakMap();
    const known = made.get(from);
    if (known !== undefined || made.has(from)) return known as To;
    const answer = make(from);
    made.set(from, answer);
    return answer;
  };
}

/** The same of two things. */
export function rememberedOfTwo<One extends object, Other extends object, To>(
  make: (one: One, other: Other) => To,
): (one: One, other: Other) => To {
  const besides = remembered((one: One) => remembered((other: Other) => make(one, other)));
  return (one, other) => besides(one)(other);
}

/** The last answer alone, for who asks the same many times in a row. */
export function rememberedLast<One, Other, To>(make: (one: One, other: Other) => To): (one: One, other: Other) => To {
  let last: { readonly one: One; readonly other: Other; readonly answer: To } | undefined;
  return (one, other) => {
    if (last?.one !== one || last.other !== other) last = { one, other, answer: make(one, other) };
    return last.answer;
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
