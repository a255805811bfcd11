import { cellAt, type CellRange } from '../../domain/cell-address';
import type { MoneyUnit } from '../../domain/money/unit';
import type { LineCell, SheetLine } from './sheet-lines';
import type { Stated } from './table';

/** Which sheet of which workbook is read. */
export type SheetPlace = { readonly workbook: string; readonly sheet: string };

const MONEY_UNIT = /(亿元|千元|万元|元)/;
const UNIT_LINE =
  /(?:^|[^制算报门管])单位:?(?:人民币)?(?:亿元|千元|万元|元|人)(?:$|[^\u4e00-\u9fff])|(?:金额|计量|货币)单位:/;
const NAMED =
  /(?:编制单位|编制部门|预算主管部门|主管部门|预算单位|预算部门|填报单位|填报部门|单位名称|部门名称|公开单位|公开部门|编报单位|单位全称|部门|单位)(?:\((?:盖章|公章|签章|部门)\))?:(.{2,60})/;
const NAME_LABEL =
  /^(?:编制单位|编制部门|预算主管部门|主管部门|预算单位|预算部门|填报单位|填报部门|单位名称|部门名称|公开单位|公开部门|编报单位|单位全称|部门)(?:\((?:盖章|公章|签章|部门)\))?:?$/;
const FORM_NUMBER =
  /(?:预算)?公开\d{1,2}(?:-\d)?表|财决(?:附)?\d{1,2}(?:-\d)?表|^表[一二三四五六七八九十\d]{1,3}$|^附(?:件|表)\d{0,2}:?$/;
/** “三公”经费预算表（单位：万元） is a title, not a statement. */
const UNIT_BEHIND_TITLE = /[\u4e00-\u9fff]{2}\([^()]{0,4}单位:[^()]{1,4}\)$/;
const UNIT_CODE = /^\d{3,12}[-_]?(?=[\u4e00-\u9fff])/;
const YEAR_BEHIND_NAME = /20\d\d年度?$/;
const UNITS: Readonly<Record<string, MoneyUnit>> = {
  元: 'yuan',
  千元: 'thousandYuan',
  万元: 'tenThousandYuan',
  亿元: 'hundredMillionYuan',
};

/** The money unit that a cell of the lines states (单位：万元), or null. 单位：人 states none. */
export function findUnit(lines: readonly SheetLine[], place: SheetPlace): Stated<MoneyUnit> | null {
  for (const line of lines) {
    for (const [index, cell] of line.cells.entries()) {
      const unit = unitOfCell(cell, line.cells[index + 1]);
      if (unit !== null)
        return { value: unit, cell: cellAt(place.workbook, place.sheet, line.row, cell.column) };
    }
  }
  return null;
}

/** The money unit named inside a text such as 决算数（万元）, or null. */
export function unitInBrackets(text: string): MoneyUnit | null {
  const found = /\((?:单位:)?(亿元|千元|万元|元)\)/.exec(text)?.[1];
  return found === undefined ? null : (UNITS[found] ?? null);
}

function unitOfCell(cell: LineCell, next: LineCell | undefined): MoneyUnit | null {
  const inBrackets = unitInBrackets(cell.text);
  if (inBrackets !== null) return inBrackets;
  const apart = /^(?:金额|计量|货币)?单位:?$/.test(cell.text) ? cell.text + (next?.text ?? '') : cell.text;
  if (!UNIT_LINE.test(apart)) return null;
  const tail = apart.slice(apart.lastIndexOf('单位'));
  return UNITS[MONEY_UNIT.exec(tail)?.[1] ?? ''] ?? null;
}

/** The unit's name that a line states (编制单位：××, or the name in the next cell), or null. */
export function findUnitName(lines: readonly SheetLine[], place: SheetPlace): Stated<string> | null {
  for (const line of lines) {
    for (const [index, cell] of line.cells.entries()) {
      const found = nameOfCell(cell, line.cells[index + 1]);
      if (found === null) continue;
      return { value: found.name, cell: cellAt(place.workbook, place.sheet, line.row, found.cell.column) };
    }
  }
  return null;
}

function nameOfCell(cell: LineCell, next: LineCell | undefined): { name: string; cell: LineCell } | null {
  if (NAME_LABEL.test(cell.text)) {
    return next === undefined || !isName(next.text) ? null : { name: bareName(next.text), cell: next };
  }
  const name = NAMED.exec(cell.text)?.[1]?.replace(/(?:金额单位|单位):.*$/, '') ?? '';
  return isName(name) ? { name: bareName(name), cell } : null;
}

/** The name without the code the platform prints before it and the year some forms print behind it. */
function bareName(name: string): string {
  return name.replace(UNIT_CODE, '').replace(YEAR_BEHIND_NAME, '');
}

function isName(text: string): boolean {
  return text.length >= 2 && !/^[*×xX_－—-]+$/.test(text) && !/^(?:亿元|千元|万元|元|人)/.test(text);
}

/** The form number printed in the lines (公开01表, 财决附03表), or null. */
export function findFormNumber(lines: readonly SheetLine[], place: SheetPlace): Stated<string> | null {
  for (const line of lines) {
    const cell = line.cells.find((each) => FORM_NUMBER.test(each.text));
    if (cell !== undefined) return { value: cell.text, cell: at(place, line, cell) };
  }
  return null;
}

/** Whether a cell speaks about the sheet: unit, unit name, form number, date of filling in. */
export function isStatement(cell: LineCell, next: LineCell | undefined): boolean {
  return (
    (!UNIT_BEHIND_TITLE.test(cell.text) && statesUnit(cell, next)) ||
    FORM_NUMBER.test(cell.text) ||
    (cell.text.endsWith(':') && NAME_LABEL.test(cell.text)) ||
    (cell.text.includes(':') && nameOfCell(cell, next) !== null) ||
    /^(?:编制单位|编制部门|填报单位|部门|单位名称|编制日期|填报日期|日期|单位负责人|填表人)[^:]{0,6}:/.test(
      cell.text,
    )
  );
}

function statesUnit(cell: LineCell, next: LineCell | undefined): boolean {
  return (unitOfCell(cell, next) !== null && cell.text.includes('单位')) || UNIT_LINE.test(cell.text);
}

export function at(place: SheetPlace, line: SheetLine, cell: LineCell): CellRange {
  return cellAt(place.workbook, place.sheet, line.row, cell.column);
}
