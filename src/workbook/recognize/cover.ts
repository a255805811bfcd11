import { cleanText } from './label';
import type { SheetLine } from './sheet-lines';
import { at, findUnitName, isStatement, type SheetPlace } from './statement';
import type { RecognizedTable, Stated } from './table';
import type { Vocabulary } from './vocabulary';
import { findYear } from './year-statement';

/** A cover has few words, no figures and nothing side by side but a label and its text. */
const MOST_CELLS = 24;
const ORGANIZATION =
  /^[\u4e00-\u9fff()]{3,40}(?:局|委|委员会|办|办公室|中心|院|校|学校|学院|大学|处|站|所|队|会|政府|厅|部|馆|社|团|署|街道|办事处|镇|乡|公司|党校|基地|园)(?:\(本级\)|\(部门\))?$/;

/** The cover of a workbook: says which document of which year it is, and whose; null for any other sheet. */
export function recognizeCover(
  lines: readonly SheetLine[],
  place: SheetPlace,
  vocabulary: Vocabulary,
): RecognizedTable | null {
  const cells = lines.flatMap((line) => line.cells.map((cell) => ({ line, cell })));
  if (cells.length > MOST_CELLS || !lines.every(isCoverLine)) return null;
  const named = cells.find(({ cell }) => isCoverTitle(cell.text, vocabulary));
  const year = findYear(lines, place);
  if (named === undefined || year === null) return null;
  const title = named.cell.text;
  return {
    kind: 'cover',
    title,
    range: {
      ...place,
      top: lines[0]?.row ?? 0,
      left: 0,
      bottom: lines.at(-1)?.row ?? 0,
      right: lastColumn(lines),
    },
    unit: null,
    year,
    unitName: findUnitName(lines, place) ?? organization(lines, place),
    reportingScope: null,
    fundScope: 'all',
    blocks: [],
    notes: [],
    evidence: [{ code: 'title', text: title, cell: at(place, named.line, named.cell) }],
    doubts: [],
  };
}

function isCoverLine(line: SheetLine): boolean {
  const plain = line.cells.every(
    ({ number, text }) => number === null && text.length <= 60 && text !== '目录',
  );
  return plain && line.cells.length <= 2;
}

function isCoverTitle(text: string, vocabulary: Vocabulary): boolean {
  return !/[表册]$/.test(text) && vocabulary.coverParts.some((part) => text.includes(part));
}

function organization(lines: readonly SheetLine[], place: SheetPlace): Stated<string> | null {
  for (const line of lines) {
    const cell = line.cells.find(
      (each, index) => ORGANIZATION.test(each.text) && !isStatement(each, line.cells[index + 1]),
    );
    if (cell !== undefined) return { value: cleanText(cell.text), cell: at(place, line, cell) };
  }
  return null;
}

function lastColumn(lines: readonly SheetLine[]): number {
  return lines.reduce((last, line) => Math.max(last, line.cells.at(-1)?.lastColumn ?? 0), 0);
}
