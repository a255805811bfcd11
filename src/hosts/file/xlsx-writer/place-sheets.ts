import { failure, success, type Result } from '../../../domain/result';
import type { SheetPlan, WorkbookPlan } from '../../../workbook/plan/plan';
import type { Archive } from '../zip/archive';
import { partKey } from '../zip/part-name';
import type { PartProblem } from './part-text';
import type { WorkbookParts } from './workbook-parts';
import type { XmlElement } from './xml-element';

/** Where a planned sheet goes. */
export type PlacedSheet = {
  readonly plan: SheetPlan;
  /** The position of its tab, counted from 0. */
  readonly tab: number;
  readonly sheetId: number;
  readonly part: string;
  readonly relation: string;
  readonly isNew: boolean;
  /** Whether lines of the sheet that it replaces stand elsewhere now. */
  readonly isShifted: boolean;
};

/** A place for each planned sheet: that of the worksheet of its name, or a new one behind all others. */
export function placeSheets(
  { sheets: plans, shifted }: WorkbookPlan,
  parts: WorkbookParts,
  archive: Archive,
): Result<readonly PlacedSheet[], PartProblem> {
  const entries = parts.workbook.sheets.children.filter(({ name }) => name === 'sheet');
  const free = freePlaces(entries, parts, archive);
  const placed: PlacedSheet[] = [];
  for (const plan of plans) {
    const tab = entries.findIndex(({ attributes }) => sameName(attributes.get('name') ?? '', plan.name));
    const entry = entries[tab];
    const place = entry === undefined ? free() : existingPlace(entry, tab, parts);
    // A chart sheet of that name has no cells to replace, and is the user's own.
    if (place === null) return failure({ code: 'corruptPart', detail: plan.name });
    placed.push({ plan, ...place, isShifted: !place.isNew && shifted.has(plan.name) });
  }
  return success(placed);
}

type Place = Omit<PlacedSheet, 'plan' | 'isShifted'>;

function existingPlace({ attributes }: XmlElement, tab: number, { relations }: WorkbookParts): Place | null {
  const relation = attributes.get('id') ?? '';
  const target = relations.find(({ id }) => id === relation);
  if (target?.type !== 'worksheet' || target.external) return null;
  return { tab, sheetId: Number(attributes.get('sheetId')), part: target.target, relation, isNew: false };
}

/** Gives one new place after the other, with the lowest numbers that are free: Excel knows no sheetId beyond 65,534. */
function freePlaces(entries: readonly XmlElement[], parts: WorkbookParts, archive: Archive): () => Place {
  const partNames = new Set(archive.entries.map(({ name }) => partKey(name)));
  const relationIds = new Set(parts.relations.map(({ id }) => id));
  const folder = parts.workbook.name.slice(0, parts.workbook.name.lastIndexOf('/') + 1);
  let tab = entries.length - 1;
  const sheetIds = new Set(entries.map(({ attributes }) => Number(attributes.get('sheetId'))));
  let sheetId = 0;
  let partNumber = 0;
  let relationNumber = 0;
  return () => {
    tab += 1;
    do sheetId += 1;
    while (sheetIds.has(sheetId));
    const partName = (): string => `${folder}worksheets/sheet${partNumber}.xml`;
    do partNumber += 1;
    while (partNames.has(partKey(partName())));
    do relationNumber += 1;
    while (relationIds.has(`rId${relationNumber}`));
    return { tab, sheetId, part: partName(), relation: `rId${relationNumber}`, isNew: true };
  };
}

/** Spreadsheet programs hold names that differ only in case to be the same. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
