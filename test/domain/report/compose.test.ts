import { COUNTY_FOUR_SECTIONS } from '../../../src/catalog/outlines/county-four-sections';
import type { FactId } from '../../../src/domain/fact/catalogue';
import type { Particulars } from '../../../src/domain/fact/particulars';
import { decimal } from '../../../src/domain/money/decimal';
import {
  printNumber,
  printPercent,
  printPoints,
  printTenThousandYuan,
} from '../../../src/domain/money/print';
import { composeReport } from '../../../src/domain/report/compose';
import { shownText } from '../../../src/domain/report/inline';
import type { Figure, Inline, Paragraph, Report } from '../../../src/domain/report/model';
import type { ReportInput } from '../../../src/domain/report/report-input';
import { factBook, sampleEvaluation, SAMPLE_FACTS, SAMPLE_PARTICULARS } from './sample-evaluation';

const SAMPLE: ReportInput = {
  evaluation: sampleEvaluation(),
  particulars: SAMPLE_PARTICULARS,
  unitName: '邵东市机关事务服务中心',
  year: 2020,
  outline: COUNTY_FOUR_SECTIONS,
};

const NOTHING: Particulars = {
  duties: null,
  offices: null,
  staffKinds: [],
  projects: [],
  adjustments: [],
  keyWork: [],
  judgements: [],
  declaredNone: [],
};

function paragraphs(report: Report, role: Paragraph['role']): readonly string[] {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.role === role ? [shownText(block.inlines)] : [],
    ),
  );
}

function allInlines(report: Report): readonly Inline[] {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.inlines : block.rows.flat().flatMap((cell) => cell.inlines),
    ),
  );
}

const body = (input: Partial<ReportInput>): readonly string[] =>
  paragraphs(composeReport({ ...SAMPLE, ...input }), 'body');

const conclusion = (input: Partial<ReportInput>): string =>
  body(input).find((paragraph) => paragraph.startsWith('对照')) ?? '';

function withFacts(changes: Partial<Record<FactId, number | null>>): Partial<ReportInput> {
  const facts = Object.entries({ ...SAMPLE_FACTS, ...changes }).flatMap(([fact, value]) =>
    value === null ? [] : [[fact, value] as const],
  );
  return { evaluation: sampleEvaluation([], factBook(Object.fromEntries(facts))) };
}

