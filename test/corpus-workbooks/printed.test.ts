import { corpusCase, type CorpusCase } from './corpus';
import { COMPANIONS } from './hazards/companions';
import { SHAPES } from './hazards/shapes';
import type { CaseDraft } from './sheet/case-draft';
import { VISIBLE_LAYOUTS } from './layouts/visible-layouts';
import { printedWorkbook } from './printed';
import { SMALL_INPUTS } from './small-inputs';
import { OFFICE } from './unit/invented-units';
import { unitOf } from './unit/unit';

const office = unitOf(OFFICE);

function drawn(layout: string, companion = '单独成册'): CaseDraft {
  const chosen = VISIBLE_LAYOUTS.find(({ name }) => name === layout);
  const gathered = COMPANIONS.find(({ name }) => name === companion);
  if (chosen === undefined || gathered === undefined) throw new Error(layout);
  return gathered.gather(chosen, office);
}

const caseOf = (draft: CaseDraft): CorpusCase => corpusCase('一例', '小例', draft);
const printed = (each: CorpusCase): string => each.workbooks.map(printedWorkbook).join('\n');

/** Facts that are told, as `fact=value@cells`. */
const told = ({ truth }: CorpusCase): readonly string[] =>
  truth.facts.flatMap(({ fact, value, cells }) =>
    value === null
      ? []
      : [`${fact}=${value}@${cells.map(({ address }) => address.split('!').at(-1) ?? '').join(' ')}`],
  );

const values = ({ truth }: CorpusCase) => truth.facts.map(({ fact, value }) => [fact, value]);

describe('版式印出来的样子', () => {
  it('预决算为行的三公表与它的真值', () => {
    const each = caseOf(drawn('三公决算预决算为行'));
    expect(printed(each).split('\n')).toEqual([
      '部门决算.xlsx',
      '〔三公经费情况〕',
      '2020年度“三公”经费预决算对比表',
      '编制单位：云溪县机关事务服务中心｜｜｜｜｜单位：万元',
      '项目｜合计｜因公出国（境）费｜公务用车购置费｜公务用车运行维护费｜公务接待费',
      '年初预算数｜33.08｜0｜0｜23.34｜9.74',
      '决算数｜26.01｜0｜0｜18.05｜7.96',
    ]);
    expect(told(each)).toEqual([
      'unitName=云溪县机关事务服务中心@',
      'fiscalYear=2020@',
      'threePublicBudget=330800@B4',
      'threePublicBudget.abroad=0@C4',
      'threePublicBudget.vehiclePurchase=0@D4',
      'threePublicBudget.vehicleOperation=233400@E4',
      'threePublicBudget.reception=97400@F4',
      'threePublicActual=260100@B5',
      'threePublicActual.abroad=0@C5',
      'threePublicActual.vehiclePurchase=0@D5',
      'threePublicActual.vehicleOperation=180500@E5',
      'threePublicActual.reception=79600@F5',
    ]);
  });

  it('同一张表转置后事实不变', () => {
    const turned = SHAPES.levels.find(({ name }) => name === '行列转置');
    const draft = turned?.apply(drawn('三公决算预决算为行'));
    if (draft === null || draft === undefined) throw new Error('the table can be turned');
    expect(printed(caseOf(draft)).split('\n').slice(3)).toEqual([
      '编制单位：云溪县机关事务服务中心｜｜单位：万元',
      '项目｜年初预算数｜决算数',
      '合计｜33.08｜26.01',
      '因公出国（境）费｜0｜0',
      '公务用车购置费｜0｜0',
      '公务用车运行维护费｜23.34｜18.05',
      '公务接待费｜9.74｜7.96',
    ]);
    expect(values(caseOf(draft))).toEqual(values(caseOf(drawn('三公决算预决算为行'))));
  });

  it('本级与汇总并存时要问口径，本级的数是陷阱', () => {
    const each = caseOf(drawn('预算执行情况表', '本级与汇总并存'));
    const total = each.truth.facts.find(({ fact }) => fact === 'totalExpenditure');
    expect(each.truth.ask).toBe('scope');
    expect(total).toMatchObject({ value: 11407000, mustAsk: 'scope' });
    expect(total?.cells).toEqual([{ address: "部门决算.xlsx|'预算执行'!D8", unit: '万元', inWords: false }]);
    expect(total?.traps).toEqual([{ value: 8098900, mistake: '本级的数' }]);
  });
});

describe('小例', () => {
  it('一表大一万倍，一表无误：两表都印得出，须问单位', () => {
    const input = SMALL_INPUTS.find(({ name }) => name === '一表大一万倍，一表无误');
    if (input === undefined) throw new Error('the small input exists');
    const each = caseOf(input.draft);
    expect(printed(each).split('\n')).toEqual([
      '资料.xlsx',
      '〔Sheet1〕',
      '2020年度支出决算表',
      '单位名称：枫林县水务局｜单位：万元',
      '项目｜决算数',
      '基本支出｜642.5',
      '项目支出｜218.3',
      '合计｜860.8',
      '〔Sheet2〕',
      '2020年度支出决算表',
      '单位名称：枫林县水务局｜单位：万元',
      '项目｜决算数',
      '基本支出｜6425000',
      '项目支出｜2183000',
      '合计｜8608000',
    ]);
    expect(each.truth.ask).toBe('moneyUnit');
  });
});
