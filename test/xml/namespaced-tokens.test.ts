import { namespacedTokens } from '../../src/xml/namespaced-tokens';

/** The start tags as name and namespace. */
const namespacesIn = (xml: string): readonly string[] =>
  [...namespacedTokens(xml)].flatMap((token) =>
    token.kind === 'open' ? [`${token.name} ${token.namespace}`] : [],
  );

test('前缀指什么由文档说了算；里层另外声明的只在里层有效', () => {
  const xml =
    '<a:x xmlns:a="一" xmlns=\'二\'><y/><a:z xmlns:a="三"><a:w/></a:z><a:v xmlns="四"/><a:u/><u/></a:x>';
  expect(namespacesIn(xml)).toEqual(['x 一', 'y 二', 'z 三', 'w 三', 'v 一', 'u 一', 'u 二']);
});

test('没有声明的前缀没有命名空间；xmlns 只是别的属性的一部分时不算', () => {
  expect(namespacesIn('<a:x b="xmlns:a=1" axmlns="一"/><y/>')).toEqual(['x ', 'y ']);
});

test('声明一层套一层，时间也只随长度增加', () => {
  const depth = 100_000;
  const xml = Array.from({ length: depth }, (_, level) => `<x xmlns:a${level}="u">`).join('');
  expect(namespacesIn(xml)).toHaveLength(depth);
});
