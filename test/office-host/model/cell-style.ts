export type FontStyle = {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** As #RRGGBB. */
  readonly color: string;
};

export type BorderStyle = { readonly style: string; readonly weight: string; readonly color: string };

/** The sides of one cell. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** How a cell looks, apart from its number format. */
export type CellStyle = {
  readonly font: FontStyle;
  /** As #RRGGBB; null for none. */
  readonly fill: string | null;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly borders: Readonly<Record<Side, BorderStyle>>;
  /** Whether protecting the sheet locks the cell. */
  readonly locked: boolean;
};

export const NO_BORDER: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };

/** What a cell looks like in a workbook nobody has formatted, on a Chinese Excel. */
export const PLAIN_STYLE: CellStyle = {
  font: {
    name: '宋体',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
  locked: true,
};
