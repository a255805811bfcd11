import type { SheetExtra } from '../../../domain/finding';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { cellsBeside } from './cells-beside';
import { keptFilter } from './kept-filter';
import { keptLinks } from './kept-links';
import { keptValidations, withoutValidations } from './kept-validations';
import type { SheetChild } from './sheet-order';
import { childNamed, type XmlElement } from './xml-element';

/** What stays of a sheet that gets replaced; the elements are as they stood, in the prefixes that the root declares. */
export type KeptOfSheet = {
  /** The start tag of the root and the prefix of its children; null for a new sheet. */
  readonly root: { readonly tag: string; readonly prefix: string } | null;
  /** The name that macros call the sheet by. */
  readonly codeName: string | null;
  readonly tabColor: string;
  readonly elements: ReadonlyMap<SheetChild, string>;
  /** The cells that people can filter. */
  readonly filtered: string | null;
  readonly validations: readonly string[];
  readonly links: readonly string[];
  readonly tables: readonly string[];
};

/** What is kept, what cannot be, and what is kept although other lines may stand there now. */
export type Keeping = {
  readonly kept: KeptOfSheet;
  readonly lost: readonly SheetExtra[];
  readonly astray: readonly SheetExtra[];
};

/** Of a new sheet. */
export const NOTHING_KEPT: KeptOfSheet = {
  root: null,
  codeName: null,
  tabColor: '',
  elements: new Map(),
  filtered: null,
  validations: [],
  links: [],
  tables: [],
};

/** What is about no cell of ours. */
const ALWAYS: readonly SheetChild[] = [
  'sheetProtection',
  'customProperties',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
];

/** What names cells: kept where the lines stand as they stood. What nobody would miss has no name. */
const TIED: Partial<Readonly<Record<SheetChild, SheetExtra | null>>> = {
  sheetViews: null,
  protectedRanges: 'editableRanges',
  scenarios: 'scenarios',
  customSheetViews: 'customViews',
  conditionalFormatting: 'conditionalFormats',
  rowBreaks: 'pageBreaks',
  colBreaks: 'pageBreaks',
  cellWatches: null,
  ignoredErrors: null,
  extLst: 'extensions',
};

/** What lies over the cells, with words and pictures of people that must not go; it stays where it is. */
const ANCHORED: Partial<Readonly<Record<SheetChild, SheetExtra>>> = {
  drawing: 'drawings',
  legacyDrawing: 'comments',
  oleObjects: 'controls',
  AlternateContent: 'controls',
  controls: 'controls',
};

/** What to keep of a worksheet part; `shifted` where lines of ours stand elsewhere now. */
export function keptOfSheet(xml: string, root: XmlElement, plan: SheetPlan, shifted: boolean): Keeping {
  const sheetPr = childNamed(root, 'sheetPr');
  const tab = sheetPr === null ? null : childNamed(sheetPr, 'tabColor');
  const filter = keptFilter(root, shifted);
  const validations = keptValidations(xml, root, plan, shifted);
  const links = keptLinks(xml, root, plan, shifted);
  const elements = keptElements(xml, root, shifted);
  return {
    kept: {
      root: { tag: xml.slice(root.start, root.contentStart).replace(/\/>$/, '>'), prefix: root.prefix },
      codeName: sheetPr?.attributes.get('codeName') ?? null,
      tabColor: tab === null ? '' : xml.slice(tab.start, tab.end),
      elements: elements.kept,
      filtered: filter.kept,
      validations: validations.kept,
      links: links.kept,
      tables: [],
    },
    lost: [
      ...filter.lost,
      ...elements.lost,
      ...validations.lost,
      ...links.lost,
      ...lostPanes(root, plan, shifted),
      ...cellsBeside(root, plan),
    ],
    astray: elements.astray,
  };
}

function keptElements(
  xml: string,
  root: XmlElement,
  shifted: boolean,
): Pick<Keeping, 'lost' | 'astray'> & { readonly kept: KeptOfSheet['elements'] } {
  const kept = new Map<SheetChild, string>();
  const lost: SheetExtra[] = [];
  const astray: SheetExtra[] = [];
  for (const child of root.children) {
    const name = child.name as SheetChild;
    const tied = TIED[name];
    const anchored = ANCHORED[name];
    if (tied !== undefined && shifted) {
      if (tied !== null) lost.push(tied);
    } else if (tied !== undefined || anchored !== undefined || ALWAYS.includes(name)) {
      if (anchored !== undefined && shifted) astray.push(anchored);
      kept.set(name, (kept.get(name) ?? '') + withoutValidations(xml, child));
    }
  }
  return { kept, lost, astray };
}

/** Rows and columns that people froze; ours are frozen anew. */
function lostPanes(root: XmlElement, { frozenRows }: SheetPlan, shifted: boolean): readonly SheetExtra[] {
  const views = childNamed(root, 'sheetViews');
  const view = views === null ? null : childNamed(views, 'sheetView');
  const pane = view === null ? null : childNamed(view, 'pane');
  if (!shifted || pane === null) return [];
  const split = (name: string): number => Number(pane.attributes.get(name) ?? 0);
  return split('ySplit') === frozenRows && split('xSplit') === 0 ? [] : ['frozenPanes'];
}
