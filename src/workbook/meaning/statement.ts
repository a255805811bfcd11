import { cellAt, type CellRange } from '../../domain/cell-address';
import type { MoneyUnit } from '../../domain/money/unit';
import { moneyUnitNamed } from '../../domain/money/unit-text';
import type { GridCell, GridLine } from '../grid/grid-line';
import { isOrganization } from './unit-name';

/** Which sheet of which workbook is read. */
export type SheetPlace = { readonly workbook: string; readonly sheet: string };

/** A value stated in a sheet, with the cell that states it. */
export type Stated<T> = { readonly value: T; readonly cell: CellRange };

const MONEY_UNIT = /(亿元|千元|万元|元)/;
const UNIT_LINE =
  /(?:^|[^制算报门管])单位:?(?:人民币)?(?:亿元|千元|万元|元|人)(?:$|[^\u4e00-\u9fff])|(?:金额|计量|货币)单位:|(?:^|[,，;])金额:(?:人民币)?(?:亿元|千元|万元|元)$/;
const NAME_WORD = String.raw`(?<![金计货度]..)(?:编制|填报|编报|填表|公开|预算|采购|实施|使用|核算|批复|调查|上报|会计|记账|申报|报送|评价|被[\u4e00-\u9fff]{1,3})?(?:单位|部门|机构)(?:\((?:单位|部门)\))?(?:名称|全称)?`;
const SEALED = String.raw`(?:\((?:盖章|公章|签章|章|部门)\))?`;
const SUPERIOR = String.raw`(?:预算)?主管部门`;
/** To whom a letter is written. */
const ADDRESSEE = String.raw`^(?:主送(?:单位|部门|机关)?|致)`;
const NAMED = new RegExp(`(?:${NAME_WORD}|${SUPERIOR}|${ADDRESSEE})${SEALED}[:=](.{2,60})`);
const NAME_LABEL = new RegExp(`^(?:${NAME_WORD}|${SUPERIOR})${SEALED}:?$`);
const SUPERIOR_FIRST = new RegExp(`^${SUPERIOR}`);
/** Whatever is written before it: 省级（市县）预算部门（单位）名称. Of those below it there are many. */
const NAME_AT_END = /^(?!.*[下所]属)[^:]{0,12}(?:部门|单位)(?:\((?:单位|部门)\))?名称:?$/;
/** Alone, 单位 names a column or a unit of money. */
const BARE = /^(?:单位|预算单位|预算部门)$/;
const FORM_NUMBER =
  /(?:预算)?公开\d{1,2}(?:-\d)?表|^.{0,6}公开表\d{1,2}$|财决(?:附)?\d{1,2}(?:-\d)?表|^会[政企][财预]?\d{2}表$|^表[一二三四五六七八九十\d]{1,3}$|^附(?:件|表)\d{0,2}:?$/;
/** “三公”经费预算表（单位：万元） is a title, not a statement. */
const UNIT_BEHIND_TITLE = /[\u4e00-\u9fff]{2}\([^()]{0,4}单位:[^()]{1,4}\)$/;
const UNIT_CODE = /^[[(]?\d{3,12}[\])]?[-_]?(?=[\u4e00-\u9fff])/;
const YEAR_BEHIND_NAME = /20\d\d年度?$/;
/** The money unit that a cell of the lines states (单位：万元), or null. 单位：人 states none. */
export function findUnit(lines: readonly GridLine[], place: SheetPlace): Stated<MoneyUnit> | null {
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
  return found === undefined ? null : moneyUnitNamed(found);
}

function unitOfCell(cell: GridCell, next: GridCell | undefined): MoneyUnit | null {
  const inBrackets = unitInBrackets(cell.text);
  if (inBrackets !== null) return inBrackets;
  const apart = /^(?:金额|计量|货币)?单位:?$/.test(cell.text) ? cell.text + (next?.text ?? '') : cell.text;
  if (next !== undefined && isOrganization(cell.text)) return moneyUnitNamed(next.text);
  if (!UNIT_LINE.test(apart)) return null;
  const tail = apart.slice(Math.max(apart.lastIndexOf('单位'), apart.lastIndexOf('金额:')));
  return moneyUnitNamed(MONEY_UNIT.exec(tail)?.[1] ?? '');
}

/**
 * The unit's name that a line states (编制单位：××, or the name in the next cell), or null. 主管部门 is the unit's own name
 * only where no other is told.
 */
export function findUnitName(lines: readonly GridLine[], place: SheetPlace): Stated<string> | null {
  const found = lines.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index) => {
      const named = nameOfCell(cell, cells[index + 1]) ?? (cells.length === 1 ? addresseeOf(cell) : null);
      if (named === null) return [];
      const isSuperior = SUPERIOR_FIRST.test(cell.text);
      return [
        { value: named.name, cell: cellAt(place.workbook, place.sheet, row, named.cell.column), isSuperior },
      ];
    }),
  );
  const first = found.find(({ isSuperior }) => !isSuperior) ?? found[0];
  return first === undefined ? null : { value: first.value, cell: first.cell };
}

