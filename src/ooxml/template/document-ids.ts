import type { ControlIds } from '../inline-content';
import type { Identity, TemplatePart } from './template-part';

/** Numbers and names that nothing in a document has yet. */
export type DocumentIds = ControlIds & {
  /** A bookmark's name beside those there are; Word takes 40 characters and no difference of case. */
  readonly nextName: (name: string) => string;
};

const LONGEST_NAME = 40;

/** New numbers and names beside those of these parts. */
export function idsBeside(parts: readonly TemplatePart[]): DocumentIds {
  const identities = parts.flatMap((part) => part.identities);
  const numbers = new Set(identities.flatMap(numberOf));
  const names = new Set(
    identities.flatMap((each) =>
      each.kind === 'range' && each.name !== null ? [each.name.value.toLowerCase()] : [],
    ),
  );
  let last = 0;
  const next = (): number => {
    do last += 1;
    while (numbers.has(String(last)));
    return last;
  };
  const nextName = (name: string): string => {
    for (let copy = 2; ; copy += 1) {
      const ending = `_${String(copy)}`;
      const made = name.slice(0, LONGEST_NAME - ending.length) + ending;
      if (names.has(made.toLowerCase())) continue;
      names.add(made.toLowerCase());
      return made;
    }
  };
  return { next, nextName };
}

function numberOf(identity: Identity): readonly string[] {
  switch (identity.kind) {
    case 'number':
      return [identity.attribute.value];
    case 'range':
    case 'single':
      return identity.number === null ? [] : [identity.number.value];
    default:
      return [];
  }
}
