import { readFileSync } from 'node:fs';
import { BUILT_IN_SYSTEMS } from '../../../src/catalog/systems/systems';
import type { IndicatorSystem } from '../../../src/domain/indicator/system';
import { decimal } from '../../../src/domain/money/decimal';
import type { Evaluation } from '../../../src/domain/scoring/evaluation';
import { evaluate } from '../../../src/domain/scoring/evaluate';
import { reasonText } from '../../../src/domain/scoring/reason-text';
import { substitutionText } from '../../../src/domain/scoring/substitution-text';
import { bookOf, judged, SAMPLE_FACTS, SAMPLE_JUDGEMENTS } from './sample';

const [HUNAN] = BUILT_IN_SYSTEMS as readonly [IndicatorSystem];
type Truth = {
  readonly scores: readonly { readonly indicator: string; readonly score: number }[];
  readonly total: number;
  readonly grade: string;
};

describe('the sample unit under 湖南（县市）2020', () => {
  const { evaluation, findings } = evaluate(HUNAN, bookOf(SAMPLE_FACTS), SAMPLE_JUDGEMENTS, []);

  it('gets the 16 scores, the total and the grade of the truth file', () => {
    const truth = JSON.parse(readFileSync('test/fixtures/samples/truth.json', 'utf8')) as Truth;
    const scores = evaluation.results.map(({ indicator, score }) => ({
      indicator: indicator.name,
      score: score?.toNumber(),
    }));
    expect(scores).toEqual(truth.scores.map(({ indicator, score }) => ({ indicator, score })));
    expect(evaluation.total.toNumber()).toBe(truth.total);
    expect(evaluation.grade?.formalLabel).toBe(truth.grade);
  });

  it('says why each point was lost', () => {
    const reasons = evaluation.results
      .map((result) => reasonText(result, evaluation.facts))
      .filter((text) => text !== null);
    expect(reasons).toEqual([
      '预算控制率 27.96%（246.19 万元÷880.50 万元），在 20%（不含）至 30%（含）之间，扣 3 分',
      '没有新建楼堂馆所项目，按满分计算',
      '没有新建楼堂馆所项目，按满分计算',
      '公用经费控制率 102.25%（186.51 万元÷182.40 万元），超出 100% 两个百分点，扣 2 分',
      '支出符合部门预算批复的用途：否（日常公用经费挤占项目经费1例），扣 1 分',
      '生态效益缺少量化数据，扣 1 分',
    ]);
  });

  it('shows the figures put into each formula', () => {
    const substitutions = evaluation.results.map((result) => substitutionText(result, evaluation.facts));
    expect(substitutions.filter((text) => text !== null)).toEqual([
      '14÷15×100%=93.33%',
      '（110.00－115.00）÷115.00×100%=-4.35%',
      '（0.00＋880.50＋246.19－0.00）÷（0.00＋880.50＋246.19）×100%=100.00%',
      '246.19÷880.50×100%=27.96%',
      '186.51÷182.40×100%=102.25%',
      '108.36÷110.00×100%=98.51%',
      '412.50÷420.00×100%=98.21%',
      '50÷50×100%=100.00%',
      '96.30%',
    ]);
  });

  it('notes only the three points that name no document', () => {
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('fullMarksWithoutEvidence'));
  });
});

describe('what is not known', () => {
  it('is 待填 and never full: no facts and no judgements give no points and no grade', () => {
    const { evaluation } = evaluate(HUNAN, bookOf({}), [], []);
    expect(evaluation.results.map(({ status }) => status)).toEqual(Array(16).fill('pending'));
    expect(evaluation.total.toNumber()).toBe(0);
    expect(evaluation.pendingWeight.toNumber()).toBe(100);
    expect(evaluation.grade).toBeNull();
  });

  it('leaves the grade open only while it could change it', () => {
    const without = (lacking: string): Evaluation => {
      const known = Object.entries(SAMPLE_FACTS).filter(([fact]) => fact !== lacking);
      return evaluate(HUNAN, bookOf(Object.fromEntries(known)), SAMPLE_JUDGEMENTS, []).evaluation;
    };
    // 93 - 2 points of 预算控制率 and -5 of 预算完成率 leave 86, up to 96.
    const open = without('budgetAdjustment');
    expect([open.total.toNumber(), open.pendingWeight.toNumber(), open.grade]).toEqual([86, 10, null]);
    const sure = { ...HUNAN, grades: HUNAN.grades.filter(({ label }) => label !== '优') };
    const settled = evaluate(sure, open.facts, SAMPLE_JUDGEMENTS, []).evaluation;
    expect(settled.grade?.label).toBe('良');
  });

  it('names what is missing', () => {
    const { evaluation } = evaluate(HUNAN, bookOf({}), [], []);
    const reasons = evaluation.results.map((result) => reasonText(result, evaluation.facts));
    expect(reasons[0]).toBe('待填：缺少在职人员数、编制数');
    expect(reasons[4]).toBe('待填：请填写“新建楼堂馆所”；缺少实际建设面积、批准建设面积');
  });
});

describe('a person’s own score', () => {
  const override = (score: number) =>
    evaluate(HUNAN, bookOf(SAMPLE_FACTS), SAMPLE_JUDGEMENTS, [
      { indicator: 'C1', score: decimal(score), reason: '年中批复增加公用经费' },
    ]);

  it('wins over the computed one and is reported', () => {
    const { evaluation, findings } = override(8);
    expect(evaluation.total.toNumber()).toBe(95);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'scoreOverridden', indicator: 'C1', computed: '6', set: '8' }),
    );
    const line = evaluation.results.find(({ indicator }) => indicator.id === 'C1');
    expect(line && reasonText(line, evaluation.facts)).toBe('年中批复增加公用经费（人工评分，计算得 6 分）');
  });

  it('is not taken beyond the weight', () => {
    const { evaluation, findings } = override(9);
    expect(evaluation.total.toNumber()).toBe(93);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'judgementUnreadable', text: '9' }));
  });
});

it('a judgement on no line of the system is reported and not used', () => {
  const stray = judged('三公经费', '是否超支', '否');
  const { findings } = evaluate(HUNAN, bookOf(SAMPLE_FACTS), [...SAMPLE_JUDGEMENTS, stray], []);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'judgementUnmatched', subject: '三公经费' }),
  );
});
