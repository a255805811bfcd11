import { mapCells, mapSheets, wordsOf, type CaseDraft } from '../sheet/case-draft';
import { isKind, type Cell, type Row, type SheetDraft } from '../sheet/cell';
import { asDrawn, type Dimension, type Hazard } from './hazard';

const NUMBERING = /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[、.．])\s*/u;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const TOTAL = /合计|总计|小计/u;

const hasFigure = (row: Row): boolean => row.some((cell) => isKind(cell, 'figure'));

/** A row's label: its last words before the first figure; codes, marks and names are none. */
function labelColumn(row: Row): number | null {
  const first = row.findIndex((cell) => isKind(cell, 'figure'));
  for (let column = first - 1; column >= 0; column--) {
    const cell = row[column];
    if (typeof cell === 'string' && /\p{Script=Han}/u.test(cell)) return column;
  }
  return null;
}

/** Changes the labels of rows by their place in the table, counted from 0. */
function relabelled(
  sheet: SheetDraft,
  change: (label: string, index: number, row: Row) => string,
): SheetDraft {
  let index = 0;
  const rows = sheet.rows.map((row): Row => {
    const column = hasFigure(row) ? labelColumn(row) : null;
    const label = column === null ? null : row[column];
    if (typeof label !== 'string' || label.startsWith(sheet.name)) return row;
    const next = change(label, index++, row);
    return row.map((cell, at) => (at === column ? next : cell));
  });
  return { ...sheet, rows };
}

/** A change of labels that must change at least one. */
function labels(name: string, change: (sheet: SheetDraft) => SheetDraft): Hazard {
  return {
    name,
    apply: (draft: CaseDraft) => {
      const changed = mapSheets(draft, change);
      if (changed === null) return null;
      const words = (of: CaseDraft) => of.books.flatMap(({ sheets }) => sheets.flatMap(wordsOf)).join();
      return words(changed) === words(draft) ? null : changed;
    },
  };
}

const numbered = (mark: (index: number) => string) => (sheet: SheetDraft) => {
  let index = 0;
  return relabelled(sheet, (label) => {
    const bare = label.trim().replace(NUMBERING, '');
    if (TOTAL.test(bare) || bare.startsWith('其中') || index >= NUMERALS.length) return label;
    return `${mark(index++)}${bare}`;
  });
};

const INDENTS = ['├─ ', '│ · ', '-- '];

const spread = (label: string): string => Array.from(label.replace(/\s/gu, '')).join(' ');

/** The same things by other names; longer names first. */
const ITEM_NAMES: readonly (readonly [string, string])[] = [
  ['公务用车购置及运行维护费', '公车购置及运维费'],
  ['公务用车购置及运行费', '公车购置及运行费'],
  ['公务用车运行维护费', '公车运维费'],
  ['公务用车运行费', '公车运行费'],
  ['公务用车购置费', '车辆购置费'],
  ['公务接待费', '公务招待费'],
  ['因公出国（境）费用', '出国（境）费'],
  ['因公出国（境）费', '出国（境）费'],
  ['本年收入合计', '本年收入小计'],
  ['年初结转和结余', '上年结余'],
  ['工程类', '工程采购'],
];
const HEAD_NAMES: Readonly<Record<string, string>> = {
  预算数: '批复数',
  年初预算数: '年初批复数',
  年初预算: '年初批复',
  决算数: '实际发生数',
  编制数: '核定编制数',
  年末实有人数: '在岗人数',
  实有人数: '现有人数',
  采购金额: '实际采购额',
  账面原值: '原值',
  调整预算数: '调整后预算',
};

const renamedItems = (sheet: SheetDraft): SheetDraft =>
  mapCells(sheet, (cell) =>
    typeof cell === 'string'
      ? ITEM_NAMES.reduce((text, [usual, synonym]) => text.replace(usual, synonym), cell)
      : cell,
  );

const renamedHeads = (sheet: SheetDraft): SheetDraft =>
  mapCells(sheet, (cell) => (typeof cell === 'string' ? (HEAD_NAMES[cell.trim()] ?? cell) : cell));

const halfWidth = (cell: Cell): Cell =>
  typeof cell === 'string'
    ? cell.replace(/（/gu, '(').replace(/）/gu, ')').replace(/[“”]/gu, '"').replace(/：/gu, ':')
    : cell;

const brokenHeads = (sheet: SheetDraft): SheetDraft => {
  const first = sheet.rows.findIndex(hasFigure);
  const rows = sheet.rows.map((row, index) =>
    index >= first
      ? row
      : row.map((cell) =>
          typeof cell === 'string' && cell.length > 4 ? `${cell.slice(0, 4)}\n${cell.slice(4)}` : cell,
        ),
  );
  return { ...sheet, rows };
};

/** How labels and heads are written. */
export const LABELS: Dimension = {
  name: '项目名',
  levels: [
    asDrawn('项目名原样'),
    labels(
      '改编号为（一）',
      numbered((index) => `（${NUMERALS[index] ?? ''}）`),
    ),
    labels(
      '改编号为1.',
      numbered((index) => `${index + 1}.`),
    ),
    labels('加缩进符号', (sheet) =>
      relabelled(sheet, (label, index) =>
        TOTAL.test(label) ? label : `${INDENTS[index % INDENTS.length] ?? ''}${label}`,
      ),
    ),
    labels('项目名字间加空格', (sheet) =>
      relabelled(sheet, (label) => (label.length <= 8 ? spread(label) : label)),
    ),
    labels('表头硬换行', brokenHeads),
    labels('半角括号直引号', (sheet) => mapCells(sheet, halfWidth)),
    labels('项目同义词', renamedItems),
    labels('表头同义词', renamedHeads),
  ],
};
