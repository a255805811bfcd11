import { LineRuleType, type IParagraphStyleOptions } from 'docx';
import { halfPoints, twipsOfPoints } from './measure';
import { LOOKS, type Look } from './paragraph-looks';

/** Digits and Latin letters. */
const LATIN = 'Times New Roman';

export type StyledRole = keyof typeof LOOKS;

/** The style a paragraph of this role refers to. */
export function styleId(role: StyledRole): string {
  return LOOKS[role].id;
}

/** All styles of the report. */
export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = Object.values<Look>(LOOKS).map(styleOf);

function styleOf(look: Look): IParagraphStyleOptions {
  const { id, name, font, size, spacing } = look;
  return {
    id,
    name,
    quickFormat: true,
    run: {
      size: halfPoints(size),
      font: { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: font },
      ...(spacing !== undefined && { characterSpacing: twipsOfPoints(spacing) }),
    },
    paragraph: paragraphOptions(look),
  };
}

function paragraphOptions(look: Look): NonNullable<IParagraphStyleOptions['paragraph']> {
  const { size, align, indented, outlineLevel, line, around = 0, keepNext, pageBreakBefore } = look;
  const exact = line === undefined ? {} : { line: twipsOfPoints(line), lineRule: LineRuleType.EXACT };
  return {
    alignment: align,
    spacing: { before: twipsOfPoints(around), after: twipsOfPoints(around), ...exact },
    ...(indented === true && { indent: { firstLineChars: 200, firstLine: twipsOfPoints(size * 2) } }),
    ...(outlineLevel !== undefined && { outlineLevel }),
    ...(keepNext === true && { keepNext }),
    ...(pageBreakBefore === true && { pageBreakBefore }),
  };
}
