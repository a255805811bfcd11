import { findingMessage } from '../../../src/app/messages/finding-message';
import { cellAt } from '../../../src/domain/cell-address';
import type { FactId } from '../../../src/domain/fact/catalogue';
import type { Reading } from '../../../src/domain/fact/reading';
import type { Finding, FindingDetail } from '../../../src/domain/finding';
import { decimal } from '../../../src/domain/money/decimal';
import type { MoneyUnit } from '../../../src/domain/money/unit';

const cell = cellAt('决算.xlsx', '三公', 7, 0);
const other = cellAt('决算.xlsx', '基础数据', 1, 2);

function reading(fact: FactId, yuan: number, printed: string, unit: MoneyUnit, source = cell): Reading {
  const value = decimal(yuan);
  const description = '';
  return {
    fact,
    value,
    printed,
    unit,
    source,
    parts: [],
    description,
    rank: 0,
    tolerance: decimal(0),
    doubts: [],
  };
}

function finding(detail: FindingDetail, cells: Finding['cells'] = [cell]): Finding {
  return { ...detail, severity: 'warning', cells };
}

const spent = reading('publicFundsActual', 1865100, '1865100', 'yuan');
const spentElsewhere = reading('publicFundsActual', 1865200, '186.52', 'tenThousandYuan', other);
const readings = [spent, spentElsewhere];