test('the sample reads as a report in four sections', () => {
  const report = composeReport(SAMPLE);
  expect(report.title).toBe('市级部门（机关事务服务中心）整体支出绩效自评报告');
  expect(paragraphs(report, 'attachmentMark')).toEqual(['附件2-3']);
  expect(paragraphs(report, 'heading1')).toEqual([
    '一、部门（单位）基本概况',
    '二、部门（单位）整体支出绩效状况',
    '三、存在的问题及原因',
    '四、提高财政资金绩效的措施与建议',
  ]);
  expect(paragraphs(report, 'body')).toMatchInlineSnapshot(`
   [
     "市机关事务服务中心主要负责市治机关办公大院的物业维修、安全保卫、环卫绿化和市公务用车服务管理平台的运行、管理、服务等工作。共设五个股室：办公室、物业管理股、安全保卫股、环卫绿化股和公务用车管理平台。核定编制15名，2020年底实有14人，其中公务员（含参公）13名，机关工勤人员1名。2020年度财政收入1126.69万元，支出1126.69万元。2020年末固定资产1429.91万元，其中公务用车51辆，电梯4台。我中心财务管理制度齐全，相关管理制度得到有效执行。",
     "2020年，我中心年初预算880.50万元，年中追加预算246.19万元，调整后预算1126.69万元，全年支出1126.69万元，其中基本支出455.44万元、项目支出671.25万元，年末无结余，预算完成率为100.00%。基本支出中，人员经费支出268.93万元，公用经费支出186.51万元。",
     "一是在安全保卫方面，市治机关办公大院实行半封闭式管理，大院前后大门增派保安设卡登记，安保人员24小时巡逻，开展消防安全演练3次，维护机关良好的工作秩序。二是在物业管理方面，物业维修和绿化卫生服务续签承包合同，专业技术人员维护配电、电梯、下水管道，完成大楼外墙清洗、瓷砖、亮化、绿化升级改造，用水用电电梯安全畅通。三是在会议服务方面，全年会议服务保障，完成会议服务205场次，接待参会人员19500多人次，场场无差错。重点工作考核得50分（总分50分）。社会公众或服务对象满意度为96.30%。",
     "2020年“三公”经费预算110.00万元，实际支出108.36万元，比预算减少1.64万元，“三公”经费控制率为98.51%。公务接待费预算4.80万元，实际支出4.24万元，比预算减少0.56万元。公务用车运行维护费预算87.20万元，实际支出86.14万元，比预算减少1.06万元。公务用车购置费预算18.00万元，实际支出17.98万元，比预算减少0.02万元。“三公”经费预算比上年度预算减少5.00万元。会议费支出2.61万元，培训费支出2.05万元。",
     "公用经费预算182.40万元，实际支出186.51万元，比预算增加4.11万元，公用经费控制率为102.25%。政府采购预算420.00万元，实际采购412.50万元，政府采购执行率为98.21%。资产管理方面，【请填写：资产配置、使用、盘点和处置情况】。",
     "对照《2020年度邵东市部门（单位）整体支出绩效评价指标体系》，2020年我单位整体绩效自评分为93分，评价等次为“优秀”。",
     "1.预算编制不够精准，执行与年初预算有差距。年初预算880.50万元，年中追加246.19万元，预算控制率为27.96%，扣3分。办公用房维修改造58.00万元、驻村帮扶（扶贫）经费25.00万元、疫情防控经费18.11万元没有列入年初预算，实际已经支出。绩效考核奖18.60万元、综治先进奖7.42万元、文明单位奖6.81万元属政策性支出，年初预算没有安排，但按政策必须发放。",
     "2.公用经费支出超过预算安排。公用经费预算182.40万元，实际支出186.51万元，公用经费控制率为102.25%，扣2分。",
     "3.资金使用不够规范。日常公用经费挤占项目经费1例，资金使用合规性扣1分。",
     "4.履职效益有待提高。生态效益缺少量化数据，经济效益、社会效益、生态效益扣1分。",
     "1.提高预算编制的准确性。按照预算法的有关规定加强年初预算编制，将可以预见的专项工作和政策性支出列入年初预算，减少年中追加；建议市财政结合我中心工作实际，合理安排专项业务经费。",
     "2.严格控制公用经费支出。细化公用经费预算，按月分析执行进度，压减一般性支出，不突破预算安排。",
     "3.规范资金使用。严格按照预算批复的用途支出，日常公用经费与项目经费分别核算，加强支出审核。",
     "4.提升履职效益。设置可以量化的绩效指标，平时做好数据收集，改进服务并跟踪服务对象的意见。",
   ]
  `);
});

test('the conclusion is a paragraph of its own and carries total and grade', () => {
  expect(conclusion({})).toBe(
    '对照《2020年度邵东市部门（单位）整体支出绩效评价指标体系》，2020年我单位整体绩效自评分为93分，评价等次为“优秀”。',
  );
});

test('with lines 待填 the conclusion says what is known and names no grade', () => {
  expect(conclusion({ evaluation: sampleEvaluation(['D2', 'D3']) })).toBe(
    '对照《2020年度邵东市部门（单位）整体支出绩效评价指标体系》，2020年我单位整体绩效自评已评78分，尚有16分待填，评价等次待定。',
  );
});

test('a unit without a place in its name gets no region', () => {
  expect(conclusion({ unitName: '机关事务服务中心' })).toContain(
    '对照《2020年度部门（单位）整体支出绩效评价指标体系》',
  );
});

