import { NUMBER_FORMATS, type CellLook, type FontLook } from '../../../workbook/plan/cell-looks';

/** Charset 134 (GB2312) lets a computer without the font choose another Chinese one. */
export function fontXml({ name, size, color, underlined }: FontLook): string {
  const line = underlined ? '<u/>' : '';
  return `<font>${line}<sz val="${size}"/><color rgb="FF${color}"/><name val="${name}"/><family val="3"/><charset val="134"/></font>`;
}

/** A fill of one colour, given as RRGGBB; null fills nothing. */
export function fillXml(color: string | null): string {
  return color === null
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Thin lines on all four sides, or none. */
export function borderXml(bordered: boolean): string {
  const sides = ['left', 'right', 'top', 'bottom'];
  const drawn = sides.map((side) =>
    bordered ? `<${side} style="thin"><color indexed="64"/></${side}>` : `<${side}/>`,
  );
  return `<border>${drawn.join('')}<diagonal/></border>`;
}

/** Where a look's font, fill and border stand in their collections; `base` is the cell style it stands on, if any. */
export type LookParts = {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly base: number | null;
};

/** The format of a cell (`xf`) made of these parts; text always wraps. */
export function cellFormatXml(look: CellLook, { font, fill, border, base }: LookParts): string {
  const format = NUMBER_FORMATS[look.format];
  const own = base === null ? '' : ` xfId="${base}"`;
  return [
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${own}`,
    format === 0 ? '' : ' applyNumberFormat="1"',
    ' applyFont="1"',
    look.fill === null ? '' : ' applyFill="1"',
    look.bordered ? ' applyBorder="1"' : '',
    ` applyAlignment="1"><alignment horizontal="${look.horizontal}" vertical="center" wrapText="1"/></xf>`,
  ].join('');
}
