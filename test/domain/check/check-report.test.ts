import { check, summary } from './checked-unit';

const RIGHT: readonly (readonly [string, readonly string[]])[] = [
  [
    '2020年度财政收入1126.69万元，支出1126.69万元。',
    ['= 1126.69万元 totalRevenue', '= 1126.69万元 totalExpenditure'],
  ],
  [
    '2020年底实有14人，其中公务员13名，机关工勤人员1名。',
    ['= 14人 onDutyStaff', '= 13名 particular 公务员', '= 1名 particular 机关工勤人员'],
  ],
  [
    '2020年末固定资产1429.91万元，其中公务车51辆，电梯4台。',
    ['= 1429.91万元 fixedAssets', '= 51辆 vehicles', '= 4台 elevators'],
  ],
  ['年末有51辆公务用车。', ['= 51辆 vehicles']],
  [
    '“三公”经费年初预算110万元，决算108.36万元，完成年初预算的98.51%。',
    ['= 110万元 threePublicBudget', '= 108.36万元 threePublicActual', '= 98.51% share 108.36万元 110万元'],
  ],
  [
    '公用经费支出1,865,100元，比年初预算增加4.11万元。',
    ['= 1,865,100元 publicFundsActual', '= 4.11万元 difference'],
  ],
  [
    '公用经费预算182.40万元，决算186.51万元，增加4.11万元，增长2.25%。',
    [
      '= 182.40万元 publicFundsBudget',
      '= 186.51万元 publicFundsActual',
      '= 4.11万元 difference 186.51万元 182.40万元',
      '= 2.25% change 186.51万元 182.40万元',
    ],
  ],
  ['2020年我单位整体绩效自评分为93分，评价等次为“优秀”。', ['= 93分 total']],
  [
    '公用经费控制率=186.51万元÷182.40万元×100%=102.25%，扣2分，得6分。',
    [
      '= 186.51万元 rateOperand 公用经费控制率',
      '= 182.40万元 rateOperand 公用经费控制率',
      '= 102.25% rate 公用经费控制率',
      '= 2分 deduction 公用经费控制率',
      '= 6分 score 公用经费控制率',
    ],
  ],
  [
    '公用经费控制率为102.25%（186.51÷182.40×100%），超出100%2.25个百分点，得6分。',
    [
      '= 102.25% rate 公用经费控制率',
      '= 186.51 rateOperand 公用经费控制率',
      '= 182.40 rateOperand 公用经费控制率',
      '= 2.25个百分点 rate 公用经费控制率',
      '= 6分 score 公用经费控制率',
    ],
  ],
  [
    '共完成会议服务205场次，接待参会人员19500多人次，结对帮扶贫困户56户150人。',
    [
      '= 205场次 particular 会议服务',
      '~ 19500多人次 particular 19500多人次',
      '~ 56户 particular 56户',
      '~ 150人 particular 150人',
    ],
  ],
  ['服务对象满意度96.3%。', ['= 96.3% satisfaction']],
  [
    '绩效考核奖120万元、文明单位奖45万元未列入年初预算，合计165万元。',
    ['= 120万元 particular 绩效考核奖', '= 45万元 particular 文明单位奖', '= 165万元 sum 45万元 120万元'],
  ],
  [
    '政府采购预算420万元，实际采购412.5万元，执行率98.21%。',
    ['= 420万元 procurementBudget', '= 412.5万元 procurementActual', '= 98.21% share 412.5万元 420万元'],
  ],
  [
    '“三公”经费预算由上年的115万元减少到110万元，下降4.35%。',
    ['= 115万元 threePublicBudgetPrior', '= 110万元 threePublicBudget', '= 4.35% change 110万元 115万元'],
  ],
  [
    '年初预算880.50万元，本年追加预算246.19万元。',
    ['= 880.50万元 initialBudget', '= 246.19万元 budgetAdjustment'],
  ],
  ['其中：差旅费23.4万元，其他公用经费35.2万元。', ['? 23.4万元', '? 35.2万元']],
  ['“三公”经费比2019年决算112.3万元减少3.94万元。', ['? 112.3万元', '? 3.94万元']],
  ['“三公”经费预算比上年度预算减少5.00万元。', ['= 5.00万元 difference']],
  [
    '（0.00＋880.50＋246.19）÷880.50',
    ['~ 880.50 initialBudget', '~ 246.19 budgetAdjustment', '~ 880.50 initialBudget', '? 0.00'],
  ],
  ['2020年度整体支出绩效自评得分为93分。', ['= 93分 total']],
  [
    '“三公”经费年初预算110万元。全年实际支出108.36万元。',
    ['= 110万元 threePublicBudget', '= 108.36万元 threePublicActual'],
  ],
  [
    '本年支出1126.69万元，其中基本支出455.44万元，占支出总额的40.42%。',
    [
      '= 1126.69万元 totalExpenditure',
      '= 455.44万元 basicExpenditure',
      '= 40.42% share 455.44万元 1126.69万元',
    ],
  ],
  ['人员经费268.93万元，占基本支出的59.05%。', ['= 268.93万元 personnelActual', '= 59.05% share 268.93万元']],
  ['本年支出1126.69万元。', ['= 1126.69万元 totalExpenditure']],
  ['公用经费控制率超过100%的，每超1个百分点扣1分。', ['? 1个百分点', '? 1分']],
  ['按照《预算法》和湘财绩〔2020〕7号文件要求，开展自评。', []],
];

