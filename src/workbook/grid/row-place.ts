import { isOn } from '../meaning/lexicon';
import type { Label, LabelReader } from '../meaning/label';
import type { ColumnUse } from './column-use';
import type { GridLine } from './grid-line';
import type { Worded } from './worded';

/** A row's place in its list, by numbering and indentation. */
export type Ancestor = { readonly depth: number; readonly worded: Worded };

/** How deep each style of numbering stands, where a list has more than one. */
export function numberedDepths(
  body: readonly GridLine[],
  uses: ReadonlyMap<number, ColumnUse>,
  read: LabelReader,
): ReadonlyMap<number, number> {
  const levels = new Set<number>();
  for (const { cells } of body) {
    for (const { column, kind, text } of cells) {
      if (kind !== 'words' || uses.get(column) !== 'label') continue;
      const { level } = read(text);
      if (level !== null) levels.add(level);
    }
  }
  return new Map([...levels].sort((a, b) => a - b).map((level, index) => [level, index + 1]));
}

const UNNUMBERED = 99;

/** Rows that a row is part of, and the row above one without a number. */
export type Placed = { readonly parents: readonly Worded[]; readonly above: readonly Worded[] };

/** The rows a row is part of: those numbered or indented less deeply above it in its column; 其中 belongs to the row before. */
export function placed(
  worded: Worded,
  numbering: ReadonlyMap<number, number>,
  ancestors: Map<number, Ancestor[]>,
): Placed {
  const { cell, label } = worded;
  const stack = ancestors.get(cell.column) ?? [];
  ancestors.set(cell.column, stack);
  const depth = depthOf(worded, numbering, stack);
  while ((stack.at(-1)?.depth ?? -1) >= depth) stack.pop();
  const parents = stack.map((each) => each.worded);
  if (depth > 0 || !isTotal(label)) stack.push({ depth, worded });
  return depth === UNNUMBERED ? { parents: [], above: parents } : { parents, above: [] };
}

function depthOf(
  { cell, label }: Worded,
  numbering: ReadonlyMap<number, number>,
  stack: readonly Ancestor[],
): number {
  const last = stack.at(-1);
  if (isFundAlone(label) && last !== undefined && last.depth >= UNNUMBERED) return UNNUMBERED + 1;
  if (label.level !== null) return 10 * (numbering.get(label.level) ?? 1);
  if (isTotal(label)) return 0;
  if (label.isPart && last !== undefined) return Math.max(last.depth, 10) + 1;
  if (isFundAlone(label) && last !== undefined)
    return isFundAlone(last.worded.label) ? last.depth : last.depth + 1;
  if (cell.indent > 0 && last !== undefined) return depthByIndent(cell.indent, stack);
  return numbering.size > 0 ? UNNUMBERED : 0;
}

/** Beside the nearest row above that is indented as far, or under its 其中, else below the nearest indented less. */
function depthByIndent(indent: number, stack: readonly Ancestor[]): number {
  const above = stack.findLast(({ worded }) => worded.cell.indent <= indent);
  if (above === undefined) return 0;
  const { cell, label } = above.worded;
  return cell.indent === indent || label.isPart ? above.depth : above.depth + 1;
}

const isTotal = ({ atoms }: Label): boolean => atoms.has('whole.total') || atoms.has('whole.grandTotal');

/** A fund and nothing else: after a row with a subject, its part of that subject. */
function isFundAlone({ atoms, residue }: Label): boolean {
  return residue === '' && atoms.size > 0 && [...atoms].every((atom) => isOn('fund', atom));
}
