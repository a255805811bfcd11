import { xmlTokens } from '../xml/xml-tokens';

/** Number formats that have no code of their own in the file (ECMA-376 part 1, 18.8.30), East Asian ones by their effect. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const ISO_DATE = 'yyyy-mm-dd';

/** The number formats of a workbook: their codes, and which one a cell style has. */
export type CellFormats = {
  readonly codes: readonly string[];
  readonly idOfStyle: (style: number) => number;
  /** The format for an ISO date in a cell: its own, or year-month-day where it has none. */
  readonly dateFormatOf: (formatId: number) => number;
};

/** Reads the styles part; empty for a workbook without one. Format 0 is General. */
export function cellFormats(xml: string): CellFormats {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCellStyles = token.kind === 'open' && !token.empty;
    else if (token.kind === 'open' && token.name === 'numFmt') {
      custom.set(Number(token.attributes.get('numFmtId')), token.attributes.get('formatCode') ?? 'General');
    } else if (token.kind === 'open' && token.name === 'xf' && inCellStyles) {
      styles.push(Number(token.attributes.get('numFmtId') ?? 0));
    }
  }
  const codes = ['General', ISO_DATE];
  const idOfCode = new Map(codes.map((code, id) => [code, id]));
  const ids = styles.map((format) => {
    const code = custom.get(format) ?? BUILT_IN[format] ?? 'General';
    const known = idOfCode.get(code);
    if (known !== undefined) return known;
    idOfCode.set(code, codes.length);
    return codes.push(code) - 1;
  });
  return { codes, idOfStyle: (style) => ids[style] ?? 0, dateFormatOf: (id) => (id === 0 ? 1 : id) };
}
