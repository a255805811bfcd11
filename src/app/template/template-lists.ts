import type { Inline } from '../../domain/report/model';
import { blank, text } from '../../domain/report/inline';
import { printPoints, printTenThousandYuan } from '../../domain/money/print';
import { countFormat, figureOf } from '../../domain/report/pattern/figure';
import { itemScope, lineScope, type ListItem, type Scope } from '../../domain/report/pattern/scope';
import { composePattern } from '../../domain/report/pattern/sentence';
import type { ReportInput } from '../../domain/report/report-input';
import { lineRemark } from '../../domain/report/wording/line-remark';
import { ownWords } from '../../domain/report/wording/own-words';
import type { Decimal } from '../../domain/money/decimal';
import { reasonText } from '../../domain/scoring/reason-text';

/** A list whose lines a template repeats rows for; each line knows its columns by their Chinese names. */
export type TemplateList = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly lines: (input: ReportInput, scope: Scope) => readonly TemplateLine[];
};

/** What stands in each column of one line. */
export type TemplateLine = ReadonlyMap<string, readonly Inline[]>;

/** The lists, each with its columns. */
export const TEMPLATE_LISTS: readonly TemplateList[] = [
  {
    name: '指标',
    columns: [
      '序号',
      '一级指标',
      '二级指标',
      '三级指标',
      '分值',
      '评价标准',
      '率',
      '得分',
      '扣分',
      '扣分原因',
    ],
    lines: indicatorLines,
  },
  {
    name: '项目',
    columns: ['序号', '名称', '年初预算数', '追加预算数', '支出决算数', '备注'],
    lines: projectLines,
  },
  { name: '人员', columns: ['序号', '类别', '编制数', '实有人数'], lines: staffLines },
  { name: '预算追加', columns: ['序号', '文号', '事项', '金额', '备注'], lines: adjustmentLines },
  { name: '重点工作', columns: ['序号', '领域', '措施', '完成情况', '数量', '成效'], lines: keyWorkLines },
];

function indicatorLines({ evaluation }: ReportInput, scope: Scope): readonly TemplateLine[] {
  return evaluation.results.map((result, index) => {
    const { indicator, ratio, score, status } = result;
    const about = lineScope(scope, result, lineRemark(result));
    const reason = reasonText(result, evaluation.facts);
    const missing = status === 'pending' ? [blank(`${indicator.name}扣分原因`)] : [];
    return line([
      ...numbered(index),
      ['一级指标', [text(indicator.level1)]],
      ['二级指标', [text(indicator.level2)]],
      ['三级指标', [text(indicator.name)]],
      ['分值', [text(printPoints(indicator.weight))]],
      ['评价标准', [text(indicator.standard)]],
      [
        '率',
        indicator.measure === null || (ratio === null && status !== 'pending')
          ? []
          : composePattern('{rate|%}', about),
      ],
      ['得分', composePattern('{score|分}', about)],
      ['扣分', composePattern('{deduction|分}', about)],
      ['扣分原因', reason === null || score === null ? missing : [text(reason)]],
    ]);
  });
}

function projectLines({ particulars }: ReportInput, scope: Scope): readonly TemplateLine[] {
  return particulars.projects.map(({ name, initialBudget, adjustment, actual, note }, index) => {
    const item: ListItem = {
      list: 'projects',
      index,
      words: { name },
      numbers: { initialBudget, actual },
    };
    const about = itemScope(scope, item);
    return line([
      ...numbered(index),
      ['名称', [text(name)]],
      ['年初预算数', composePattern('{item.initialBudget|万元}', about)],
      ['追加预算数', adjustment === null ? [] : [text(printTenThousandYuan(adjustment))]],
      ['支出决算数', composePattern('{item.actual|万元}', about)],
      ['备注', own(note)],
    ]);
  });
}

function staffLines({ particulars }: ReportInput, scope: Scope): readonly TemplateLine[] {
  return particulars.staffKinds.map(({ name, authorized, onDuty }, index) => {
    const about = itemScope(scope, { list: 'staffKinds', index, words: { name }, numbers: { onDuty } });
    return line([
      ...numbered(index),
      ['类别', [text(name)]],
      ['编制数', authorized === null ? [blank(`${name}编制数`)] : [text(authorized.toFixed())]],
      ['实有人数', composePattern('{item.onDuty|整数}', about)],
    ]);
  });
}

function adjustmentLines({ particulars }: ReportInput, scope: Scope): readonly TemplateLine[] {
  return particulars.adjustments.map(({ documentNumber, matter, amount, note }, index) => {
    const item: ListItem = { list: 'adjustments', index, words: { name: matter }, numbers: { amount } };
    return line([
      ...numbered(index),
      ['文号', own(documentNumber)],
      ['事项', [text(matter)]],
      ['金额', composePattern('{item.amount|万元}', itemScope(scope, item))],
      ['备注', own(note)],
    ]);
  });
}

function keyWorkLines({ particulars }: ReportInput): readonly TemplateLine[] {
  return particulars.keyWork.map(({ field, measures, completion, quantity, effect }, index) => {
    const counted =
      quantity === null ? [] : quantityInlines(quantity.value, quantity.measureWord, field, index);
    return line([
      ...numbered(index),
      ['领域', [text(field)]],
      ['措施', own(measures)],
      ['完成情况', own(completion)],
      ['数量', counted],
      ['成效', own(effect)],
    ]);
  });
}

function quantityInlines(
  value: Decimal,
  measureWord: string,
  field: string,
  index: number,
): readonly Inline[] {
  const subject = { kind: 'listed', list: 'keyWork', index, field: 'quantity' } as const;
  const figure = figureOf({ subject, value }, countFormat(value), `${ownWords(field)}数量`);
  return [{ kind: 'figure', figure }, text(measureWord)];
}

type Column = readonly [name: string, inlines: readonly Inline[]];

function line(columns: readonly Column[]): TemplateLine {
  return new Map(columns);
}

function numbered(index: number): readonly Column[] {
  return [['序号', [text(String(index + 1))]]];
}

/** What the unit left blank stays blank: a note is nobody's duty. */
function own(words: string | null): readonly Inline[] {
  return words === null ? [] : [text(words)];
}
