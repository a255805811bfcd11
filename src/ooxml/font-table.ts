import { FONTS } from '../domain/report/typography';
import { WORD_NAMESPACES } from './namespaces';
import { element, valued, xmlPart } from './xml-element';

/** GB2312 of Windows, by which Word chooses a substitute that knows Chinese. */
const CHINESE = '86';

/** What newer systems have in the place of the fonts of GB/T 9704; the others are everywhere or have no like. */
const SUBSTITUTES: readonly (readonly [font: string, substitute: string])[] = [
  [FONTS.body, '仿宋'],
  [FONTS.italic, '楷体'],
  [FONTS.title, '宋体'],
];

/** word/fontTable.xml: what to take where a font of the report is not installed. */
export function fontTable(): string {
  const fonts = SUBSTITUTES.map(([font, substitute]) =>
    element('w:font', { 'w:name': font }, [valued('w:altName', substitute), valued('w:charset', CHINESE)]),
  );
  return xmlPart(element('w:fonts', WORD_NAMESPACES, fonts));
}