test('every figure prints the value it carries, none is invented', () => {
  const figures = allInlines(composeReport(SAMPLE)).flatMap((inline) =>
    inline.kind === 'figure' ? [inline.figure] : [],
  );
  expect(figures.length).toBeGreaterThan(100);
  const printed = ({ format, value }: Figure): string => {
    if (typeof value === 'string') return value;
    if (format === 'tenThousandYuan') return printTenThousandYuan(value);
    if (format === 'percent') return printPercent(value);
    return format === 'points' ? printPoints(value) : printNumber(value);
  };
  expect(figures.filter((figure) => figure.text !== printed(figure))).toEqual([]);
  const facts = figures.filter(({ subject }) => subject.kind === 'fact');
  expect(
    facts.filter(({ subject, value }) => {
      const fact = subject.kind === 'fact' ? SAMPLE_FACTS[subject.fact as keyof typeof SAMPLE_FACTS] : '';
      return typeof value === 'string' ? value !== fact : !value.eq(decimal(fact));
    }),
  ).toEqual([]);
});

test('no amount, percentage or score of the running text stands outside a figure', () => {
  const words = composeReport({ ...SAMPLE, particulars: { ...SAMPLE_PARTICULARS, keyWork: [] } })
    .sections[0]?.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []))
    .flatMap((inline) => (inline.kind === 'text' ? [inline.text] : []));
  const numbers = words?.flatMap((text) => text.match(/\d+(?:\.\d+)?/gu) ?? []);
  expect([...new Set(numbers)].sort()).toEqual(['1', '2', '2020', '3', '4']);
});

test('the same input gives the same report', () => {
  expect(JSON.stringify(composeReport(SAMPLE))).toBe(JSON.stringify(composeReport(SAMPLE)));
});

test('without any fact every compulsory place is marked and no sentence claims anything', () => {
  const evaluation = sampleEvaluation(
    sampleEvaluation().results.map(({ indicator }) => indicator.id),
    factBook({}),
  );
  expect(body({ evaluation, particulars: NOTHING, unitName: null, year: null })).toMatchInlineSnapshot(`
   [
     "【请填写：单位名称】【请填写：主要职责】。【请填写：内设机构的数量和名称】。【请填写：评价年度】年底实有【请填写：在职人员数】人。【请填写：评价年度】年度财政收入【请填写：本年收入合计】万元，支出【请填写：本年支出合计】万元。【请填写：评价年度】年末固定资产【请填写：年末固定资产】万元。",
     "【请填写：评价年度】年，我单位年初预算【请填写：年初预算数】万元，本年追加预算【请填写：本年追加预算】万元，全年支出【请填写：本年支出合计】万元。",
     "【请填写：主要履职成效，按“一是……二是……”分条写】",
     "【请填写：评价年度】年“三公”经费预算【请填写：“三公”经费预算数】万元，实际支出【请填写：“三公”经费决算数】万元。",
     "资产管理方面，【请填写：资产配置、使用、盘点和处置情况】。",
     "对照《【请填写：评价指标体系名称】》，【请填写：评价年度】年我单位整体绩效自评已评0分，尚有100分待填，评价等次待定。",
     "【请填写：存在的问题及原因】",
     "【请填写：下一步措施与建议】",
   ]
  `);
});

test('an adjustment downwards is said as 调减, none as 未调整', () => {
  expect(body(withFacts({ budgetAdjustment: -100000, adjustedBudget: 8705000 }))[1]).toContain(
    '年初预算880.50万元，年中调减预算10.00万元，调整后预算870.50万元',
  );
  expect(body(withFacts({ budgetAdjustment: 0 }))[1]).toContain(
    '年初预算880.50万元，年中未调整预算，全年支出',
  );
});

test('staff by kind is said only where the kinds add up', () => {
  expect(body({})[0]).toContain('实有14人，其中公务员（含参公）13名，机关工勤人员1名。');
  expect(body(withFacts({ onDutyStaff: 15 }))[0]).toContain('实有15人。');
});

test('a prior budget of 0 allows no comparison', () => {
  const said = body(withFacts({ threePublicBudgetPrior: 0 }))[3];
  expect(said).toContain('上年度“三公”经费预算为0，本年度预算110.00万元。');
  expect(said).not.toContain('比上年度预算');
});

test('nothing planned and nothing spent is said so, without figures of 0', () => {
  const said = body(withFacts({ threePublicBudget: 0, threePublicActual: 0 }))[3];
  expect(said).toContain('2020年未安排“三公”经费预算，也未发生“三公”经费支出');
  expect(said).not.toContain('预算0.00');
});
