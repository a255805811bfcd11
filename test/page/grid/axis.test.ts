import { fc } from '../../run/properties';
import { axisOf, lengthOf, lineAt, offsetOf, spanBetween } from '../../../src/page/grid/axis';

const NONE: ReadonlySet<number> = new Set();

/** Ten lines of 20 pixels, lines 2 and 3 hidden. */
const axis = axisOf(10, new Set([2, 3]), () => 20);

describe('行列在屏幕上的位置', () => {
  it('隐藏的行列不占位置', () => {
    expect([...axis.lines]).toEqual([0, 1, 4, 5, 6, 7, 8, 9]);
    expect([
      lengthOf(axis),
      offsetOf(axis, 1),
      offsetOf(axis, 2),
      offsetOf(axis, 4),
      offsetOf(axis, 10),
    ]).toEqual([160, 20, 40, 40, 160]);
  });

  it('只取屏幕上的和前后几行', () => {
    expect(spanBetween(axis, 40, 80, 0)).toEqual({ first: 2, last: 3 });
    expect(spanBetween(axis, 41, 81, 0)).toEqual({ first: 2, last: 4 });
    expect(spanBetween(axis, 40, 80, 2)).toEqual({ first: 0, last: 5 });
    expect(spanBetween(axis, 140, 400, 3)).toEqual({ first: 4, last: 7 });
  });

  it('像素落在哪一行；行外没有', () => {
    expect([0, 19, 20, 40, 159, 160, -1].map((pixel) => lineAt(axis, pixel))).toEqual([
      0,
      0,
      1,
      4,
      9,
      null,
      null,
    ]);
  });

  it('没有行的表什么都不取', () => {
    const empty = axisOf(0, NONE, () => 20);
    expect([spanBetween(empty, 0, 100, 5), lineAt(empty, 0)]).toEqual([{ first: 0, last: -1 }, null]);
  });

  it('任意行高：每个像素都落在它的那一行里', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (sizes, at) => {
          const any = axisOf(sizes.length, NONE, (line) => sizes[line] ?? 0);
          const pixel = at % lengthOf(any);
          const line = lineAt(any, pixel) ?? -1;
          expect(offsetOf(any, line)).toBeLessThanOrEqual(pixel);
          expect(offsetOf(any, line + 1)).toBeGreaterThan(pixel);
        },
      ),
    );
  });
});
