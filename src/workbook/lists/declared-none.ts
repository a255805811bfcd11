import type { DeclaredNone, OtherBudget } from '../../domain/fact/particulars';
import type { Stated } from '../meaning/statement';
import { amountAt } from '../grid/cell-amount';
import type { TableContext } from '../tables/context';

/** By what a note names each budget. */
const NAMES = {
  governmentFund: '政府性基金',
  stateCapital: '国有资本',
  socialInsurance: '社会保险基金',
} as const satisfies Readonly<Record<OtherBudget, string>>;

const BUDGETS = ['governmentFund', 'stateCapital', 'socialInsurance'] as const;

const EMPTY_TABLE = /本表(?:为空|无数据|没有数据)/;

/** 无锡、无为、无极、无棣 are places. */
const NONE = '(?:无(?![锡为极棣])|没有|未(?:安排|发生|使用))';

/** The makers of a form say what to do if there is nothing, not that there is nothing. */
const INSTRUCTION =
  /[如若](?:果|无|有|没|本|单位|部门|某)|应(?:当|公开|列|填|予|说明|注明)|请|(?:无|没有)[^,。]{0,40}的(?:单位|部门)|并非|不是/;

const YEAR = /20\d\d(?=年)/;

/** What the notes under the empty final accounts of the other budgets declare, each budget once. */
export function declaredNone(contexts: readonly TableContext[]): readonly DeclaredNone[] {
  return BUDGETS.flatMap((budget) => {
    const own = contexts.filter(({ table }) => table.fundScope === budget && table.nature === 'final');
    if (!own.every(isEmpty)) return [];
    return own.flatMap((context) => declarationIn(context, budget)).slice(0, 1);
  });
}

function declarationIn({ table, year }: TableContext, budget: OtherBudget): readonly DeclaredNone[] {
  const note = table.notes.find((each) => declares(each, budget, year));
  if (note === undefined) return [];
  const items = table.blocks.flatMap(({ columns }) => columns.map(({ amount }) => amount?.item));
  const both = items.includes('yearRevenue') || note.value.includes('收入');
  const of = both ? 'revenueAndExpenditure' : 'expenditure';
  return [{ budget, of, text: note.value, source: note.cell }];
}

/** A note copied from another fund's table, or left from another year, declares nothing here. */
function declares({ value }: Stated<string>, budget: OtherBudget, year: number | null): boolean {
  const named = BUDGETS.filter((each) => value.includes(NAMES[each]));
  const isOwn = named.length === 0 || named.includes(budget);
  const stated = YEAR.exec(value)?.[0];
  const isOfYear = stated === undefined || year === null || Number(stated) === year;
  const saysNone = EMPTY_TABLE.test(value) || new RegExp(`${NONE}.{0,12}${NAMES[budget]}`).test(value);
  return isOwn && isOfYear && saysNone && !INSTRUCTION.test(value);
}

const ROW_NAMES: ReadonlySet<string | null> = new Set(['ordinal', 'code', 'label']);

/** Nothing but blanks and dashes: a printed 0 is an amount, and what cannot be read may be one. */
function isEmpty({ table, sheet }: TableContext): boolean {
  return table.blocks.every(({ rows, columns }) =>
    columns
      .filter(({ role }) => !ROW_NAMES.has(role))
      .every(({ column }) =>
        rows.every(({ row }) => {
          const { kind } = amountAt(sheet.cells, row, column);
          return kind === 'blank' || kind === 'notApplicable';
        }),
      ),
  );
}
