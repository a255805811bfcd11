import { book, rearranged, rearrangedSheet, sheet, THREE_PUBLIC, valuesOf } from '../small';
import { WORDING } from './wording';

const after = (name: string, rows: Parameters<typeof sheet>[1] = THREE_PUBLIC) => {
  const changed = rearrangedSheet(WORDING, name, sheet('表', rows));
  return changed && valuesOf(changed);
};

it('只改叫法，数不动；没有这个词就不适用', () => {
  expect(after('同义词：公务接待费作公务招待费')?.[4]).toEqual(['公务招待费', 1, 2.5]);
  expect(after('同义词：预算数作批复数')?.[2]).toEqual(['项目', '本年批复数', '上年批复数']);
  expect(after('同义词：编制数作编制人数')).toBeNull();
});

it('长句子是话，不是栏名', () => {
  const sentence = '注：本表的预算数为年初批复的预算数，决算数包括当年追加和上年结转的支出。';
  expect(after('同义词：预算数作批复数', [['预算数'], [sentence]])).toEqual([['批复数'], [sentence]]);
});

it('决算数只在支出表里是实际支出数', () => {
  expect(after('同义词：决算数作实际支出数', [['项目', '支出决算数']])).toEqual([['项目', '实际支出数']]);
  expect(after('同义词：决算数作实际支出数', [['收入'], ['项目', '决算数']])).toBeNull();
});

it('标签都叫 Sheet1、Sheet2', () => {
  const plain = rearranged(
    WORDING,
    '标签都叫 Sheet1、Sheet2',
    book('册.xlsx', sheet('封面', [['县档案馆']]), sheet('三公', THREE_PUBLIC)),
  );
  expect(plain?.[0]?.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet2']);
});
