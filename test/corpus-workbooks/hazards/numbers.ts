import { mapCells, mapSheets, type CaseDraft } from '../sheet/case-draft';
import { isKind } from '../sheet/cell';
import type { Figure, NumberStyle } from '../unit/figure';
import { asDrawn, type Dimension, type Hazard } from './hazard';

/** Money in another style; null where there is none to change. */
function styled(name: string, style: NumberStyle, which: (figure: Figure) => boolean = () => true): Hazard {
  return {
    name,
    apply: (draft: CaseDraft) => {
      if (style === 'withUnit' && draft.ask === 'moneyUnit') return null;
      let changed = 0;
      const next = mapSheets(draft, (sheet) =>
        mapCells(sheet, (cell) => {
          if (!isKind(cell, 'figure') || cell.measure !== 'money' || !which(cell)) return cell;
          changed++;
          return { ...cell, style };
        }),
      );
      return changed === 0 ? null : next;
    },
  };
}

/** How amounts stand in their cells. */
export const NUMBERS: Dimension = {
  name: '数字',
  levels: [
    asDrawn('数值'),
    styled('文本数字带千分位', 'text'),
    styled('文本数字带￥', 'yuanSign'),
    styled('文本数字空格分节', 'spaces'),
    styled('全角数字', 'fullWidth'),
    styled('数字后带单位', 'withUnit'),
    styled('零填作横线', 'dashForZero', ({ amount }) => amount === 0),
    styled('公式无缓存值', 'reference', ({ fact, trap }) => fact !== null || trap !== null),
  ],
};
