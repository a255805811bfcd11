import { heldTogether } from '../../../src/taskpane/report/held-together';
import type { PaperInline } from '../../../src/taskpane/report/paper';

const figure = (text: string): PaperInline => ({
  kind: 'figure',
  figure: { subject: { kind: 'total' }, label: '总分', format: 'plain', value: text, text },
});
const text = (words: string): PaperInline => ({ kind: 'text', text: words });

/** Each piece as it stands in a line of its own. */
const pieces = (...inlines: readonly PaperInline[]): readonly string[] =>
  heldTogether(inlines).map((piece) => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'figure':
        return piece.opening + piece.figure.text + piece.closing;
      case 'blank':
        return piece.prompt;
    }
  });

test('逗号、句号跟着前面的数字，不会单独落到行首', () => {
  expect(pieces(text('控制率为'), figure('27.96%'), text('，扣'), figure('3'), text('分。'))).toEqual([
    '控制率为',
    '27.96%，',
    '扣',
    '3',
    '分。',
  ]);
});

test('引号两边都不与等次分开', () => {
  expect(pieces(text('等次为“'), figure('优秀'), text('”。'))).toEqual(['等次为', '“优秀”。', '']);
});

test('不挨着数字的标点留在原处', () => {
  expect(pieces(text('“三公”经费，'), { kind: 'blank', prompt: '主要职责', number: 1 }, text('。'))).toEqual([
    '“三公”经费，',
    '主要职责',
    '。',
  ]);
});

test('两个数字之间的标点各归其主', () => {
  expect(pieces(figure('1'), text('）（'), figure('2'))).toEqual(['1）', '', '（2']);
});
