import type { Assessment } from '../../../src/app/assessment';
import { evidenceCard } from '../../../src/app/views/evidence-card';
import { decimal } from '../../../src/domain/money/decimal';
import { ALL_IN_ONE, countySystem } from '../../acceptance/evaluate-samples';
import { after, assessed, assessedSample, writtenSample } from './assessed';
import { area, bookOf, evidence, threePublic } from './literal-books';

const SAMPLE = ALL_IN_ONE[0] ?? '';

let sample: Assessment;
beforeAll(async () => {
  sample = await assessedSample(ALL_IN_ONE);
});

describe('按比率评分的指标', () => {
  it('公式代入了数，每个数都能找到单元格', () => {
    const card = evidenceCard(sample, 'C1');
    expect(card?.substitution).toBe('186.51÷182.40×100%=102.25%');
    expect(card?.facts.map(({ label, text, source }) => [label, text, source?.text])).toEqual([
      ['公用经费决算数', '186.51 万元', "'基本支出决算表'!F23"],
      ['公用经费预算数', '182.40 万元', "'基本支出预算表'!F33"],
    ]);
    expect([card?.questions, card?.notes, card?.override]).toEqual([[], [], null]);
  });

  it('没有的指标没有卡片', () => {
    expect(evidenceCard(sample, 'Z9')).toBeNull();
  });

  it('算出来的数后面列出它由哪些数算得', () => {
    const rows = threePublic({ actual: null });
    const card = evidenceCard(assessed([bookOf(rows)]), 'C2');
    const [derived, ...inputs] = card?.facts.filter(({ fact }) => fact.startsWith('threePublicActual')) ?? [];
    expect([derived?.text, derived?.source]).toEqual([
      '24.00 万元',
      {
        text: '由“因公出国（境）费决算数＋公务用车购置费决算数＋公务用车运行维护费决算数＋公务接待费决算数”算得',
        range: null,
      },
    ]);
    expect(inputs.map(({ text }) => text)).toEqual(['0.00 万元', '0.00 万元', '18.00 万元', '6.00 万元']);
  });

  it('出处只解释这一条用到的记号；没有记号的指标体系照印出处说明', () => {
    expect(evidenceCard(sample, 'C1')?.provenance).toBe(
      '“部门（单位）整体支出绩效评价指标评分表”过程－预算管理－公用经费控制率（C1）。依据：R；R 指据通行做法整理，应以当地财政部门印发的指标体系核对。',
    );
    const system = { ...countySystem(), provenance: '县财政局印发' };
    expect(evidenceCard(assessed(sample.workbooks, { system }), 'A1')?.provenance).toContain(
      '依据：F；县财政局印发。',
    );
  });
});

describe('由人回答的指标', () => {
  it('问题带着选项、现在的回答、佐证材料和单元格', () => {
    const card = evidenceCard(sample, 'C6');
    expect(card?.questions[0]).toEqual({
      key: 'answer:C6:1',
      point: '按规定内容公开预决算信息',
      kind: 'yesNo',
      choices: ['是', '否'],
      answer: '是',
      evidence: '市政府门户网站',
      place: expect.objectContaining({ text: "'自评佐证材料'!C13" }) as unknown,
      byHand: false,
    });
    expect(card?.notes.map(({ places }) => places[0]?.text)).toEqual([
      "'自评佐证材料'!C15",
      "'自评佐证材料'!C16",
      "'自评佐证材料'!C17",
    ]);
  });

  it('在窗格里改答，写明是人答的；写入后有了单元格', async () => {
    const answered = after(sample, {
      kind: 'question',
      answer: { question: 'answer:C6:2', answer: '否', evidence: '内部通报' },
    });
    const expected = { answer: '否', evidence: '内部通报', byHand: true };
    expect(evidenceCard(answered, 'C6')?.questions[1]).toMatchObject({ ...expected, place: null });
    const again = await writtenSample(SAMPLE, answered);
    expect(evidenceCard(again, 'C6')?.questions[1]).toMatchObject({
      ...expected,
      place: { range: { sheet: '基础数据表' } },
    });
  });

  it('没有人回答的问题没有答案', () => {
    const [first] = evidenceCard(assessed([bookOf(threePublic({}))]), 'C6')?.questions ?? [];
    expect([first?.answer, first?.evidence, first?.place, first?.byHand]).toEqual([null, null, null, false]);
  });

  it('同一要点有几处违规时说明几处', () => {
    const use = '资金使用合规性';
    const point = '支出符合部门预算批复的用途';
    const [once, twice] = ['是', '否'].map((other) =>
      assessed([
        bookOf(
          evidence(
            [use, point, '否', '审计报告'],
            [use, point, '否', '审计报告'],
            [use, point, other, '审计报告'],
          ),
        ),
      ]),
    );
    const answers = [once, twice].map((each) =>
      each === undefined
        ? []
        : evidenceCard(each, 'C5')
            ?.questions.map(({ answer }) => answer)
            .filter(Boolean),
    );
    expect(answers).toEqual([['否（2 处）'], ['否（3 处）']]);
  });

  it('可能不适用的指标先问有没有', () => {
    const card = evidenceCard(sample, 'B3');
    expect(card?.questions.map(({ key, kind, answer }) => [key, kind, answer])).toEqual([
      ['answer:新建楼堂馆所', 'applies', '无'],
    ]);
  });
});

describe('人工评分', () => {
  it('写明计算得几分、改为几分、为什么；撤回后没有', () => {
    const answer = { indicator: 'C1', score: decimal(7), reason: '财政局口径不计临时人员' };
    const set = after(sample, { kind: 'override', answer });
    expect(evidenceCard(set, 'C1')?.override).toEqual({
      computed: '6',
      score: '7',
      reason: '财政局口径不计临时人员',
    });
    const cleared = after(set, { kind: 'clearOverride', indicator: 'C1' });
    expect(evidenceCard(cleared, 'C1')?.override).toBeNull();
  });

  it('待填的也可以人工评分', () => {
    const before = assessed([bookOf(threePublic({}))]);
    const answer = { indicator: 'A1', score: decimal(5), reason: '编制文件另报' };
    expect(evidenceCard(after(before, { kind: 'override', answer }), 'A1')?.override?.computed).toBe('待填');
  });
});

describe('填写的数', () => {
  it('写入前没有单元格，写入后可以转到基础数据表', async () => {
    const typed = after(sample, {
      kind: 'fact',
      answer: { kind: 'typed', fact: 'onDutyStaff', value: decimal(15) },
    });
    const source = { text: '手工填写', range: null };
    expect(evidenceCard(typed, 'A1')?.facts[0]).toMatchObject({
      certainty: 'answered',
      text: '15 人',
      source,
    });
    const again = await writtenSample(SAMPLE, typed);
    expect(evidenceCard(again, 'A1')?.facts[0]).toMatchObject({
      certainty: 'answered',
      source: { text: '手工填写', range: { sheet: '基础数据表' } },
    });
  });

  it('不是人填的数写单元格', () => {
    const card = evidenceCard(assessed([bookOf(threePublic({}))]), 'C2');
    expect(card?.facts.find(({ fact }) => fact === 'threePublicActual')?.source?.range).toEqual(area(3, 2));
  });
});
