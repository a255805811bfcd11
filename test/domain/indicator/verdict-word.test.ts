import { verdictWord } from '../../../src/domain/indicator/verdict-word';

describe('要点的回答', () => {
  it.each(['是', '√', '☑', ' 符 合 ', '已公开。', 'ＹＥＳ', 'y', '达标', '✔\ufe0f', '\u2060是\u200b', "'是"])(
    '%j 是“是”',
    (text) => {
      expect(verdictWord(text)).toBe('yes');
    },
  );

  it.each(['否', '×', 'x', '未公开', '没有', 'Ｎ', '不达标；'])('%j 是“否”', (text) => {
    expect(verdictWord(text)).toBe('no');
  });

  it.each(['', '基本符合', '是否', '未见异常', '有三项', '1'])('%j 要由人判断', (text) => {
    expect(verdictWord(text)).toBeNull();
  });
});
