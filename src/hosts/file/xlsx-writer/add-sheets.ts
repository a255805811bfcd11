import type { Finding } from '../../../domain/finding';
import { failure, success, type Result } from '../../../domain/result';
import type { WorkbookExtension } from '../../../app/ports';
import type { WorkbookPlan } from '../../../workbook/plan/plan';
import { relationshipsPartOf, type Relationship } from '../xlsx-reader/relationships';
import type { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { outdatedCalcChain } from './calc-chain';
import { CONTENT_TYPE, CONTENT_TYPES_PART, editContentTypes } from './content-types';
import { dialectOf, type Dialect } from './dialect';
import { editRelationships } from './edit-relationships';
import { editWorkbook } from './edit-workbook';
import type { PartProblem } from './part-text';
import { placeSheets, type PlacedSheet } from './place-sheets';
import { NOTHING_REPLACED, replacedSheet } from './replaced-sheet';
import { replaceParts } from './replace-parts';
import { sheetXml } from './sheet-xml';
import { stylesPart, type StylesPart } from './styles-part';
import { WORKBOOK_TYPE, workbookExtension } from './workbook-kind';
import { workbookParts, type WorkbookPart, type WorkbookParts } from './workbook-parts';

/** What changes in a workbook. */
type Graft = {
  readonly placed: readonly PlacedSheet[];
  readonly styles: StylesPart;
  readonly dialect: Dialect;
  readonly extension: WorkbookExtension;
  /** The relationship that goes, with its part. */
  readonly chain: Relationship | null;
  /** The parts that go, that of the relationship included. */
  readonly dropped: readonly string[];
};

/** The archive of a workbook with the planned sheets, what it is saved as, and what people are to know. */
export type AddedSheets = {
  readonly archive: Archive;
  readonly extension: WorkbookExtension;
  readonly findings: readonly Finding[];
};

/**
 * Adds the planned sheets to the archive of a workbook. Parts that speak of the sheets get text inserted and are never
 * written anew, so that whatever else they hold survives; all other parts stay as they are.
 */
export function addSheets(
  archive: Archive,
  plan: WorkbookPlan,
  codec: Codec,
): Result<AddedSheets, PartProblem> {
  const parts = workbookParts(archive, codec);
  if (!parts.ok) return parts;
  const { workbook } = parts.value;
  const dialect = dialectOf(workbook.root);
  const placed = placeSheets(plan, parts.value, archive);
  if (!placed.ok) return placed;
  const styles = stylesPart(archive, parts.value, dialect, codec);
  if (!styles.ok) return styles;
  const chain = outdatedCalcChain(archive, parts.value, placed.value, codec);
  if (!chain.ok) return chain;
  const extension = workbookExtension(parts.value.contentTypes, workbook.name);
  const sheets = writtenSheets(archive, placed.value, workbook, styles.value, dialect, codec);
  if (!sheets.ok) return sheets;
  const dropped = [...(chain.value === null ? [] : [chain.value.target]), ...sheets.value.dropped];
  const graft = {
    placed: placed.value,
    styles: styles.value,
    dialect,
    extension,
    chain: chain.value,
    dropped,
  };
  const registered = registeredTexts(parts.value, graft);
  if (!registered.ok) return registered;
  const texts = new Map([
    ...registered.value,
    [workbook.name, editWorkbook(workbook, dialect, placed.value, plan.definedNames)],
    [styles.value.name, styles.value.xml],
    ...sheets.value.texts,
  ]);
  return success({
    archive: replaceParts(archive, texts, dropped, codec),
    extension,
    findings: sheets.value.findings,
  });
}

type Texts = readonly (readonly [name: string, text: string])[];

/** The content types and the workbook's relationships. */
function registeredTexts(parts: WorkbookParts, graft: Graft): Result<Texts, PartProblem> {
  const types = registeredTypes(parts, graft);
  if (types === null) return failure({ code: 'corruptPart', detail: CONTENT_TYPES_PART });
  const relationsPart = relationshipsPartOf(parts.workbook.name);
  const relations = registeredRelations(parts, graft);
  if (relations === null) return failure({ code: 'corruptPart', detail: relationsPart });
  return success([
    [CONTENT_TYPES_PART, types],
    [relationsPart, relations],
  ]);
}

function registeredTypes(
  { contentTypes, workbook }: WorkbookParts,
  { placed, styles, extension, dropped }: Graft,
): string | null {
  const sheets = placed.filter(({ isNew }) => isNew);
  const typed = [
    { part: workbook.name, type: WORKBOOK_TYPE[extension] },
    ...(styles.isNew ? [{ part: styles.name, type: CONTENT_TYPE.styles }] : []),
    ...sheets.map(({ part }) => ({ part, type: CONTENT_TYPE.sheet })),
  ];
  return editContentTypes(contentTypes, typed, dropped);
}

function registeredRelations(
  { relationsXml, workbook }: WorkbookParts,
  { placed, styles, dialect, chain }: Graft,
): string | null {
  const target = (part: string): string => part.slice(workbook.name.lastIndexOf('/') + 1);
  const sheets = placed.filter(({ isNew }) => isNew);
  const added = [
    ...(styles.isNew ? [{ id: 'rIdStyles', type: 'styles', target: target(styles.name) } as const] : []),
    ...sheets.map(({ part, relation }) => {
      return { id: relation, type: 'worksheet', target: target(part) } as const;
    }),
  ];
  return editRelationships(relationsXml, dialect, added, chain === null ? [] : [chain.id]);
}

type WrittenSheets = {
  readonly texts: Texts;
  readonly dropped: readonly string[];
  readonly findings: readonly Finding[];
};

function writtenSheets(
  archive: Archive,
  placed: readonly PlacedSheet[],
  workbook: WorkbookPart,
  { positions }: StylesPart,
  dialect: Dialect,
  codec: Codec,
): Result<WrittenSheets, PartProblem> {
  const texts: Texts[number][] = [];
  const dropped: string[] = [];
  const findings: Finding[] = [];
  for (const sheet of placed) {
    const replaced = sheet.isNew
      ? success(NOTHING_REPLACED)
      : replacedSheet(archive, sheet, workbook, dialect, codec);
    if (!replaced.ok) return replaced;
    const xml = sheetXml(sheet.plan, positions, dialect, replaced.value.kept);
    texts.push([sheet.part, xml], ...replaced.value.texts);
    dropped.push(...replaced.value.dropped);
    findings.push(...replaced.value.findings);
  }
  return success({ texts, dropped, findings });
}
