import { fc } from '../../run/properties';
import { wordDiff } from '../../../src/app/report-link/word-diff';

const side = (before: string, after: string, left: 'removed' | 'added'): string =>
  wordDiff(before, after)
    .filter(({ kind }) => kind === 'same' || kind === left)
    .map(({ text }) => text)
    .join('');

describe('句子的差别', () => {
  it('数字整个换，不拆成一位一位', () => {
    expect(wordDiff('为12.50万元', '为13.50万元')).toEqual([
      { kind: 'same', text: '为' },
      { kind: 'removed', text: '12.50' },
      { kind: 'added', text: '13.50' },
      { kind: 'same', text: '万元' },
    ]);
  });

  it('相同的话没有差别，空话也没有', () => {
    expect(wordDiff('持平。', '持平。')).toEqual([{ kind: 'same', text: '持平。' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('任何两句，差别的两边合起来就是这两句', () => {
    const words = fc.string({ unit: fc.constantFrom('增', '减', '1', '.', '5', '%', 'A', '。', '𠮷') });
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(side(before, after, 'removed')).toBe(before);
        expect(side(before, after, 'added')).toBe(after);
      }),
    );
  });

  it('长得没人看的差别整段列出', () => {
    const [before, after] = ['增'.repeat(3000), '减'.repeat(3000)];
    expect(wordDiff(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
