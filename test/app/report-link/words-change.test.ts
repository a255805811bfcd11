import { fc } from '../../run/properties';
import { wordsChange } from '../../../src/app/report-link/words-change';

describe('换字', () => {
  it('只换变了的字', () => {
    expect(wordsChange('比上年增加', '比上年减少', false)).toEqual({
      start: 3,
      before: '增加',
      after: '减少',
    });
  });

  it('添字时带上旁边的一个字，好让人找到地方', () => {
    expect(wordsChange('支出。', '支出增加。', false)).toEqual({ start: 1, before: '出', after: '出增加' });
  });

  it('空处添字没有地方，除非整段是空的；没变就不换', () => {
    expect(wordsChange('', '增加', false)).toBe('impossible');
    expect(wordsChange('', '增加', true)).toEqual({ start: 0, before: '', after: '增加' });
    expect(wordsChange('增加', '增加', false)).toBeNull();
  });

  it('换过以后就是要的话', () => {
    const words = fc.string({ unit: fc.constantFrom('增', '减', '𠮷', '。'), minLength: 1 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const change = wordsChange(before, after, false);
        if (change === null || change === 'impossible') {
          expect(before).toBe(after);
          return;
        }
        const end = change.start + change.before.length;
        expect(change.before).not.toBe('');
        expect(before.slice(change.start, end)).toBe(change.before);
        expect(before.slice(0, change.start) + change.after + before.slice(end)).toBe(after);
      }),
    );
  });
});