test.each(RIGHT)('不误报：%s', (text, expected) => {
  expect(summary(check(text))).toEqual(expected);
});

/** Each right sentence above has twins here with one error seeded. */
const WRONG: readonly (readonly [string, string, string])[] = [
  ['比上年减少的数不对', '“三公”经费预算比上年度预算减少6.00万元。', '! 6.00万元 difference 5.00 -'],
  ['数字前多打一位', '公用经费支出1186.51万元。', '! 1186.51万元 publicFundsActual 186.51 strayDigit'],
  ['中间多打一位', '公用经费支出1866.51万元。', '! 1866.51万元 publicFundsActual 186.51 strayDigit'],
  ['元写成万元', '公用经费支出1865100万元。', '! 1865100万元 publicFundsActual 187 factor'],
  ['小数点错一位', '公用经费支出1865.1万元。', '! 1865.1万元 publicFundsActual 186.5 factor'],
  ['决算写成预算的数', '公用经费支出182.40万元。', '! 182.40万元 publicFundsActual 186.51 otherValue'],
  ['预算写成决算的数', '公用经费年初预算186.51万元。', '! 186.51万元 publicFundsBudget 182.40 otherValue'],
  ['用了上年的数', '“三公”经费年初预算115万元。', '! 115万元 threePublicBudget 110 otherValue'],
  ['末位取舍不对', '公用经费控制率为102.26%。', '! 102.26% rate 公用经费控制率 102.25 rounding'],
  ['比率旧了', '在职人员控制率为95.10%。', '! 95.10% rate 在职人员控制率 93.33 -'],
  ['得分不是评分表的得分', '公用经费控制率为102.25%，得8分。', '! 8分 score 公用经费控制率 6 otherValue'],
  ['支出绩效的总分不对', '2020年度整体支出绩效自评得分为98分。', '! 98分 total 93 -'],
  ['本年的支出不对', '本年支出126.69万元。', '! 126.69万元 totalExpenditure 1126.69 -'],
  [
    '“三公”经费的实际支出不对',
    '“三公”经费年初预算110万元。全年实际支出106.38万元。',
    '! 106.38万元 threePublicActual 108.36 -',
  ],
  ['开头的年初预算不对', '年初预算888.50万元，年中追加246.19万元。', '! 888.50万元 initialBudget 880.50 -'],
  [
    '合计不等于各项之和',
    '绩效考核奖120万元、文明单位奖45万元未列入年初预算，两项合计156万元。',
    '! 156万元 sum 45万元 120万元 165 -',
  ],
  [
    '占比算错',
    '本年支出1126.69万元，其中基本支出455.44万元，占支出总额的42.40%。',
    '! 42.40% share 455.44万元 1126.69万元 40.42 -',
  ],
  ['占比的基数在话里', '人员经费268.93万元，占基本支出的95.05%。', '! 95.05% share 268.93万元 59.05 -'],
  ['总分不对', '整体绩效自评分为98分。', '! 98分 total 93 -'],
  ['人数不对', '年底实有16人。', '! 16人 onDutyStaff 14 -'],
  ['车辆数不对', '年末有52辆公务用车。', '! 52辆 vehicles 51 -'],
  ['场次不对', '共完成会议服务250场次。', '! 250场次 particular 会议服务 205 -'],
  ['其中的人数不对', '年底实有14人，其中公务员15名。', '! 15名 particular 公务员 13 -'],
  [
    '代入的数不对',
    '公用经费控制率=188.51万元÷182.40万元×100%=102.25%。',
    '! 188.51万元 rateOperand 公用经费控制率 186.51 -',
  ],
  [
    '完成率算错',
    '“三公”经费年初预算110万元，决算108.36万元，完成年初预算的89.51%。',
    '! 89.51% share 108.36万元 110万元 98.51 -',
  ],
  [
    '增长率没有改',
    '办公用品支出由上年的1690.69万元减少到1434.89万元，下降1.10%。',
    '! 1.10% change 1434.89万元 1690.69万元 15.13 -',
  ],
  [
    '增长率是对的，金额多打了一位',
    '物业服务支出由上年的43269.3万元增加到3845.49万元，增长17.62%。',
    '! 17.62% change 3845.49万元 43269.3万元 91.11 mistypedAmount',
  ],
  [
    '两年的数写反了',
    '购房补贴上年预算为207万元，本年预算安排170.03万元，增长21.74%。',
    '! 21.74% change 170.03万元 207万元 17.86 swapped',
  ],
  [
    '增加额不对',
    '公用经费预算182.40万元，决算186.51万元，增加5.11万元。',
    '! 5.11万元 difference 186.51万元 182.40万元 4.11 -',
  ],
];

