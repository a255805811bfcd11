import { holdsFigure, parseNumberText } from '../../domain/money/number-text';
import { textAt } from '../cell';
import { cleanText } from '../tables/label';
import { CellKind, type CellColumns } from '../snapshot';
import { LedgerColumn, type LedgerLayout } from './ledger-columns';

/** 基本支出, 项目支出, or not told. */
export type LedgerPart = 'basic' | 'project' | 'other';

/** One sum of debit minus credit, in whole units of `1 / scale`. */
export type LedgerSum = { readonly code: string; readonly part: LedgerPart; readonly amount: number };

/** A cell of a sheet by its row and column. */
export type CellPlace = { readonly row: number; readonly column: number };

export type LedgerSums = {
  readonly sums: readonly LedgerSum[];
  readonly projects: ReadonlyMap<string, number>;
  /** Amounts of vouchers that no sum holds, because nothing can be read there; the first of them. */
  readonly unread: readonly CellPlace[];
};

const PARTS: readonly LedgerPart[] = ['other', 'basic', 'project'];
const BASIC = 1;
const PROJECT = 2;

/** Printed sums, balances brought forward and year-end transfers repeat or cancel what the vouchers say. */
const NO_VOUCHER =
  /^(?:本[日月季年期]合计|本[月季年期]累计|累计|合计|总计|小计|[期年月]初余额|期末余额|上年结转|上年结余|承前页|过次页|结转下年|年末结转|年终结转|期末结转|结转本年支出)/;

/** More of them tell no more. */
const MOST_UNREAD = 100;
const NOTHING_UNREAD = -1;

/** What the cells of one row say; one object is used again for every row. `unread` is the column of an unread amount. */
type RowState = {
  amount: number;
  code: string;
  part: number;
  project: string;
  isVoucher: boolean;
  unread: number;
};

/**
 * Sums a ledger in one pass over its cells: debit minus credit by 科目编码 and 基本/项目支出, as whole numbers of
 * 1/`scale`, so that no binary fraction is ever added. Texts are interpreted once an index, not once a cell.
 */
export function sumLedger(
  cells: CellColumns,
  layout: LedgerLayout,
  firstRow: number,
  scale: number,
): LedgerSums {
  const readers = cellReaders(cells, scale);
  const byCode = new Map<string, number[]>();
  const projects = new Map<string, number>();
  const unread: CellPlace[] = [];
  const row: RowState = {
    amount: 0,
    code: '',
    part: 0,
    project: '',
    isVoucher: true,
    unread: NOTHING_UNREAD,
  };
  for (let index = firstRow; index < cells.rowCount; index += 1) {
    readRow(row, cells, index, layout, readers);
    row.code ||= layout.account;
    if (!row.isVoucher || row.code === '') continue;
    if (row.amount !== 0) addRow(row, byCode, projects);
    if (row.unread !== NOTHING_UNREAD && unread.length < MOST_UNREAD) {
      unread.push({ row: index, column: row.unread });
    }
  }
  return { sums: flat(byCode), projects, unread };
}

function readRow(
  row: RowState,
  cells: CellColumns,
  index: number,
  layout: LedgerLayout,
  readers: readonly CellReader[],
): void {
  clear(row);
  const end = cells.rowStarts[index + 1] ?? 0;
  for (let entry = cells.rowStarts[index] ?? 0; entry < end && row.isVoucher; entry += 1) {
    readers[layout.uses[cells.columns[entry] ?? 0] ?? LedgerColumn.other]?.(row, entry);
  }
}

function clear(row: RowState): void {
  row.amount = 0;
  row.code = '';
  row.part = 0;
  row.project = '';
  row.isVoucher = true;
  row.unread = NOTHING_UNREAD;
}

function addRow(row: RowState, byCode: Map<string, number[]>, projects: Map<string, number>): void {
  let sums = byCode.get(row.code);
  if (sums === undefined) byCode.set(row.code, (sums = [0, 0, 0]));
  sums[row.part] = (sums[row.part] ?? 0) + row.amount;
  if (row.project === '' || row.part === BASIC) return;
  projects.set(row.project, (projects.get(row.project) ?? 0) + row.amount);
}

