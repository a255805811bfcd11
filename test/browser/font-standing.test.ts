import { fontStandingBy } from '../../src/browser/font-standing';

/** Draws each family as the first name in it that the machine has. */
function machineWith(...fonts: readonly string[]) {
  return (family: string): string =>
    family.split(', ').find((name) => !name.startsWith('"') || fonts.includes(name.slice(1, -1))) ?? '';
}

test('有的字体不管后面备用什么都画得一样', () => {
  const standing = fontStandingBy(machineWith('仿宋_GB2312'));
  expect(standing('仿宋_GB2312')).toBe('found');
  expect(standing('方正小标宋简体')).toBe('notFound');
});

test('备用的字体也分不出时不作结论', () => {
  expect(fontStandingBy(() => '')('仿宋_GB2312')).toBe('unknown');
});

test('名称里的引号改变不了要画的字体', () => {
  const asked: string[] = [];
  fontStandingBy((family) => {
    asked.push(family);
    return String(asked.length);
  })('x", serif, "y');
  expect(asked.slice(2)).toEqual(['"x, serif, y", serif', '"x, serif, y", monospace']);
});
