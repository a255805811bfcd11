import { escapeXml } from '../../../src/hosts/file/xlsx-writer/xml-escape';
import type { PageSetup } from '../model/page-setup';
import { element } from './xml';

const POINTS_PER_INCH = 72;
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** How the sheet is printed, in the order of the schema. */
export function pageXml({
  margins,
  orientation,
  paperSize,
  zoom,
  centerHorizontally,
  edges,
}: PageSetup): string {
  const inches = Object.fromEntries(
    Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH]),
  );
  const { left, right, top, bottom, header, footer } = inches;
  const head = marked(edges.leftHeader, edges.centerHeader, edges.rightHeader);
  const foot = marked(edges.leftFooter, edges.centerFooter, edges.rightFooter);
  return [
    element('printOptions', { horizontalCentered: centerHorizontally ? true : null }),
    element('pageMargins', { left, right, top, bottom, header, footer }),
    element('pageSetup', {
      paperSize: PAPERS[paperSize],
      scale: zoom.scale,
      fitToWidth: zoom.horizontalFitToPages,
      fitToHeight: zoom.verticalFitToPages ?? (zoom.horizontalFitToPages === undefined ? null : 0),
      orientation: orientation.toLowerCase(),
    }),
    head === '' && foot === ''
      ? ''
      : element('headerFooter', {}, [edge('oddHeader', head), edge('oddFooter', foot)]),
  ].join('');
}

function edge(name: string, text: string): string {
  return text === '' ? '' : element(name, {}, escapeXml(text));
}

function marked(left: string, center: string, right: string): string {
  return [
    left === '' ? '' : `&L${left}`,
    center === '' ? '' : `&C${center}`,
    right === '' ? '' : `&R${right}`,
  ].join('');
}
