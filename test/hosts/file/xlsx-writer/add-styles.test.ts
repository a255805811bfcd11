import { addStyles } from '../../../../src/hosts/file/xlsx-writer/add-styles';
import { CELL_LOOKS } from '../../../../src/workbook/plan/cell-looks';
import { childNamed, rootElement } from '../../../../src/hosts/file/xlsx-writer/xml-element';
import { richParts } from './rich-workbook';

const STYLES = richParts()['xl/styles.xml'] as string;

function stylesAdded(xml: string) {
  const added = addStyles(xml);
  if (!added.ok) throw new Error(added.problem);
  const styles = added.value;
  const root = rootElement(styles.xml);
  if (root === null) throw new Error('damaged');
  const count = (name: string): number => childNamed(root, name)?.children.length ?? 0;
  const format = (style: keyof typeof CELL_LOOKS) =>
    childNamed(root, 'cellXfs')?.children[styles.positions.get(style) ?? -1]?.attributes;
  return { ...styles, root, count, format };
}

test('原有样式的序号不变，新样式排在后面，数目写对', () => {
  const { root, xml, count, positions } = stylesAdded(STYLES);
  expect(xml).toContain(
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="1" fillId="0" borderId="0" xfId="0"/><xf ',
  );
  expect(Math.min(...positions.values())).toBe(2);
  for (const name of ['fonts', 'fills', 'borders', 'cellXfs']) {
    expect(childNamed(root, name)?.attributes.get('count')).toBe(String(count(name)));
  }
});

test('每种样式都有位置，数字格式各归其位', () => {
  const { positions, format } = stylesAdded(STYLES);
  expect([...positions.keys()].sort()).toEqual(Object.keys(CELL_LOOKS).sort());
  const formats = (['amount', 'count', 'percent', 'score'] as const).map((style) =>
    format(style)?.get('numFmtId'),
  );
  expect(formats).toEqual(['4', '3', '10', '0']);
});

test('第二次加什么都不加', () => {
  const once = stylesAdded(STYLES);
  const again = stylesAdded(once.xml);
  expect(again.xml).toBe(once.xml);
  expect(again.positions).toEqual(once.positions);
});

test('别的程序改了引号、空格和属性次序，仍认得是同样的样式', () => {
  const once = stylesAdded(STYLES);
  const resaved = once.xml
    .replaceAll(/<xf numFmtId="(\d+)" fontId="(\d+)"/g, "<xf fontId='$2'  numFmtId='$1'")
    .replaceAll('<sz val="9"/>', '<sz val="9"></sz>');
  expect(resaved).not.toBe(once.xml);
  expect(stylesAdded(resaved).xml).toBe(resaved);
});

test('缺的集合按规范次序补上，保留的填充总在前两位', () => {
  const { root, xml, count } = stylesAdded('<styleSheet xmlns="m"><cellXfs/><dxfs/></styleSheet>');
  expect(root.children.map(({ name }) => name)).toEqual(['fonts', 'fills', 'borders', 'cellXfs', 'dxfs']);
  expect(xml).toContain(
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  );
  expect(xml).not.toContain('xfId=');
  expect(count('cellXfs')).toBeGreaterThan(1);
});

test('残缺的样式部件不猜', () => {
  expect(addStyles('<styleSheet><fonts>')).toEqual({ ok: false, problem: 'corruptPart' });
  expect(addStyles('')).toEqual({ ok: false, problem: 'corruptPart' });
});

test('空的样式部件和空的集合都撑开来放，次序照规范', () => {
  const empty = stylesAdded('<x:styleSheet xmlns:x="m"/>');
  expect(empty.root.children.map(({ name }) => name)).toEqual(['fonts', 'fills', 'borders', 'cellXfs']);
  expect(empty.xml).toMatch(
    /^<x:styleSheet xmlns:x="m"><x:fonts count="\d+"><x:font>.*<\/x:cellXfs><\/x:styleSheet>$/,
  );
  const hollow = stylesAdded('<styleSheet><fonts/><fills count="0"/><cellStyleXfs/><cellXfs/></styleSheet>');
  expect(hollow.root.children.map(({ name }) => name)).toEqual([
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
  ]);
  // No cell style stands there that a format could rest on.
  expect(hollow.xml).not.toContain('xfId=');
});

test('加上我们的样式会超过 Excel 的 65,490 种时不加，不必加时照常', () => {
  const formats = (count: number): string =>
    STYLES.replace(
      /<cellXfs .*<\/cellXfs>/,
      `<cellXfs>${'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(count)}</cellXfs>`,
    );
  expect(addStyles(formats(65_490))).toEqual({ ok: false, problem: 'tooManyFormats' });
  const ours = stylesAdded(STYLES).count('cellXfs') - 2;
  const fits = stylesAdded(formats(65_490 - ours));
  expect(fits.count('cellXfs')).toBe(65_490);
  expect(stylesAdded(fits.xml).xml).toBe(fits.xml);
});
