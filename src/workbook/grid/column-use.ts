import { hasAxis, isOn, type Atom } from '../meaning/lexicon';
import type { GridCell, GridLine } from './grid-line';
import { isYearCell } from './lines';
import type { Worded } from './worded';

/** What a column is to the rows. */
export type ColumnUse = 'value' | 'label' | 'index' | 'code' | 'note' | 'text' | 'unitName' | 'blank';

const USES: readonly ColumnUse[] = ['index', 'code', 'unitName', 'note', 'text'];

/** Whether a column only numbers its rows. */
export function isNumbering(use: ColumnUse): boolean {
  return use === 'code' || use === 'index';
}

/** The cells of rows by their column, from the top down. */
export function cellsByColumn(body: readonly GridLine[]): ReadonlyMap<number, readonly GridCell[]> {
  const byColumn = new Map<number, GridCell[]>();
  for (const { cells } of body) {
    for (const cell of cells) {
      const known = byColumn.get(cell.column);
      if (known === undefined) byColumn.set(cell.column, [cell]);
      else known.push(cell);
    }
  }
  return byColumn;
}

/** What a column is, by its heads, the innermost that says it first, else by its `own` cells. */
export function columnUse(column: number, own: readonly GridCell[], path: readonly Worded[]): ColumnUse {
  if (own.length > 0 && own.every((cell) => isYearCell(cell) || NAMES_YEAR.test(cell.text))) return 'label';
  return useByHeads(own, path) ?? useByCells(column, own, path);
}

/** 2024（预算数）among 2021, 2022 and 2023. */
const NAMES_YEAR = /^20\d\d(?:年|[（(])/;

function useByHeads(own: readonly GridCell[], path: readonly Worded[]): ColumnUse | undefined {
  for (const { label } of [...path].reverse()) {
    const { atoms } = label;
    if (label.residue !== '' && atoms.has('head.code')) break;
    const use = isForReading(atoms, own) ? 'text' : USES.find((each) => atoms.has(`head.${each}`));
    if (use !== undefined || atoms.size > 0) return use;
  }
  return undefined;
}

function useByCells(column: number, own: readonly GridCell[], path: readonly Worded[]): ColumnUse {
  if (own.length === 0) return blankUse(column, path);
  if (own.every(isChoice)) return 'text';
  if (!own.some(({ kind }) => kind !== 'words'))
    return isForAmounts(path.at(-1)) || own.every(isVagueAmount) ? 'value' : 'label';
  const words = own.filter(({ kind }) => kind === 'words').length;
  const figures = own.length - words;
  if (isCounting(own)) return 'index';
  if (words > figures && path.at(-1)?.label.atoms.has('head.label') === true) return 'label';
  return figures * 4 >= words || path.length > 0 ? 'value' : 'label';
}

/** A column of one role in its list (主要措施, 佐证材料), unless it names the rows or holds figures. */
function isForReading(atoms: ReadonlySet<Atom>, own: readonly GridCell[]): boolean {
  if (atoms.has('head.label') || !hasAxis(atoms, 'role')) return false;
  return 2 * own.filter(({ kind }) => kind === 'figure').length <= own.length;
}

/** Yes or no, and what is counted in, which name no row. */
const isChoice = ({ kind, text }: GridCell): boolean => kind === 'words' && CHOICE.test(text);
const CHOICE =
  /^(?:[是否有无√×✓✗]|不是|没有|[%‰个人项次件台辆套部家户场条篇亩批份名天月年元优良中差]|优秀|良好|合格|不合格|达标|未达标|正常|异常|预警|已?完成|未完成|在用|在建|已?完工|报废|万?人次|[万千百]?元|平方米|㎡|公里)$/;

/** A column of amounts that nobody can read (约12万). */
function isForAmounts(head: Worded | undefined): boolean {
  const atoms = head?.label.atoms ?? new Set<Atom>();
  return hasAxis(atoms, 'period') && !atoms.has('head.label');
}

/** An amount that nobody can reckon with: 约二千元, 2000左右. */
const isVagueAmount = ({ text }: GridCell): boolean => VAGUE_AMOUNT.test(text);
const VAGUE_AMOUNT =
  /^(?=.*(?:约|近|余|多|元|左右|上下))(?:大?约|近|不足|超过)?[\d.,一二三四五六七八九十百千两]+[余多]?[百千万亿]*[余多]?元?(?:左右|上下|以上|以下)?$/;

/** A column without any entry: values not filled in where its own head names them, else no column at all. */
function blankUse(column: number, path: readonly Worded[]): ColumnUse {
  const head = path.at(-1);
  if (head?.cell.column !== column) return 'blank';
  return [...head.label.atoms].some((atom) => !isOn('head', atom)) ? 'value' : 'blank';
}

/** 1, 2, 3 … down a column that no head claims. */
function isCounting(cells: readonly GridCell[]): boolean {
  const values = cells.flatMap(({ amount, text }) =>
    amount !== null && text === '' ? [Number(amount.printed)] : [],
  );
  return (
    values.length >= 3 &&
    values.length === cells.length &&
    values.every((value, index) => value === index + 1)
  );
}
