import { escapedText } from './html-text';

type Attributes = Readonly<Record<string, string | number>>;

/** Declarations of a style attribute in their order; one without a value is left out. */
export type Declarations = Readonly<Record<string, string | number | undefined>>;

/** An element; its attributes are escaped here, its children are HTML already. */
export function element(name: string, attributes: Attributes, children: readonly string[]): string {
  return `${openingTag(name, attributes)}${children.join('')}</${name}>`;
}

/** An element that has no content and no end: meta, col. */
export function voidElement(name: string, attributes: Attributes): string {
  return openingTag(name, attributes);
}

/** The value of a style attribute. */
export function styleValue(declarations: Declarations): string {
  return Object.entries(declarations)
    .flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]))
    .join(';');
}

function openingTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${escapedText(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}
