import type { Cell } from '../model/cell';
import type { BorderStyle, CellStyle, Side } from '../model/cell-style';
import { counted, element } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel keeps the numbers below for itself. */
const FIRST_OWN_FORMAT = 164;
const NO_FILL = element('fill', {}, element('patternFill', { patternType: 'none' }));
const GRAY_FILL = element('fill', {}, element('patternFill', { patternType: 'gray125' }));

/** The order the schema wants. */
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

const LINES: Readonly<Record<string, string>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};

/** The different looks of a workbook, each with its number. */
export class StylePool {
  readonly #fonts = new Pool();
  readonly #fills = new Pool(NO_FILL, GRAY_FILL);
  readonly #borders = new Pool();
  readonly #formats = new Pool();
  readonly #looks = new Pool();

  /** The number a cell names its looks by. */
  indexOf({ style, format }: Cell): number {
    const formatId = format === 'General' ? 0 : FIRST_OWN_FORMAT + this.#formats.indexOf(format);
    return this.#looks.indexOf(
      element(
        'xf',
        {
          numFmtId: formatId,
          fontId: this.#fonts.indexOf(fontXml(style)),
          fillId: this.#fills.indexOf(fillXml(style)),
          borderId: this.#borders.indexOf(borderXml(style)),
          xfId: 0,
          applyNumberFormat: true,
          applyAlignment: true,
          applyProtection: true,
        },
        [alignmentXml(style), element('protection', { locked: style.locked })],
      ),
    );
  }

  xml(): string {
    const formats = this.#formats.all.map((formatCode, index) =>
      element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    return element('styleSheet', { xmlns: MAIN }, [
      counted('numFmts', formats),
      counted('fonts', this.#fonts.all),
      counted('fills', this.#fills.all),
      counted('borders', this.#borders.all),
      counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted('cellXfs', this.#looks.all),
    ]);
  }
}

class Pool {
  readonly #indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const text of first) this.indexOf(text);
  }

  get all(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  indexOf(text: string): number {
    const index = this.#indexes.get(text) ?? this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }
}

function fontXml({ font }: CellStyle): string {
  return element('font', {}, [
    font.bold ? element('b', {}) : '',
    font.italic ? element('i', {}) : '',
    font.strikethrough ? element('strike', {}) : '',
    font.underline === 'None' ? '' : element('u', {}),
    element('sz', { val: font.size }),
    element('color', { rgb: argb(font.color) }),
    element('name', { val: font.name }),
  ]);
}

function fillXml({ fill }: CellStyle): string {
  if (fill === null) return NO_FILL;
  const color = element('fgColor', { rgb: argb(fill) });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, color));
}

function borderXml({ borders }: CellStyle): string {
  return element('border', {}, [
    ...SIDES.map((side) => lineXml(side, borders[side])),
    element('diagonal', {}),
  ]);
}

function lineXml(side: Side, { style, weight, color }: BorderStyle): string {
  if (style === 'None') return element(side, {});
  const line =
    style === 'Continuous' && weight !== 'Thin' ? weight.toLowerCase().replace('line', '') : LINES[style];
  return element(side, { style: line }, element('color', { rgb: argb(color) }));
}

function alignmentXml(style: CellStyle): string {
  const word = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  return element('alignment', {
    horizontal: style.horizontalAlignment === 'General' ? null : word(style.horizontalAlignment),
    vertical: word(style.verticalAlignment),
    wrapText: style.wrapText ? true : null,
    shrinkToFit: style.shrinkToFit ? true : null,
    indent: style.indentLevel === 0 ? null : style.indentLevel,
  });
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
