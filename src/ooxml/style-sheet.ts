import { LATIN_FONT } from '../domain/report/typography';
import { halfPoints, twipsOfPoints } from './measure';
import { WORD_NAMESPACES } from './namespaces';
import { LOOKS, type Look } from './paragraph-looks';
import { element, valued, xmlPart } from './xml-element';

/** Added to the side of each cell of a table that says nothing else. */
const TABLE_PADDING = 108;

/** Said outright, because other documents set other spacing where a style says none. */
const SINGLE_SPACING = { 'w:line': 240, 'w:lineRule': 'auto' };

/** word/styles.xml: the styles of the report, and the two every document has. */
export function styleSheet(): string {
  const styles = [NORMAL, NORMAL_TABLE, ...Object.values<Look>(LOOKS).map(paragraphStyle)];
  return xmlPart(element('w:styles', WORD_NAMESPACES, [DEFAULTS, ...styles]));
}

/**
 * word/styles.xml of a text to insert: only styles of our own, each of which says all it is. With defaults or Normal in
 * it Word would compare them with the document's and set what differs on every paragraph, ours or the user's.
 */
export function ownStyleSheet(): string {
  return xmlPart(element('w:styles', WORD_NAMESPACES, Object.values<Look>(LOOKS).map(paragraphStyle)));
}

const DEFAULTS = element('w:docDefaults', {}, [element('w:rPrDefault'), element('w:pPrDefault')]);

const NORMAL = element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
  valued('w:name', 'Normal'),
  element('w:qFormat'),
]);

const NORMAL_TABLE = element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
  valued('w:name', 'Normal Table'),
  valued('w:uiPriority', 99),
  element('w:semiHidden'),
  element('w:unhideWhenUsed'),
  element('w:tblPr', {}, [
    element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    element('w:tblCellMar', {}, [padding('w:left'), padding('w:right')]),
  ]),
]);

function padding(side: string): string {
  return element(side, { 'w:w': TABLE_PADDING, 'w:type': 'dxa' });
}

function paragraphStyle(look: Look): string {
  return element('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': look.id }, [
    valued('w:name', look.name),
    element('w:qFormat'),
    element('w:pPr', {}, paragraphLooks(look)),
    element('w:rPr', {}, characterLooks(look)),
  ]);
}

/** In the order of CT_PPr. */
function paragraphLooks(look: Look): readonly string[] {
  const { align, indented, outlineLevel, keepNext, pageBreakBefore } = look;
  return [
    keepNext === true ? element('w:keepNext') : '',
    pageBreakBefore === true ? element('w:pageBreakBefore') : '',
    lineSpacing(look),
    indented === true ? firstLineIndent(look) : '',
    valued('w:jc', align),
    outlineLevel === undefined ? '' : valued('w:outlineLvl', outlineLevel),
  ];
}

function lineSpacing({ line, around = 0 }: Look): string {
  const space = { 'w:after': twipsOfPoints(around), 'w:before': twipsOfPoints(around) };
  const spacing =
    line === undefined ? SINGLE_SPACING : { 'w:line': twipsOfPoints(line), 'w:lineRule': 'exact' };
  return element('w:spacing', { ...space, ...spacing });
}

/** Two characters of the paragraph's own size; the plain length is for readers that do not count characters. */
function firstLineIndent({ size }: Look): string {
  return element('w:ind', { 'w:firstLine': twipsOfPoints(size * 2), 'w:firstLineChars': 200 });
}

/** In the order of CT_RPr. */
function characterLooks({ font, size, spacing }: Look): readonly string[] {
  return [
    element('w:rFonts', {
      'w:ascii': LATIN_FONT,
      'w:cs': LATIN_FONT,
      'w:eastAsia': font,
      'w:hAnsi': LATIN_FONT,
    }),
    spacing === undefined ? '' : valued('w:spacing', twipsOfPoints(spacing)),
    valued('w:sz', halfPoints(size)),
    valued('w:szCs', halfPoints(size)),
  ];
}
