import type { Section } from '../domain/report/model';
import { twipsOfMillimetres } from './measure';
import { FOOTER_ID } from './relationships';
import { element } from './xml-element';

type Orientation = Section['orientation'];
type Margins = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** A4 and the margins of GB/T 9704 in millimetres: 天头 37, 订口 28, a text block of 156 × 225. */
const PAPER = { width: 210, height: 297 };
const MARGINS: Margins = { top: 37, right: 26, bottom: 35, left: 28 };
const HEADER_MILLIMETRES = 15;
/** The page number stands 7 mm below the text block. */
const FOOTER_MILLIMETRES = 25;

/** A page turned to landscape is bound at its top; wide tables get 10 mm more on either side. */
const TURNED_MARGINS: Margins = { top: MARGINS.left, right: 25, bottom: MARGINS.right, left: 25 };

function marginsOf(orientation: Orientation): Margins {
  return orientation === 'portrait' ? MARGINS : TURNED_MARGINS;
}

function paperOf(orientation: Orientation): { readonly width: number; readonly height: number } {
  const { width, height } = PAPER;
  return orientation === 'portrait' ? PAPER : { width: height, height: width };
}

/** The width of the text block in twips. */
export function textWidth(orientation: Orientation): number {
  const { left, right } = marginsOf(orientation);
  const { width } = paperOf(orientation);
  return twipsOfMillimetres(width) - twipsOfMillimetres(left) - twipsOfMillimetres(right);
}

/**
 * Footers, paper, margins and page numbers of a section in the order of CT_SectPr; fixed line spacing makes a line grid
 * superfluous. All sections have the same footers; a page without a number is a first page that has none.
 */
export function sectionProperties({
  orientation,
  pageNumbers,
}: Pick<Section, 'orientation' | 'pageNumbers'>): string {
  const { width, height } = paperOf(orientation);
  return element('w:sectPr', {}, [
    element('w:footerReference', { 'w:type': 'default', 'r:id': FOOTER_ID.odd }),
    element('w:footerReference', { 'w:type': 'even', 'r:id': FOOTER_ID.even }),
    element('w:pgSz', {
      'w:w': twipsOfMillimetres(width),
      'w:h': twipsOfMillimetres(height),
      'w:orient': orientation,
    }),
    pageMargins(marginsOf(orientation)),
    pageNumbers === 'fromOne' ? element('w:pgNumType', { 'w:start': 1 }) : '',
    pageNumbers === 'none' ? element('w:titlePg') : '',
  ]);
}

function pageMargins({ top, right, bottom, left }: Margins): string {
  return element('w:pgMar', {
    'w:top': twipsOfMillimetres(top),
    'w:right': twipsOfMillimetres(right),
    'w:bottom': twipsOfMillimetres(bottom),
    'w:left': twipsOfMillimetres(left),
    'w:header': twipsOfMillimetres(HEADER_MILLIMETRES),
    'w:footer': twipsOfMillimetres(FOOTER_MILLIMETRES - (MARGINS.bottom - bottom)),
    'w:gutter': 0,
  });
}
