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
import { keptOfSheet, NOTHING_KEPT, type KeptOfSheet } from './kept-of-sheet';
import { partText, type PartProblem } from './part-text';
import { placeSheets, type PlacedSheet } from './place-sheets';
import { replaceParts } from './replace-parts';
import { sheetXml } from './sheet-xml';
import { stylesPart, type StylesPart } from './styles-part';
import { WORKBOOK_TYPE, workbookExtension } from './workbook-kind';
import { workbookParts, type WorkbookParts } from './workbook-parts';

/** What changes in a workbook. */
type Graft = {
  readonly placed: readonly PlacedSheet[];
  readonly styles: StylesPart;
  readonly dialect: Dialect;
  readonly extension: WorkbookExtension;
  /** The relationship that goes, with its part. */
  readonly dropped: Relationship | null;
};

/** The archive of a workbook with the planned sheets, and what it is saved as. */
export type AddedSheets = { readonly archive: Archive; readonly extension: WorkbookExtension };

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
  const placed = placeSheets(plan.sheets, parts.value, archive);
  if (!placed.ok) return placed;
  const styles = stylesPart(archive, parts.value, dialect, codec);
  if (!styles.ok) return styles;
  const chain = outdatedCalcChain(archive, parts.value, placed.value, codec);
  if (!chain.ok) return chain;
  const extension = workbookExtension(parts.value.contentTypes, workbook.name);
  const graft = { placed: placed.value, styles: styles.value, dialect, extension, dropped: chain.value };
  const registered = registeredTexts(parts.value, graft);
  if (!registered.ok) return registered;
  const sheets = sheetTexts(archive, graft, codec);
  if (!sheets.ok) return sheets;
  const texts = new Map([
    ...registered.value,
    [workbook.name, editWorkbook(workbook, dialect, placed.value, plan.definedNames)],
    [styles.value.name, styles.value.xml],
    ...sheets.value,
  ]);
  const dropped = chain.value === null ? [] : [chain.value.target];
  return success({ archive: replaceParts(archive, texts, dropped, codec), extension });
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
  return editContentTypes(contentTypes, typed, dropped === null ? [] : [dropped.target]);
}

function registeredRelations(
  { relationsXml, workbook }: WorkbookParts,
  { placed, styles, dialect, dropped }: Graft,
): string | null {
  const target = (part: string): string => part.slice(workbook.name.lastIndexOf('/') + 1);
  const sheets = placed.filter(({ isNew }) => isNew);
  const added = [
    ...(styles.isNew ? [{ id: 'rIdStyles', type: 'styles', target: target(styles.name) } as const] : []),
    ...sheets.map(({ part, relation }) => {
      return { id: relation, type: 'worksheet', target: target(part) } as const;
    }),
  ];
  return editRelationships(relationsXml, dialect, added, dropped === null ? [] : [dropped.id]);
}

function sheetTexts(
  archive: Archive,
  { placed, styles, dialect }: Graft,
  codec: Codec,
): Result<Texts, PartProblem> {
  const texts: [string, string][] = [];
  for (const { plan, part, isNew } of placed) {
    const kept = isNew ? success(NOTHING_KEPT) : keptOf(archive, part, codec);
    if (!kept.ok) return kept;
    texts.push([part, sheetXml(plan, styles.positions, dialect, kept.value)]);
  }
  return success(texts);
}

function keptOf(archive: Archive, part: string, codec: Codec): Result<KeptOfSheet, PartProblem> {
  const xml = partText(archive, part, codec);
  if (!xml.ok) return xml;
  return success(xml.value === null ? NOTHING_KEPT : keptOfSheet(xml.value));
}
