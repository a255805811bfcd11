import {
  AlignmentType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type ISectionPropertiesOptions,
} from 'docx';
import type { Section } from '../domain/report/model';
import { twipsOfMillimetres, twipsOfPoints } from './measure';
import { styleId } from './paragraph-styles';

/** A4 and the margins of GB/T 9704: 天头 37 mm, 订口 28 mm, a text block of 156 × 225 mm. */
const PAPER = { width: 210, height: 297 };
const MARGINS = { top: 37, right: 26, bottom: 35, left: 28 };
/** The page number stands 7 mm below the text block. */
const FOOTER_MILLIMETRES = 25;
/** One character of the page number's size, by which it keeps off the edge. */
const NUMBER_INDENT = twipsOfPoints(14);

type Orientation = Section['orientation'];

/** The width of the text block in twips. */
export function textWidth(orientation: Orientation): number {
  const { left, right } = marginsOf(orientation);
  return twipsOfMillimetres(orientation === 'portrait' ? PAPER.width : PAPER.height) - left - right;
}

/** A page turned to landscape is bound at its top; wide tables get 10 mm more on either side. */
const TURNED_MARGINS = { top: MARGINS.left, right: 25, bottom: MARGINS.right, left: 25 };

function marginsOf(orientation: Orientation): { top: number; right: number; bottom: number; left: number } {
  const turned = orientation === 'portrait' ? MARGINS : TURNED_MARGINS;
  return {
    top: twipsOfMillimetres(turned.top),
    right: twipsOfMillimetres(turned.right),
    bottom: twipsOfMillimetres(turned.bottom),
    left: twipsOfMillimetres(turned.left),
  };
}

/** Paper and margins of a section; fixed line spacing makes a line grid superfluous. */
export function sectionProperties(orientation: Orientation): ISectionPropertiesOptions {
  const footer =
    orientation === 'portrait' ? FOOTER_MILLIMETRES : FOOTER_MILLIMETRES - (MARGINS.bottom - MARGINS.right);
  return {
    page: {
      size: {
        width: twipsOfMillimetres(PAPER.width),
        height: twipsOfMillimetres(PAPER.height),
        orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        ...marginsOf(orientation),
        header: twipsOfMillimetres(15),
        footer: twipsOfMillimetres(footer),
      },
    },
  };
}

/** －1－ at the right of odd pages and at the left of even ones, one character off the edge. */
export function pageFooters(): NonNullable<ISectionOptions['footers']> {
  return {
    default: pageNumber(AlignmentType.RIGHT, { right: NUMBER_INDENT }),
    even: pageNumber(AlignmentType.LEFT, { left: NUMBER_INDENT }),
  };
}

function pageNumber(
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'],
  indent: { readonly left: number } | { readonly right: number },
): Footer {
  const children = [new TextRun({ children: ['－', PageNumber.CURRENT, '－'], font: { hint: 'eastAsia' } })];
  return new Footer({
    children: [new Paragraph({ style: styleId('pageNumber'), alignment, indent, children })],
  });
}
