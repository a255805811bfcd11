import { ownWords } from '../../../../src/domain/report/wording/own-words';

test.each([
  [' 维护秩序。', '维护秩序'],
  ['，清洗外墙；\n  更换垃圾桶；', '清洗外墙；更换垃圾桶'],
  ['严格落实“一车一档”', '严格落实“一车一档”'],
  ['。；，', ''],
  ['', ''],
])('%p is the clause %p', (text, expected) => {
  expect(ownWords(text)).toBe(expected);
});
