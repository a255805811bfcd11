import { styleId, type Look, type StyledRole } from './paragraph-looks';
import { element, valued } from './xml-element';

/** What a paragraph has beyond its style. */
type ParagraphChanges = {
  readonly indent?: string;
  readonly align?: Look['align'];
  /** The properties of the section that ends with this paragraph. */
  readonly section?: string;
};

/** A paragraph in the style of its role; the children of w:pPr stand in the order of CT_PPr. */
export function paragraph(
  role: StyledRole,
  content: readonly string[],
  { indent = '', align, section = '' }: ParagraphChanges = {},
): string {
  const alignment = align === undefined ? '' : valued('w:jc', align);
  const children = [valued('w:pStyle', styleId(role)), indent, alignment, section];
  return element('w:p', {}, [element('w:pPr', {}, children), ...content]);
}
