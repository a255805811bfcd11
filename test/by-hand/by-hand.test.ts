import { handVerdicts } from './measure';

const lines = (part: 'visible' | 'aside', wanted: string): readonly string[] =>
  handVerdicts(part).flatMap(({ outcome, line }) => (outcome === wanted ? [line] : []));

const count = (part: 'visible' | 'aside', wanted: string): number => lines(part, wanted).length;

test('别人手写的工作簿：确定的数没有一个是错的', () => {
  expect(lines('visible', 'wrong')).toEqual([]);
});

test('作者认为应当存疑而我们给出确定数的，一一列出', () => {
  expect(lines('visible', 'guessed')).toEqual([
    '国有资产占有使用情况表（原值、累计折旧、净值，年初年末） · fixedAssets · 19105620 @ 资产!E5',
    '三张无标题的表，只有页签说话（预算、决算、三公），没有单位名称 · fiscalYear · 2024 @ 2024预算!A1',
  ]);
});

test('留作检验、没有人看过的，只数数', () => {
  expect({ wrong: count('aside', 'wrong'), guessed: count('aside', 'guessed') }).toEqual({
    wrong: 4,
    guessed: 9,
  });
});

test('读对的不少于已经读对的', () => {
  expect([count('visible', 'right'), count('aside', 'right')]).toEqual([936, 341]);
});