type CellReader = (row: RowState, entry: number) => void;

/** How a cell changes its row, by `LedgerColumn`. */
function cellReaders(cells: CellColumns, scale: number): readonly CellReader[] {
  const look = textLookUps(cells);
  const readers: CellReader[] = [];
  readers[LedgerColumn.code] = (row, entry) => void (row.code = look.code(entry));
  readers[LedgerColumn.part] = (row, entry) => void (row.part = look.part(entry));
  readers[LedgerColumn.project] = (row, entry) => void (row.project = look.text(entry));
  readers[LedgerColumn.summary] = (row, entry) => void (row.isVoucher = look.isVoucher(entry));
  const addAmount = (row: RowState, entry: number, amount: number): void => {
    if (Number.isNaN(amount)) row.unread = cells.columns[entry] ?? NOTHING_UNREAD;
    else row.amount += amount;
  };
  readers[LedgerColumn.debit] = (row, entry) => {
    addAmount(row, entry, look.scaled(entry, scale));
  };
  readers[LedgerColumn.credit] = (row, entry) => {
    addAmount(row, entry, -look.scaled(entry, scale));
  };
  return readers;
}

function flat(byKey: ReadonlyMap<string, readonly number[]>): readonly LedgerSum[] {
  return [...byKey].flatMap(([code, sums]) =>
    sums.flatMap((amount, index) => (amount === 0 ? [] : [{ code, part: PARTS[index] ?? 'other', amount }])),
  );
}

type LookUps = {
  readonly text: (entry: number) => string;
  readonly code: (entry: number) => string;
  readonly part: (entry: number) => number;
  readonly isVoucher: (entry: number) => boolean;
  /** NaN for what is no number and may have been meant as one. */
  readonly scaled: (entry: number, scale: number) => number;
};

/** Answers about texts, remembered by the text's index in the workbook. */
function textLookUps(cells: CellColumns): LookUps {
  const count = Math.max(cells.texts.starts.length, 1);
  const parts = new Int8Array(count).fill(-1);
  const vouchers = new Int8Array(count).fill(-1);
  const codes: (string | undefined)[] = [];
  const isText = (entry: number) => cells.kinds[entry] === CellKind.text;
  const valueOf = (entry: number) => cells.values[entry] ?? 0;
  const read = (index: number) => cleanText(textAt(cells.texts, index));
  const text = (entry: number) => (isText(entry) ? read(valueOf(entry)) : '');
  return {
    text,
    code: (entry) => {
      if (!isText(entry)) return cells.kinds[entry] === CellKind.number ? String(valueOf(entry)) : '';
      return (codes[valueOf(entry)] ??= subjectCode(read(valueOf(entry))));
    },
    part: (entry) => {
      if (!isText(entry)) return 0;
      const known = parts[valueOf(entry)] ?? -1;
      return known >= 0 ? known : (parts[valueOf(entry)] = partNamed(read(valueOf(entry))));
    },
    isVoucher: (entry) => {
      if (!isText(entry)) return true;
      const known = vouchers[valueOf(entry)] ?? -1;
      return (
        (known >= 0 ? known : (vouchers[valueOf(entry)] = NO_VOUCHER.test(read(valueOf(entry))) ? 0 : 1)) ===
        1
      );
    },
    scaled: (entry, scale) => {
      if (cells.kinds[entry] === CellKind.number) return Math.round(valueOf(entry) * scale);
      return isText(entry) ? scaledText(textAt(cells.texts, valueOf(entry)), scale) : Number.NaN;
    },
  };
}

function scaledText(text: string, scale: number): number {
  const parsed = parseNumberText(text);
  if (parsed.kind === 'number') return Number(parsed.value.times(scale).round(0).toFixed());
  return parsed.kind === 'unreadable' && holdsFigure(text) ? Number.NaN : 0;
}

/** 30217, or the economic subject in "30217-公务接待费". */
function subjectCode(text: string): string {
  return /^\d{3,9}/.exec(text)?.[0] ?? '';
}

function partNamed(text: string): number {
  if (text.includes('基本')) return BASIC;
  return text.includes('项目') ? PROJECT : 0;
}
