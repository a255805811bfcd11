import type { Finding, SheetExtra } from '../../../domain/finding';
import { success, type Result } from '../../../domain/result';
import { relationshipsIn, relationshipsPartOf } from '../xlsx-reader/relationships';
import type { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { isPrintArea, strayNames } from './defined-names';
import type { Dialect } from './dialect';
import { editRelationships } from './edit-relationships';
import { keptOfSheet, NOTHING_KEPT, type KeptOfSheet } from './kept-of-sheet';
import { keptTables } from './kept-tables';
import { partText, type PartProblem } from './part-text';
import type { PlacedSheet } from './place-sheets';
import type { WorkbookPart } from './workbook-parts';
import { rootElement } from './xml-element';

/** What replacing a sheet of an earlier run comes to, beside the sheet itself. */
export type ReplacedSheet = {
  readonly kept: KeptOfSheet;
  /** Parts that change with it, and parts that go. */
  readonly texts: readonly (readonly [name: string, text: string])[];
  readonly dropped: readonly string[];
  readonly findings: readonly Finding[];
};

/** Of a sheet that was not there. */
export const NOTHING_REPLACED: ReplacedSheet = { kept: NOTHING_KEPT, texts: [], dropped: [], findings: [] };

/** Looks at the sheet that a planned one replaces: what people put on it stays where it can. */
export function replacedSheet(
  archive: Archive,
  placed: PlacedSheet,
  workbook: WorkbookPart,
  dialect: Dialect,
  codec: Codec,
): Result<ReplacedSheet, PartProblem> {
  const { plan, part, isShifted } = placed;
  const xml = partText(archive, part, codec);
  if (!xml.ok) return xml;
  const root = xml.value === null ? null : rootElement(xml.value);
  if (xml.value === null || root === null) return success(NOTHING_REPLACED);
  const relationsPart = relationshipsPartOf(part);
  const relations = partText(archive, relationsPart, codec);
  if (!relations.ok) return relations;
  const leads = relationshipsIn(relations.value ?? '', part);
  const tables = keptTables(archive, { xml: xml.value, root }, leads, plan, isShifted, codec);
  if (!tables.ok) return tables;
  const { kept, lost, astray } = keptOfSheet(xml.value, root, plan, isShifted);
  const ids = tables.value.dropped.map(({ id }) => id);
  const left = ids.length === 0 ? null : editRelationships(relations.value ?? '', dialect, [], ids);
  return success({
    kept: { ...kept, tables: tables.value.kept },
    texts: [...tables.value.texts, ...(left === null ? [] : [[relationsPart, left] as const])],
    dropped: tables.value.dropped.flatMap(({ target }) => [target, relationshipsPartOf(target)]),
    findings: [
      ...finding('sheetExtrasLost', plan.name, [
        ...tables.value.lost,
        ...lost,
        ...lostNames(workbook, placed),
      ]),
      ...finding('sheetExtrasAstray', plan.name, astray),
    ],
  });
}

function lostNames(workbook: WorkbookPart, placed: PlacedSheet): readonly SheetExtra[] {
  return strayNames(workbook, placed).some(isPrintArea) ? ['printArea'] : [];
}

function finding(
  code: 'sheetExtrasLost' | 'sheetExtrasAstray',
  sheet: string,
  extras: readonly SheetExtra[],
): readonly Finding[] {
  if (extras.length === 0) return [];
  return [{ code, severity: 'warning', cells: [], sheet, extras: [...new Set(extras)] }];
}