test.each(WRONG)('%s：%s', (_name, text, expected) => {
  expect(summary(check(text)).filter((line) => line.startsWith('!'))).toEqual([expected]);
});

const DEFECTS: readonly (readonly [string, readonly string[], string])[] = [
  [
    '公用经费预算182.40万元，决算186.51万元，减少4.11万元。',
    ['# wrongDirection 4.11万元'],
    '公用经费预算182.40万元，决算186.51万元，增加4.11万元。',
  ],
  ['评价等次为“良好”。', ['# wrongGrade 评价等次为“良好”'], '评价等次为“优秀”。'],
  ['2018年我单位支出按预算执行。', ['# otherYear 2018年'], '2020年我单位支出按预算执行。'],
  ['2019年我单位严格控制支出。', ['# otherYear 2019年'], '与2019年相比，支出有所下降。'],
  [
    '支出增加（减少）的主要原因是政策调整。',
    ['# unresolvedChoice 增加（减少）'],
    '支出增加的主要原因是政策调整。',
  ],
  ['主要原因是。', ['# missingReason 主要原因是。'], '主要原因是政策调整。'],
  ['按规定执行。。', ['# doubledPunctuation 。。'], '按规定执行……'],
  [
    '设备××台，【请填写采购方式】。',
    ['# placeholder ××', '# placeholder 【请填写采购方式】'],
    '设备2×3排列。',
  ],
  ['严格落实“一车一档””制度。', ['# unbalanced ”'], '严格落实“一车一档”制度。'],
  ['依据《预算法执行。', ['# unbalanced 《'], '依据《预算法》执行。'],
  ['固定资产1429.91，公务车51辆。', ['# unitMissing 产1429.91'], '固定资产1,429.91万元，公务车51辆。'],
  ['支出决算为4.19。', ['# unitMissing 为4.19'], '支出决算率为4.1.9版。'],
  ['减少0.00万元，与上年持平。', ['# zeroChange 减少0.00万元'], '与上年持平。'],
];

test.each(DEFECTS)('%s', (text, expected, twin) => {
  const defects = (each: string) => summary(check(each)).filter((line) => line.startsWith('#'));
  expect(defects(text)).toEqual(expected);
  expect(defects(twin)).toEqual([]);
});

/** Pieces that would cost more than linear time in a careless scanner, and what 5000 of them make. */
const PIECES: readonly (readonly [string, number])[] = [
  ['2019年', 5000],
  ['公用经费186.51万元，', 5000],
  ['（', 5000],
  ['“三公”经费', 0],
  ['得5分，', 5000],
  ['增加（', 7500],
  ['原因是', 1],
  ['【', 5000],
];

test.each(PIECES)('再长的怪段落也核对得完：%s', (piece, total) => {
  const { agrees, differs, unknown, defects } = check(piece.repeat(5000));
  expect(agrees.length + differs.length + unknown.length + defects.length).toBe(total);
});
