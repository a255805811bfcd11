import { displayWidth, padDisplay } from '../../src/cli/display-width';

it.each([
  ['abc', 3],
  ['三公', 4],
  ['“三公”经费', 10],
  ['102.25%', 7],
  ['𠮷', 2],
])('%s 在终端占 %d 列', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it('按显示宽度补齐，过宽的不截断', () => {
  expect([
    padDisplay('得分', 6, 'right'),
    padDisplay('5', 4, 'left'),
    padDisplay('经费', 2, 'right'),
  ]).toEqual(['得分  ', '   5', '经费']);
});
