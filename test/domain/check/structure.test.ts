import { check } from './checked-unit';

const PROBLEMS = '三、存在的问题及原因';
const MEASURES = '四、措施与建议';
const BUDGET = '1.预算编制不够准确，预算控制率扣3分。';
const FUNDS = '2.公用经费支出超过预算安排，扣2分。';

/** The faults of structure, 文号 and admission that a report of these paragraphs has. */
function faults(...texts: readonly string[]) {
  return check(...texts).defects.map(({ paragraph, text, problem }) => ({ paragraph, text, problem }));
}

describe('失分与问题、措施对应', () => {
  it('每一项失分都写了原因，每个问题都有措施', () => {
    expect(faults(PROBLEMS, BUDGET, FUNDS, MEASURES, '1.细化预算。', '2.压减开支。')).toEqual([]);
  });

  it('漏写一项失分的原因：在问题一节的标题上指出是哪一项', () => {
    expect(faults(PROBLEMS, BUDGET, MEASURES, '1.细化预算。')).toEqual([
      {
        paragraph: 0,
        text: PROBLEMS,
        problem: { code: 'deductionWithoutCause', lines: ['公用经费控制率'] },
      },
    ]);
  });

  it('别的失分项的原因里提到它的事项，不算写了它的原因', () => {
    const misuse = '2.日常公用经费挤占项目经费1例，预算控制率扣3分。';
    expect(faults(PROBLEMS, misuse, MEASURES, '1.细化预算。')).toHaveLength(1);
    expect(faults(PROBLEMS, `${misuse}公用经费扣2分。`, MEASURES, '1.细化预算。')).toEqual([]);
  });

  it('措施比问题少：在措施一节的标题上指出', () => {
    expect(faults(PROBLEMS, BUDGET, FUNDS, MEASURES, '1.细化预算。')).toEqual([
      {
        paragraph: 3,
        text: MEASURES,
        problem: { code: 'problemWithoutMeasure', problems: 2, measures: 1 },
      },
    ]);
  });

  it('没有分条写的措施不计数，没有问题一节的文字不检查', () => {
    expect(faults(PROBLEMS, BUDGET, FUNDS, MEASURES, '今后细化预算，压减开支。')).toEqual([]);
    expect(faults('公用经费支出186.51万元。')).toEqual([]);
  });
});

describe('文号', () => {
  it.each([
    ['根据财预〔2020〕10号文件执行。'],
    ['按照关于开展2020年度绩效自评工作的通知（财绩〔2021〕5号）要求，开展自评。'],
    ['依据财绩〔2020〕5号文件，填报2020年度自评表。'],
    ['依据财预〔2011〕285号文件管理专项资金。'],
  ])('%s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each(['[2020]', '（2020）', '［2020］', '【2020】'])('年份要用六角括号，不用 %s', (written) => {
    expect(faults(`根据财预${written}10号文件执行。`)).toContainEqual({
      paragraph: 0,
      text: written,
      problem: { code: 'documentBrackets' },
    });
  });

  it('布置本年度自评的通知写成了往年的文号', () => {
    expect(faults('按照关于开展2020年度绩效自评工作的通知（财绩〔2018〕5号）要求，开展自评。')).toEqual([
      { paragraph: 0, text: '〔2018〕', problem: { code: 'oldDocumentNumber', evaluated: 2020 } },
    ]);
  });
});

describe('文字承认的问题与满分矛盾', () => {
  it('“三公”经费得了满分，却写超预算', () => {
    const sentence = '全年“三公”经费超预算支出。';
    expect(faults(`单位运转正常。${sentence}`)).toEqual([
      { paragraph: 0, text: sentence, problem: { code: 'contradiction', line: '“三公经费”控制率' } },
    ]);
  });

  it.each(['全年“三公”经费没有超预算支出。', '公用经费超预算支出。'])('不矛盾：%s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
