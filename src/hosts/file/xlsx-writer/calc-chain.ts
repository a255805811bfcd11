import { success, type Result } from '../../../domain/result';
import { xmlTokens } from '../../../xml/xml-tokens';
import type { Relationship } from '../xlsx-reader/relationships';
import type { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { partText, type PartProblem } from './part-text';
import type { PlacedSheet } from './place-sheets';
import type { WorkbookParts } from './workbook-parts';

/**
 * The relationship to the chain of calculations where it names cells of a sheet of ours, one that was there before or
 * had its number: they may hold no formula now. Excel calls that damage, but makes the chain anew where there is none.
 * Null where the chain can stay.
 */
export function outdatedCalcChain(
  archive: Archive,
  { relations }: WorkbookParts,
  placed: readonly PlacedSheet[],
  codec: Codec,
): Result<Relationship | null, PartProblem> {
  const chain = relations.find(({ type }) => type === 'calcChain');
  if (chain === undefined) return success(null);
  const xml = partText(archive, chain.target, codec);
  if (!xml.ok) return xml;
  const sheetIds = new Set(placed.map(({ sheetId }) => String(sheetId)));
  return success(namesSheet(xml.value ?? '', sheetIds) ? chain : null);
}

function namesSheet(xml: string, sheetIds: ReadonlySet<string>): boolean {
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open' && sheetIds.has(token.attributes.get('i') ?? '')) return true;
  }
  return false;
}
