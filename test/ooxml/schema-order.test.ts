import { insertedParts, reportParts } from '../../src/ooxml/report-parts';
import { BLANK, body, FIGURE, reportOf, withCover, words } from './small-report';

/** The children of each element in the order of its type in wml.xsd (ISO/IEC 29500-4), as far as we print any. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  pPr: [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'spacing',
    'ind',
    'jc',
    'outlineLvl',
    'rPr',
    'sectPr',
  ],
  rPr: ['rStyle', 'rFonts', 'b', 'i', 'color', 'spacing', 'kern', 'sz', 'szCs', 'highlight', 'lang'],
  sdtPr: ['rPr', 'alias', 'tag', 'id', 'lock', 'placeholder', 'temporary', 'showingPlcHdr', 'text'],
  tblPr: ['tblStyle', 'tblW', 'jc', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar', 'tblLook'],
  tblBorders: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  tblCellMar: ['top', 'left', 'bottom', 'right'],
  tcPr: ['tcW', 'gridSpan', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'vAlign'],
  sectPr: [
    'headerReference',
    'footerReference',
    'type',
    'pgSz',
    'pgMar',
    'pgNumType',
    'cols',
    'titlePg',
    'docGrid',
  ],
  settings: ['defaultTabStop', 'evenAndOddHeaders', 'characterSpacingControl', 'compat', 'themeFontLang'],
  style: [
    'name',
    'basedOn',
    'next',
    'uiPriority',
    'semiHidden',
    'unhideWhenUsed',
    'qFormat',
    'pPr',
    'rPr',
    'tblPr',
  ],
  font: ['altName', 'panose1', 'charset', 'family', 'pitch'],
  tbl: ['tblPr', 'tblGrid', 'tr'],
  tr: ['trPr', 'tc'],
  tc: ['tcPr', 'p'],
};

type Node = { readonly name: string; readonly children: string[] };

/** Each w: element of a part with the names of its children. */
function elements(xml: string): readonly Node[] {
  const all: Node[] = [];
  const open: Node[] = [];
  for (const [, close = '', name = '', empty = ''] of xml.matchAll(/<(\/?)w:(\w+)(?: [^>]*?)?(\/?)>/gu)) {
    if (close === '/') {
      open.pop();
      continue;
    }
    const node = { name, children: [] };
    open.at(-1)?.children.push(name);
    all.push(node);
    if (empty === '') open.push(node);
  }
  return all;
}

function outOfOrder(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter(({ name, children }) => {
    const places = children.map((child) => ORDER[name]?.indexOf(child) ?? 0);
    return places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0));
  });
}

const REPORT = withCover(reportOf(body(words('支出'), FIGURE, BLANK)));
const NODES = [...reportParts(REPORT), ...insertedParts(REPORT)]
  .filter(({ name }) => name.startsWith('word/') && !name.endsWith('.rels'))
  .flatMap(({ xml }) => elements(xml));

test.each(Object.keys(ORDER))('the children of w:%s stand in the order of the schema', (name) => {
  const nodes = NODES.filter((node) => node.name === name);
  expect(nodes.some(({ children }) => children.length > 0)).toBe(true);
  expect(outOfOrder(nodes)).toEqual([]);
});

test('the check sees what is out of order or unknown', () => {
  expect(outOfOrder(elements('<w:pPr><w:jc w:val="left"/><w:ind/></w:pPr>'))).toHaveLength(1);
  expect(outOfOrder(elements('<w:tcPr><w:colour/></w:tcPr>'))).toHaveLength(1);
  expect(outOfOrder(elements('<w:pPr><w:ind/><w:jc w:val="left"/></w:pPr>'))).toEqual([]);
});
