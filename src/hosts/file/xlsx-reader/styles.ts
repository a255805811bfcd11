import { xmlTokens } from '../../../xml/xml-tokens';
import { BUILT_IN_FORMATS } from './built-in-formats';

const GENERAL = 'General';
const ISO_DATE = 'yyyy-mm-dd';
const ISO_TIME = 'hh:mm:ss';
/** The formats that cells may have without any style naming them. */
const GIVEN = [GENERAL, ISO_DATE, ISO_TIME];
/** Excel's own limit on cell styles, and all that the format numbers of cells have room for. */
const MOST_STYLES = 65_536;

/** The number formats of a workbook: their codes, and which one a cell style has. */
export type CellFormats = {
  readonly codes: readonly string[];
  readonly idOfStyle: (style: number) => number;
  /** The format for an ISO date or time in a cell: its own, or that of ISO where it has none. */
  readonly dateFormatOf: (formatId: number, timeOnly: boolean) => number;
};

/** Reads the styles part; empty for a workbook without one. Format 0 is General. */
export function cellFormats(xml: string): CellFormats {
  const { custom, styles } = readStyles(xml);
  const idOfCode = new Map(GIVEN.map((code, id) => [code, id]));
  const ids = styles.map((format) => {
    const code = custom.get(format) ?? BUILT_IN_FORMATS.get(format) ?? GENERAL;
    const id = idOfCode.get(code) ?? idOfCode.size;
    idOfCode.set(code, id);
    return id;
  });
  return {
    codes: [...idOfCode.keys()],
    idOfStyle: (style) => ids[style] ?? 0,
    dateFormatOf: (id, timeOnly) => (id === 0 ? GIVEN.indexOf(timeOnly ? ISO_TIME : ISO_DATE) : id),
  };
}

/** The format codes of the file's own, by their numbers, and the format number of each cell style. */
function readStyles(xml: string): {
  readonly custom: ReadonlyMap<number, string>;
  readonly styles: readonly number[];
} {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCellStyles = token.kind === 'open' && !token.empty;
    if (token.kind === 'close') continue;
    if (token.name === 'numFmt') {
      custom.set(Number(token.attributes.get('numFmtId')), token.attributes.get('formatCode') ?? GENERAL);
    } else if (token.name === 'xf' && inCellStyles && styles.length < MOST_STYLES - GIVEN.length) {
      styles.push(Number(token.attributes.get('numFmtId') ?? 0));
    }
  }
  return { custom, styles };
}
