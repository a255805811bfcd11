import { LATIN_FONT, TYPOGRAPHY, type TextRole, type Typography } from '../domain/report/typography';
import { fontFamily, fontName } from './font-family';
import { element, styleValue, type Declarations } from './html-element';

/** Headings by their outline level; any other paragraph is a plain one. */
const HEADING_ELEMENTS: readonly string[] = ['h1', 'h2'];

/** With its unit: LibreOffice takes no bare 0. */
const NO_LENGTH = '0pt';

/** Office's own mark of a paragraph without words; others would lay it out without any height. */
const EMPTY = element('o:p', {}, ['&nbsp;']);

/** A paragraph set as its role wants it, or aligned otherwise; `content` is HTML already. */
export function paragraphHtml(role: TextRole, content: string, align?: Typography['align']): string {
  const typography: Typography = { ...TYPOGRAPHY[role], ...(align === undefined ? {} : { align }) };
  const { outlineLevel } = typography;
  const name = outlineLevel === undefined ? 'p' : (HEADING_ELEMENTS[outlineLevel] ?? 'p');
  const style = styleValue({
    ...spaceStyle(typography),
    ...lineStyle(typography),
    ...letterStyle(typography),
  });
  return element(name, { style }, [content === '' ? EMPTY : content]);
}

function spaceStyle({ around = 0, outlineLevel, keepNext, pageBreakBefore }: Typography): Declarations {
  return {
    margin: `${points(around)} ${NO_LENGTH}`,
    'mso-outline-level': outlineLevel === undefined ? undefined : outlineLevel + 1,
    'page-break-before': pageBreakBefore === true ? 'always' : undefined,
    'page-break-after': keepNext === true ? 'avoid' : undefined,
  };
}

/** Word counts the two characters of an indent; the plain length is for readers that do not. */
function lineStyle({ align, indented, size, line }: Typography): Declarations {
  return {
    'text-align': align === 'both' ? 'justify' : align,
    'text-justify': align === 'both' ? 'inter-ideograph' : undefined,
    'text-indent': indented === true ? points(size * 2) : NO_LENGTH,
    'mso-char-indent-count': indented === true ? '2.0' : undefined,
    'line-height': line === undefined ? 'normal' : points(line),
    'mso-line-height-rule': line === undefined ? undefined : 'exactly',
  };
}

/** The Chinese font stands first, so that curly quotation marks are Chinese ones; Word alone sets digits apart. */
function letterStyle({ font, size, spacing }: Typography): Declarations {
  return {
    'font-family': fontFamily(font),
    'mso-fareast-font-family': fontName(font),
    'mso-hansi-font-family': fontName(font),
    'mso-ascii-font-family': fontName(LATIN_FONT),
    'font-size': points(size),
    'font-weight': 'normal',
    'letter-spacing': spacing === undefined ? undefined : points(spacing),
  };
}

function points(size: number): string {
  return `${size}pt`;
}
