import { applyEdits, type XmlEdit } from '../../src/xml/xml-edit';

const edit = (start: number, end: number, text: string): XmlEdit => ({ start, end, text });

test('按位置改，不按说的先后；没说到的一字不动', () => {
  expect(applyEdits('<a>旧</a>', [edit(4, 4, '后'), edit(3, 4, '新')])).toBe('<a>新后</a>');
  expect(applyEdits('<a>旧</a>', [])).toBe('<a>旧</a>');
});

test('同一处插入几次，按说的先后；插入在前，替换在后', () => {
  expect(applyEdits('<a>旧</a>', [edit(3, 4, '新'), edit(3, 3, '甲'), edit(3, 3, '乙')])).toBe(
    '<a>甲乙新</a>',
  );
});

test('说了两遍的替换只做一遍；插入说了两遍就是两处', () => {
  expect(applyEdits('<a>旧</a>', [edit(3, 4, '新'), edit(3, 4, '新')])).toBe('<a>新</a>');
  expect(applyEdits('<a>旧</a>', [edit(4, 4, '后'), edit(4, 4, '后')])).toBe('<a>旧后后</a>');
});

test('相互重叠的只做开头在前的一个；相接的都做', () => {
  expect(applyEdits('甲乙丙丁', [edit(1, 2, '内'), edit(0, 3, '外')])).toBe('外丁');
  expect(applyEdits('甲乙丙丁', [edit(2, 3, '二'), edit(0, 2, '一')])).toBe('一二丁');
});