/** Whether a text asks for the unit's name: 单位名称, 预算部门（单位）名称. */
export function isNameLabel(text: string): boolean {
  return (NAME_LABEL.test(text) || NAME_AT_END.test(text)) && !BARE.test(text);
}

/** Whether a text asks for the name of the unit itself, and not of the one above it. */
export const isOwnNameLabel = (text: string): boolean => isNameLabel(text) && !SUPERIOR_FIRST.test(text);

function nameOfCell(cell: GridCell, next: GridCell | undefined): { name: string; cell: GridCell } | null {
  const isBareLabel = BARE.test(cell.text) && next !== undefined && isOrganization(next.text);
  if (isNameLabel(cell.text) || isBareLabel) {
    return next === undefined || !isName(next.text)
      ? null
      : { name: withoutCodeAndYear(next.text), cell: next };
  }
  const name = nameIn(NAMED.exec(cell.text)?.[1]?.replace(/(?:金额单位|单位):.*$/, '') ?? '');
  return isName(name) ? { name: withoutCodeAndYear(name), cell } : null;
}

/** The name before the next label of its line: 枫林县水务局填表人:… */
function nameIn(text: string): string {
  const before = text.split(/[:=;]/).slice(0, 1).join('');
  if (before === text) return text;
  if (isOrganization(withoutCodeAndYear(before))) return before;
  const ends = Array.from({ length: before.length }, (_, index) => before.length - index);
  return before.slice(0, ends.find((end) => isOrganization(before.slice(0, end))) ?? 0);
}

/** 枫林县水务局： at the front of a letter. */
function addresseeOf(cell: GridCell): { name: string; cell: GridCell } | null {
  const [name = '', ...rest] = cell.text.split(':');
  return rest.length > 0 && isOrganization(name) ? { name, cell } : null;
}

/** The name without the code that platforms print before it: [301001]枫林县水务局. */
export function withoutCode(name: string): string {
  return name.replace(UNIT_CODE, '');
}

/** Nor the year that some forms print behind it. */
function withoutCodeAndYear(name: string): string {
  return withoutCode(name).replace(YEAR_BEHIND_NAME, '');
}

function isName(text: string): boolean {
  return (
    /[\u4e00-\u9fff]{2}|^[*×xX]+.*[\u4e00-\u9fff]/.test(text) &&
    !/^[*×xX_－—-]+$/.test(text) &&
    !/^(?:亿元|千元|万元|元|人)|:/.test(text)
  );
}

/** The form number printed in the lines (公开01表, 财决附03表), or null. */
export function findFormNumber(lines: readonly GridLine[], place: SheetPlace): Stated<string> | null {
  for (const line of lines) {
    const cell = line.cells.find((each) => FORM_NUMBER.test(each.text));
    if (cell !== undefined) return { value: cell.text, cell: at(place, line, cell) };
  }
  return null;
}

/** Who made a sheet, when, and of what it was asked for. */
const OF_ITS_MAKING =
  /^[^:]{0,6}(?:日期|时间|期间|币种|币别|制表|制表人|经办|经办人|复核|复核人|审核人|填报人|打印人?|查询条件|科目范围|电话|联系人|负责人):/;

/** 2024年2月填, 2023年1月5日. */
const DAY_OF_MAKING = /^20\d\d年\d{1,2}月(?:\d{1,2}日(?:[填制编][报表制]?)?|[填制编][报表制]?)$/;

/** Whether a cell says who made the sheet, when, or of which time. */
export const tellsOfMaking = ({ text }: GridCell): boolean =>
  OF_ITS_MAKING.test(text) || DAY_OF_MAKING.test(text);

/** Whether a cell speaks about the sheet: unit, unit name, form number, date of filling in. */
export function isStatement(cell: GridCell, next: GridCell | undefined): boolean {
  return (
    (!UNIT_BEHIND_TITLE.test(cell.text) && statesUnit(cell, next)) ||
    FORM_NUMBER.test(cell.text) ||
    tellsOfMaking(cell) ||
    (cell.text.endsWith(':') && NAME_LABEL.test(cell.text)) ||
    (cell.text.includes(':') && nameOfCell(cell, next) !== null) ||
    /^(?:编制单位|编制部门|填报单位|部门|单位名称|编制日期|填报日期|日期|单位负责人|填表人)[^:]{0,6}:/.test(
      cell.text,
    )
  );
}

function statesUnit(cell: GridCell, next: GridCell | undefined): boolean {
  return (unitOfCell(cell, next) !== null && /单位[:(]|单位$/.test(cell.text)) || UNIT_LINE.test(cell.text);
}

export function at(place: SheetPlace, line: GridLine, cell: GridCell): CellRange {
  return cellAt(place.workbook, place.sheet, line.row, cell.column);
}