const sentences: readonly (readonly [Finding, string])[] = [
  [
    finding({ code: 'readingsDisagree', fact: 'publicFundsActual', readings }),
    "“公用经费决算数”在几处不一致：1865100 元（“决算.xlsx”的'三公'!A8），186.52 万元（“决算.xlsx”的'基础数据'!C2）。暂用第一处的数，请核对后改成一致。",
  ],
  [
    finding({ code: 'unitFactorSuspected', fact: 'publicFundsActual', factor: 10000, readings }),
    "“公用经费决算数”在几处恰好相差 10000 倍：1865100 元（“决算.xlsx”的'三公'!A8），186.52 万元（“决算.xlsx”的'基础数据'!C2）。很可能是金额单位写错，请核对单位。",
  ],
  [
    finding({ code: 'readingsRounded', fact: 'publicFundsActual', readings: [spent] }),
    "“公用经费决算数”在几处因四舍五入略有出入：1865100 元（“决算.xlsx”的'三公'!A8）。不影响得分，不必修改。",
  ],
  [
    finding({ code: 'readingDoubtful', reading: spent, doubt: { code: 'unitAssumed', unit: 'yuan' } }),
    "“公用经费决算数”取 186.51 万元（“决算.xlsx”的'三公'!A8）：表上没有写金额单位，暂按“元”计算，请核对单位。",
  ],
  [
    finding(
      {
        code: 'identityBroken',
        identity: 'totalExpenditure = basicExpenditure + projectExpenditure',
        left: decimal(11266900),
        right: decimal(11266800),
      },
      [cell, other],
    ),
    "“决算.xlsx”的'三公'!A8、'基础数据'!C2：勾稽关系不成立，本年支出合计 = 基本支出 + 项目支出：左边 1126.69 万元，右边 1126.68 万元，相差 0.01 万元。请核对这几个数。",
  ],
  [
    finding({
      code: 'identityRounded',
      identity: 'onDutyStaff = 各类人员之和',
      left: decimal(14),
      right: decimal(13),
    }),
    "“决算.xlsx”的'三公'!A8：因四舍五入有尾差，在职人员数 = 各类人员之和：左边 14 人，右边 13 人，相差 1 人。不必修改。",
  ],
  [
    finding({ code: 'actualNotFilled', budget: 'threePublicBudget', actual: 'threePublicActual' }),
    "“决算.xlsx”的'三公'!A8：有“‘三公’经费预算数”，但“‘三公’经费决算数”没有填。请补填，没有发生的填 0。",
  ],
  [
    finding({ code: 'yearConflict', years: [2019, 2020] }),
    "几份资料的年度不一致：2019、2020（“决算.xlsx”的'三公'!A8）。请换成同一年度的，或在运行时指定评价年度。",
  ],
  [
    finding({ code: 'unitNameConflict', names: ['甲局', '乙局'] }),
    "几份资料的单位名称不一致：“甲局”、“乙局”（“决算.xlsx”的'三公'!A8）。请确认是同一单位，或在运行时指定单位名称。",
  ],
  [
    finding({ code: 'unbudgetedSpending', matter: '绩效考核奖', amount: decimal(500000) }),
    "“决算.xlsx”的'三公'!A8：“绩效考核奖”支出 50.00 万元，没有列入年初预算。请在报告中说明原因。",
  ],
  [
    finding({ code: 'unitMissing', sheet: '三公' }),
    '“决算.xlsx”的工作表“三公”没有写金额单位。请在表头补写“单位：元”或“单位：万元”。',
  ],
  [
    finding({ code: 'tableUncertain', sheet: '三公' }),
    '“决算.xlsx”的工作表“三公”看不出是预算还是决算。请把表名写完整，或指明是哪一种。',
  ],
  [
    finding({ code: 'tableEmptyWithNote', sheet: '基金', note: '本年无此项支出' }, []),
    '工作表“基金”是空表，附注为“本年无此项支出”。按没有发生处理，请核对。',
  ],
  [
    finding({ code: 'sheetNotRecognized', sheet: '目录' }, []),
    '工作表“目录”没有认出来，其中的数没有使用。如果需要，请补上表的标题。',
  ],
  [
    finding({ code: 'hiddenSource', sheet: '三公', what: 'rows' }),
    '“决算.xlsx”的工作表“三公”：表里有隐藏的行，其中的数被用到了。请确认这些数仍然有效。',
  ],
  [
    finding({ code: 'errorCell', value: '#REF!' }),
    "“决算.xlsx”的'三公'!A8：单元格显示错误值 #REF!，没有使用。请改正公式或填入数值。",
  ],
  [
    finding({ code: 'formulaWithoutValue' }),
    "“决算.xlsx”的'三公'!A8：公式没有保存计算结果。请用 Excel 或 WPS 打开、保存后再试。",
  ],
  [
    finding({ code: 'numberStoredAsText', count: 12, sheet: '三公' }),
    '“决算.xlsx”的工作表“三公”有 12 个数是以文本形式存放的，已按数字读取。请改为数字格式，以免合计漏算。',
  ],
  [
    finding({ code: 'amountUnreadable', text: '约12万' }),
    "“决算.xlsx”的'三公'!A8：“约12万”写在金额的位置，却读不成一个数，没有使用。请改为数字，说明写到别处。",
  ],
  [
    finding({ code: 'externalReference', sheet: '三公', formula: '[1]表!A1' }),
    "“决算.xlsx”的'三公'!A8：公式 [1]表!A1 引用了另一个文件，用的是上次保存的值。请确认这个值是最新的。",
  ],
  [
    finding({ code: 'codePageGuessed', workbook: '决算.xls' }),
    '“决算.xls”没有写明或没有写对文字编码，文字是按猜测的编码读的。请核对表名和项目名称；如有乱码，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
  ],
  [
    finding({ code: 'formulasUnread', workbook: '决算.xls' }),
    '“决算.xls”里有读不出来的公式，全部公式都没有读，用的是文件里保存的计算结果。请用 Excel 或 WPS 打开，重新计算并另存为 .xlsx 后核对。',
  ],
  [
    finding({ code: 'contradictsFullMarks', indicator: 'C5', text: '日常公用经费挤占项目经费' }),
    "“决算.xlsx”的'三公'!A8：“资金使用合规性”得了满分，但资料里写着“日常公用经费挤占项目经费”。请改评分，或说明为什么不扣分。",
  ],
  [
    finding({ code: 'fullMarksWithoutEvidence', indicator: 'C5', point: '审批手续完整' }),
    "“决算.xlsx”的'三公'!A8：“资金使用合规性”的“审批手续完整”得了分，但没有写佐证材料。请补上文件名称或公开网址。",
  ],
  [
    finding({ code: 'rateImplausible', indicator: 'C5', rate: decimal('102.2533') }),
    "“决算.xlsx”的'三公'!A8：“资金使用合规性”算得 10225.33%，不合常理。请核对分子、分母的数和单位。",
  ],
  [
    finding({ code: 'bandMagnitudeUsed', indicator: 'C5', rate: decimal('-0.0435') }),
    "“决算.xlsx”的'三公'!A8：“资金使用合规性”为 -4.35%，是负数，按绝对值套用了评分档次。请确认当地是否这样评分。",
  ],
  [
    finding({ code: 'judgementUnmatched', subject: '公开性', point: '公开网址' }),
    "“决算.xlsx”的'三公'!A8：佐证材料中“公开性”的“公开网址”对不上评分表的任何一项，没有使用。请按评分表的评价要点改写。",
  ],
  [
    finding({
      code: 'judgementUnreadable',
      subject: '公开性',
      point: '按时公开',
      text: '大概',
      wanted: 'verdict',
    }),
    "“决算.xlsx”的'三公'!A8：“公开性”的“按时公开”填的是“大概”，看不出结论。请填“是”或“否”。",
  ],
  [
    finding({
      code: 'judgementUnreadable',
      subject: '行政效能',
      point: '效果',
      text: '还可以',
      wanted: 'option',
    }),
    "“决算.xlsx”的'三公'!A8：“行政效能”的“效果”填的是“还可以”，对不上评分表所列的结论。请从所列的结论中选填一个。",
  ],
  [
    finding(
      {
        code: 'judgementUnreadable',
        subject: '行政效能',
        point: '人工评分',
        text: '12',
        wanted: 'points',
      },
      [],
    ),
    '“行政效能”的“人工评分”填的是“12”，不能作为得分。请填 0 到这一项分值之间的数。',
  ],
  [
    finding({ code: 'printedRateWrong', identity: '公开07表：公务接待费（增减率）', printed: '12%' }),
    "“决算.xlsx”的'三公'!A8：公开07表：公务接待费（增减率）写的是 12%，与按同一行金额算出的不符。请核对比率和金额。",
  ],
  [
    finding({ code: 'standardContradictsWeight', indicator: 'C5', printed: '计8分' }),
    "“决算.xlsx”的'三公'!A8：“资金使用合规性”的评价标准写着“计8分”，与这一项的分值不一致。请核对评分表。",
  ],
  [
    finding({ code: 'scoreOverridden', indicator: 'C5', computed: '6', set: '5' }),
    "“决算.xlsx”的'三公'!A8：“资金使用合规性”计算得 6 分，人工改为 5 分。请确认理由已经写明。",
  ],
  [
    finding({ code: 'scoreOverridden', indicator: 'C5', computed: '待填', set: '5' }),
    "“决算.xlsx”的'三公'!A8：“资金使用合规性”还没有算出得分，人工改为 5 分。请确认理由已经写明。",
  ],
  [
    finding({ code: 'signatureBecomesInvalid', workbook: '决算.xlsx' }, []),
    '“决算.xlsx”带有数字签名，加入评分表后签名会失效（原文件没有改动）。请在定稿后重新签名。',
  ],
  [
    finding({ code: 'sheetNameTaken', wanted: '评分表', used: '评分表2' }),
    '工作簿里已有另一张“评分表”，新表改名为“评分表2”。如果原表不再需要，请删去后再运行。',
  ],
  [
    finding(
      { code: 'sheetExtrasLost', sheet: '评分表', extras: ['conditionalFormats', 'filterCriteria'] },
      [],
    ),
    '重写“评分表”时没有保留条件格式、筛选条件（已全部显示）。请按需要重新设置。',
  ],
  [
    finding({ code: 'sheetExtrasAstray', sheet: '溯源表', extras: ['comments', 'drawings'] }, []),
    '“溯源表”各行的位置与上次不同，批注、图片和图形留在原来的位置。请核对是否还对着原来的内容。',
  ],
  [
    finding({ code: 'handFilledKept', subject: '扣分原因', text: '考核扣分' }),
    "“决算.xlsx”的'三公'!A8：“扣分原因”保留了您填写的“考核扣分”。如需改回自动生成的内容，请清空后再运行。",
  ],
  [
    finding({
      code: 'changedSinceLastRun',
      subject: '公用经费决算数',
      before: '182.40 万元',
      after: '186.51 万元',
    }),
    "“决算.xlsx”的'三公'!A8：“公用经费决算数”与上次不同：原为 182.40 万元，现为 186.51 万元。请确认数据确实改过。",
  ],
];

