import { failure, success, type Result } from '../../../domain/result';
import type { PlannedStyle } from '../../../workbook/plan/plan';
import { CELL_LOOKS, type CellLook } from '../../../workbook/plan/cell-looks';
import { applyEdits } from '../../../xml/xml-edit';
import { appendChildren, insertChildren } from './add-children';
import type { Dialect } from './dialect';
import { elementPool, type ElementPool } from './element-pool';
import { borderXml, cellFormatXml, fillXml, fontXml } from './look-xml';
import { childNamed, rootElement } from './xml-element';

/** The position of each planned style among the cell formats. */
export type StylePositions = ReadonlyMap<PlannedStyle, number>;

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

const DEFAULT_FONT = fontXml({ name: '宋体', size: 11, color: '000000', underlined: false });
/** Spreadsheet programs take the first two fills to be these, whatever the file says. */
const RESERVED_FILLS = [fillXml(null), '<fill><patternFill patternType="gray125"/></fill>'];
const PLAIN_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** What Excel opens; a file with more formats of cells is damaged to it. */
const MOST_FORMATS = 65_490;

type Pools = Readonly<Record<'fonts' | 'fills' | 'borders' | 'cellXfs', ElementPool>>;

/** The text of a styles part and where our formats stand in it. */
export type AddedStyles = { readonly xml: string; readonly positions: StylePositions };

/** The styles part with our cell formats behind its own, whose positions never change. */
export function addStyles(xml: string): Result<AddedStyles, 'corruptPart' | 'tooManyFormats'> {
  const root = rootElement(xml);
  if (root === null) return failure('corruptPart');
  const pool = (name: string, seeds: readonly string[]): ElementPool =>
    elementPool(xml, childNamed(root, name), seeds);
  const pools: Pools = {
    fonts: pool('fonts', [DEFAULT_FONT]),
    fills: pool('fills', RESERVED_FILLS),
    borders: pool('borders', [borderXml(false)]),
    cellXfs: pool('cellXfs', [PLAIN_FORMAT]),
  };
  const base = (childNamed(root, 'cellStyleXfs')?.children.length ?? 0) === 0 ? null : 0;
  const positions = new Map<PlannedStyle, number>();
  for (const style of Object.keys(CELL_LOOKS) as readonly PlannedStyle[]) {
    positions.set(style, positionOf(CELL_LOOKS[style], pools, base));
  }
  if (pools.cellXfs.added.length > 0 && pools.cellXfs.size() > MOST_FORMATS) return failure('tooManyFormats');
  const grown = Object.entries(pools).filter(([, { added }]) => added.length > 0);
  const absent = new Map(
    grown
      .filter(([name]) => childNamed(root, name) === null)
      .map(([name, { added, size }]) => [name, `<${name} count="${size()}">${added.join('')}</${name}>`]),
  );
  const appended = grown.flatMap(([name, { added, size }]) => {
    const collection = childNamed(root, name);
    return collection === null ? [] : appendChildren(xml, collection, added.join(''), size());
  });
  const edits = [...insertChildren(xml, root, ORDER, absent), ...appended];
  return success({ xml: applyEdits(xml, edits), positions });
}

function positionOf(look: CellLook, pools: Pools, base: number | null): number {
  const format = cellFormatXml(look, {
    font: pools.fonts.positionOf(fontXml(look.font)),
    fill: pools.fills.positionOf(fillXml(look.fill)),
    border: pools.borders.positionOf(borderXml(look.bordered)),
    base,
  });
  return pools.cellXfs.positionOf(format);
}

/** The styles part of a workbook that has none. */
export function plainStyles({ main }: Dialect): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${main}"><fonts count="1">${DEFAULT_FONT}</fonts>`,
    `<fills count="2">${RESERVED_FILLS.join('')}</fills><borders count="1">${borderXml(false)}</borders>`,
    `<cellStyleXfs count="1">${PLAIN_FORMAT}</cellStyleXfs>`,
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}
