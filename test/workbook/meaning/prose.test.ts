import { LEXICONS } from '../../../src/catalog/words/lexicon';
import { labelReader } from '../../../src/workbook/meaning/label';
import { spokenFigures } from '../../../src/workbook/meaning/prose';

const read = labelReader(LEXICONS.prose, []);

/** "33.08万元 ← 外层 / 内层 / 紧邻的词", one a figure. */
const told = (...paragraphs: readonly string[]): readonly string[] =>
  spokenFigures(paragraphs, read).map(
    ({ figure, context, own }) => `${figure.text} ← ${[...context, own].join(' / ')}`,
  );

describe('文字里的数和它的词', () => {
  test('其中的数属于前面的总数，括号里的属于括号前的数', () => {
    expect(
      told('三公经费预算33万元。其中:公务接待费10万元,公务用车费23万元(其中:购置费0万元),出国费0万元。'),
    ).toEqual([
      '33万元 ← 三公经费预算',
      '10万元 ← 三公经费预算 / 公务接待费',
      '23万元 ← 三公经费预算 / 公务用车费',
      '0万元 ← 三公经费预算 / 公务用车费 / 购置费',
      '0万元 ← 三公经费预算 / 出国费',
    ]);
  });

  test('其中跟在增减之后，仍指总数', () => {
    expect(told('三公经费预算33万元,比上年减少2万元。其中:公务接待费10万元。').at(-1)).toBe(
      '10万元 ← 三公经费预算 / 公务接待费',
    );
  });

  test('段末的“其中：”管到下面编号的各段，到同级标题为止', () => {
    expect(
      told(
        '一、三公经费',
        '2020年预算33万元。其中:',
        '(一)公务接待费10万元;',
        '二、政府采购',
        '预算10万元。',
      ),
    ).toEqual([
      '33万元 ← 一、三公经费 / 2020年预算',
      '10万元 ← 一、三公经费 / 2020年预算 / (一)公务接待费',
      '10万元 ← 二、政府采购 / 预算',
    ]);
  });

  test('没有总数的“其中”说不清属于什么', () => {
    expect(told('其中:政府采购预算10万元。')).toEqual([]);
  });

  test('同一句里后面的数承前面的主题，分号和句号隔断', () => {
    expect(told('三公经费预算33万元,决算25万元;会议费2万元。培训费1万元。')).toEqual([
      '33万元 ← 三公经费预算',
      '25万元 ← 三公经费预算 / 决算',
      '2万元 ← 会议费',
      '1万元 ← 培训费',
    ]);
  });

  test('后面还连着词的数，和“的”后面的数，只是词的一部分', () => {
    expect(told('公务用车3辆保险费2万元,采购预算的50万元。')).toEqual(['2万元 ← 公务用车3辆保险费']);
  });
});
