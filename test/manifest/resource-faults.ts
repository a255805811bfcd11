import { elementsNamed, idOf, type ManifestElement } from './manifest-tree';

const REFERENCES: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  FunctionFile: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** Every reference leads to a resource of the right kind, and every resource is referred to. */
export function resourceFaults(root: ManifestElement): readonly string[] {
  const used = referencesIn(root);
  const known = elementsNamed(root, 'Resources').flatMap(({ children }) =>
    children.flatMap(({ name, children: items }) => items.map((item) => `${name}/${idOf(item)}`)),
  );
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `no resource ${id}`),
    ...known.filter((id) => !used.includes(id)).map((id) => `nothing uses ${id}`),
    ...repeated(known).map((id) => `resource ${id} stands twice`),
  ];
}

function referencesIn(element: ManifestElement): readonly string[] {
  const resid = element.attributes.get('resid');
  return [
    ...(resid === undefined ? [] : [`${REFERENCES[element.name] ?? '?'}/${resid}`]),
    ...element.children.flatMap(referencesIn),
  ];
}

/** Values that stand more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
