import { escapeAttribute } from './xml-escape';
import { childNamed, rootElement } from './xml-element';

/** What stays of a sheet that gets replaced: the name macros call it by, and the people's notes and pictures. */
export type KeptOfSheet = {
  readonly codeName: string | null;
  /** Elements that lead to other parts, by their relationship. */
  readonly parts: readonly { readonly name: string; readonly relation: string }[];
};

/** Of a new sheet. */
export const NOTHING_KEPT: KeptOfSheet = { codeName: null, parts: [] };

/** In the order of the schema; each has nothing but its relationship. */
const KEPT = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'];

/** What to keep of a worksheet part. */
export function keptOfSheet(xml: string): KeptOfSheet {
  const root = rootElement(xml);
  if (root === null) return NOTHING_KEPT;
  const parts = KEPT.flatMap((name) => {
    const relation = childNamed(root, name)?.attributes.get('id');
    return relation === undefined ? [] : [{ name, relation }];
  });
  return { codeName: childNamed(root, 'sheetPr')?.attributes.get('codeName') ?? null, parts };
}

/** The kept elements of a worksheet part whose prefix for relationships is r. */
export function keptPartsXml({ parts }: KeptOfSheet): string {
  return parts.map(({ name, relation }) => `<${name} r:id="${escapeAttribute(relation)}"/>`).join('');
}
