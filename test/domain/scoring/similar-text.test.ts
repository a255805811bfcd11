import { indexOfMeant, textKey } from '../../../src/domain/scoring/similar-text';

const OPENNESS = [
  '按规定内容公开预决算信息',
  '按规定时限公开预决算信息',
  '基础数据信息和会计信息资料真实',
  '基础数据信息和会计信息资料完整',
  '基础数据信息和会计信息资料准确',
];
const FUNDS = ['支出符合部门预算批复的用途', '资金使用无截留、挤占、挪用、虚列支出等情况'];

it('numbering, quotes, width and blanks carry no meaning', () => {
  expect(textKey('① “三公经费” 控制率（％）')).toBe(textKey('"三公经费"控制率(%)'));
});

it.each([
  ['②按规定时限，公开预决算信息。', 1],
  ['会计信息资料完整', 3],
  ['按规定的时限及时公开预决算信息', 1],
  ['基础数据信息与会计信息资料准确', 4],
])('"%s" means point %i', (text, index) => {
  expect(indexOfMeant(text, OPENNESS)).toBe(index);
});

it.each(['公开预决算信息', '会计信息资料', '', '、', '资产管理安全'])(
  '"%s" could mean several points or none',
  (text) => {
    expect(indexOfMeant(text, OPENNESS)).toBe(-1);
  },
);

it('a point turned into its opposite is another point', () => {
  expect(indexOfMeant('支出符合部门预算批复用途', FUNDS)).toBe(0);
  expect(indexOfMeant('支出不符合部门预算批复用途', FUNDS)).toBe(-1);
  expect(indexOfMeant('资金使用有截留、挤占、挪用、虚列支出等情况', FUNDS)).toBe(-1);
});

it('a cell full of text is read in bounded time and means nothing', () => {
  expect(indexOfMeant('支出'.repeat(16000), FUNDS)).toBe(-1);
});
