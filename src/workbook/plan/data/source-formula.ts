import { addressInWorkbook, firstCell, type CellRange } from '../../../domain/cell-address';
import { factKind } from '../../../domain/fact/catalogue';
import type { Reading } from '../../../domain/fact/reading';
import { decimalFromCell, HUNDRED, ONE, ZERO, type Decimal } from '../../../domain/money/decimal';
import { yuanPer } from '../../../domain/money/unit';
import { entryAt, kindOf, numberOf, textOf } from '../../cell';
import { CellKind, type WorkbookSnapshot } from '../../snapshot';
import { formValue } from './form-value';
import { sourceCells } from './source-cells';
import { joinedRanges } from './joined-ranges';
import { plainNumber, valueFormula } from './plain-number';

/** More areas than this would make a formula nobody can read. */
const MOST_AREAS = 60;

type CellNumber = { readonly value: Decimal; readonly expression: string; readonly storedAsText: boolean };

/**
 * The formula that takes a reading from its cell into 基础数据表, blank where the source is blank. Null where no formula
 * gives the reading's value (a number inside running text, a cell of another file): then the value is written.
 */
export function sourceFormula(reading: Reading, workbook: WorkbookSnapshot): string | null {
  if (reading.source.workbook !== workbook.name) return null;
  const wanted = formValue(reading.fact, reading.value);
  if (wanted === null) return null;
  const source =
    reading.parts.length > 0 ? sumOf(partCells(reading), workbook) : numberIn(reading.source, workbook);
  if (source === null) return null;
  const divisor = divisorsOf(reading).find((candidate) => source.value.div(candidate).eq(wanted));
  if (divisor === undefined) return null;
  return `IF(${blankTest(reading)},"",${converted(source.expression, divisor)})`;
}

function converted(expression: string, divisor: Decimal): string {
  if (divisor.eq(ONE)) return expression;
  // Dividing by a fraction of two would bring in a binary error that multiplying does not.
  return divisor.lt(ONE)
    ? `${expression}*${ONE.div(divisor).toString()}`
    : `${expression}/${divisor.toString()}`;
}

function divisorsOf(reading: Reading): readonly Decimal[] {
  const kind = factKind(reading.fact);
  if (kind === 'money') return moneyDivisors(reading);
  return kind === 'ratio' ? [ONE, HUNDRED] : [ONE];
}

function moneyDivisors(reading: Reading): readonly Decimal[] {
  if (reading.unit === null) return [];
  return [yuanPer('tenThousandYuan').div(yuanPer(reading.unit))];
}

function blankTest(reading: Reading): string {
  if (reading.parts.length === 0) return `${addressInWorkbook(firstCell(reading.source))}=""`;
  return `COUNT(${joinedRanges(partCells(reading)).map(addressInWorkbook).join(',')})=0`;
}

function sumOf(parts: readonly CellRange[], workbook: WorkbookSnapshot): CellNumber | null {
  const areas = joinedRanges(parts);
  if (areas.length > MOST_AREAS) return null;
  let value = ZERO;
  for (const part of parts) {
    const cell = numberIn(part, workbook);
    // SUM passes over text, so a part stored as text would silently be lost.
    if (cell === null || cell.storedAsText) return null;
    value = value.plus(cell.value);
  }
  return { value, expression: `SUM(${areas.map(addressInWorkbook).join(',')})`, storedAsText: false };
}

function numberIn(range: CellRange, workbook: WorkbookSnapshot): CellNumber | null {
  const cells = sourceCells(range, workbook);
  if (cells === null) return null;
  const entry = entryAt(cells, range.top, range.left);
  const number = numberOf(cells, entry);
  const expression = addressInWorkbook(firstCell(range));
  if (number !== null) return { value: decimalFromCell(number), expression, storedAsText: false };
  return kindOf(cells, entry) === CellKind.text ? numberInText(textOf(cells, entry), expression) : null;
}

function numberInText(text: string, cell: string): CellNumber | null {
  const value = plainNumber(text);
  return value === null ? null : { value, expression: valueFormula(cell), storedAsText: true };
}

function partCells({ parts }: Reading): readonly CellRange[] {
  return parts.map(({ source }) => source);
}