describe('每一种发现都有一句人话', () => {
  const nameOf = (indicator: string): string => (indicator === 'C5' ? '资金使用合规性' : indicator);

  test.each(sentences.map(([each, sentence]) => [each.code, each, sentence] as const))(
    '%s',
    (_code, each, sentence) => {
      expect(findingMessage(each, nameOf)).toBe(sentence);
    },
  );

  test('口径不同的数可以不一致，不要求修改', () => {
    const disagree: Finding = {
      code: 'readingsDisagree',
      severity: 'info',
      fact: 'publicFundsActual',
      readings,
      cells: [cell, other],
    };
    expect(findingMessage(disagree)).toBe(
      "“公用经费决算数”在几处的口径不同，数也不同：1865100 元（“决算.xlsx”的'三公'!A8），186.52 万元（“决算.xlsx”的'基础数据'!C2）。按第一处的数计算，各处都不必修改。",
    );
    const [left, right] = [decimal(11266900), decimal(11266800)];
    const broken: Finding = {
      code: 'identityBroken',
      severity: 'info',
      identity: 'totalExpenditure = basicExpenditure + projectExpenditure',
      left,
      right,
      cells: [cell],
    };
    expect(findingMessage(broken)).toBe(
      "“决算.xlsx”的'三公'!A8：各数的口径不同，不适用勾稽关系，本年支出合计 = 基本支出 + 项目支出：左边 1126.69 万元，右边 1126.68 万元，相差 0.01 万元。不必修改。",
    );
  });

  test('没有给出指标名称时，原样写出指标', () => {
    const detail = { code: 'standardContradictsWeight', indicator: '公开性', printed: '计8分' } as const;
    expect(findingMessage(finding(detail, []))).toBe(
      '“公开性”的评价标准写着“计8分”，与这一项的分值不一致。请核对评分表。',
    );
  });

  test('单元格多于三个时只写前三个和总数', () => {
    const cells = [cell, other, cellAt('预算.xlsx', '总表', 0, 0), cell, cell];
    expect(findingMessage(finding({ code: 'formulaWithoutValue' }, cells))).toBe(
      "“决算.xlsx”的'三公'!A8、'基础数据'!C2、“预算.xlsx”的'总表'!A1等 5 处：公式没有保存计算结果。请用 Excel 或 WPS 打开、保存后再试。",
    );
  });
});
