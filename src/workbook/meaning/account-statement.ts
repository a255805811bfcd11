import type { GridLine } from '../grid/grid-line';
import { at, type SheetPlace, type Stated } from './statement';

/** 科目：30217 公务接待费, 经济分类=30215 会议费. Codes of functions (2…) and of accounts (7201) say nothing of what was bought. */
const ACCOUNT = /(?:科目|经济分类)(?:编码|名称)?[:：=][[(（【]?(3\d{4})(?!\d)/;

/** The 支出经济分类科目 that the lines above a ledger name as all it holds, or null. */
export function findAccount(lines: readonly GridLine[], place: SheetPlace): Stated<string> | null {
  for (const line of lines) {
    for (const cell of line.cells) {
      const code = ACCOUNT.exec(cell.text)?.[1];
      if (code !== undefined) return { value: code, cell: at(place, line, cell) };
    }
  }
  return null;
}
