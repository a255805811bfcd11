import { sheetOf } from '../grid';
import { readSheets, seenAll } from '../facts-of';

describe('部门预算表的各种版式', () => {
  test('收支总表三层表头、两侧并列：年初预算取支出总计的合计列', () => {
    const read = readSheets(
      sheetOf(
        '单位收支总表',
        [
          [],
          ['2026年预算单位财务收支预算总表'],
          [],
          ['编制单位：某某街道办事处', null, null, null, null, null, '单位：元'],
          [],
          ['本年收入', null, '本年支出'],
          ['项目', '预算数', '项目', '预算数'],
          [null, null, null, '合计', '基本支出', null, '项目支出'],
          [null, null, null, null, '人员经费', '公用经费'],
          ['一、财政拨款收入', 900, '一、一般公共服务支出', 500, 300, 100, 100],
          ['1、一般公共预算', 900, '二、教育支出', 400, 200, 50, 150],
          ['2、政府性基金预算', null, '三、社会保障和就业支出', 100, 100, null, null],
          ['二、事业收入', 100, '四、卫生健康支出'],
          ['三、其他收入'],
          ['收入总计', 1000, '支出总计', 1000, 600, 150, 250],
        ],
        {
          merges: [
            'A2:G2',
            'A4:E4',
            'A6:B6',
            'C6:G6',
            'A7:A9',
            'B7:B9',
            'C7:C9',
            'D7:G7',
            'D8:D9',
            'E8:F8',
            'G8:G9',
          ],
          format: '#,##0_ ',
        },
      ),
    );
    expect(read.tables.map((table) => table.kind)).toEqual(['revenueExpenditure']);
    expect(
      seenAll(
        read,
        'initialBudget',
        'personnelBudget',
        'publicFundsBudget',
        'totalExpenditure',
        'fiscalYear',
      ),
    ).toEqual({
      initialBudget: '1000 @ 单位收支总表!D15',
      personnelBudget: '600 @ 单位收支总表!E15',
      publicFundsBudget: '150 @ 单位收支总表!F15',
      totalExpenditure: '—',
      fiscalYear: '2026 @ 单位收支总表!A2',
    });
  });

  test('一般公共预算支出表把基本支出分成人员经费和公用经费：合计行在首行', () => {
    const read = readSheets(
      sheetOf(
        '07一般公共预算支出表',
        [
          ['部门公开表7'],
          ['一般公共预算支出预算表（2022年）'],
          ['部门：某某县水利局', null, null, null, null, null, null, '单位：万元'],
          ['科目编码', null, null, '科目名称', '合计', '基本支出', null, null, '项目支出'],
          [null, null, null, null, null, '小计', '人员经费', '公用经费'],
          ['类', '款', '项'],
          [null, null, null, '合计', 30, 20, 15, 5, 10],
          ['213', null, null, '农林水支出', 30, 20, 15, 5, 10],
          ['213', '03', null, '水利', 30, 20, 15, 5, 10],
          ['213', '03', '01', '行政运行', 20, 20, 15, 5],
          ['213', '03', '99', '其他水利支出', 10, null, null, null, 10],
        ],
        { merges: ['A4:C5', 'D4:D6', 'E4:E6', 'F4:H4', 'F5:F6', 'G5:G6', 'H5:H6', 'I4:I6'] },
      ),
    );
    expect(
      seenAll(read, 'personnelBudget', 'publicFundsBudget', 'initialBudget', 'basicExpenditure'),
    ).toEqual({
      personnelBudget: '150000 @ 07一般公共预算支出表!G7',
      publicFundsBudget: '50000 @ 07一般公共预算支出表!H7',
      initialBudget: '300000 @ 07一般公共预算支出表!E7?',
      basicExpenditure: '—',
    });
  });

  test('“三公”预算表一行一个单位时取总计行，按机关还是按总计先问；上年预算列是上年预算', () => {
    const read = readSheets(
      sheetOf('三公', [
        ['2021年“三公”经费预算情况表'],
        [null, null, null, null, '单位：万元'],
        ['单位名称', '“三公”经费合计', '因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行费'],
        ['总计', 30, 0, 10, null, 20],
        ['局机关', 20, 0, 8, null, 12],
        ['下属站', 10, 0, 2, null, 8],
      ]),
      sheetOf('比较', [
        ['2021年度“三公”经费预算对比表'],
        ['单位：元'],
        ['项目', '2020年预算数', '2021年预算数', '增减额'],
        ['合计', 400000, 300000, -100000],
        ['1．因公出国（境）费', 0, 0, 0],
        ['2．公务接待费', 150000, 100000, -50000],
        ['3．公务用车购置及运行费', 250000, 200000, -50000],
        ['其中：公务用车购置', null, null, null],
        ['公务用车运行费', 250000, 200000, -50000],
      ]),
    );
    expect(
      seenAll(
        read,
        'threePublicBudget',
        'threePublicBudget.reception',
        'threePublicBudget.vehiclePurchase',
        'threePublicBudgetPrior',
        'threePublicBudgetPrior.reception',
      ),
    ).toEqual({
      threePublicBudget: '300000 @ 三公!B4?',
      'threePublicBudget.reception': '100000 @ 三公!D4?',
      'threePublicBudget.vehiclePurchase': '—',
      threePublicBudgetPrior: '400000 @ 比较!B4',
      'threePublicBudgetPrior.reception': '150000 @ 比较!B6',
    });
  });

  test('三公预算表一行一个单位而没有总计：不猜', () => {
    const read = readSheets(
      sheetOf('三公', [
        ['2021年“三公”经费预算情况表'],
        ['单位：万元'],
        ['单位名称', '“三公”经费合计', '因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行费'],
        ['局机关', 20, 0, 8, null, 12],
        ['下属站', 10, 0, 2, null, 8],
      ]),
    );
    expect(seenAll(read, 'threePublicBudget')).toEqual({ threePublicBudget: '—' });
  });

  test('基本支出预算分三张宽表：公用经费取商品和服务支出表的总计', () => {
    const read = readSheets(
      sheetOf('基本支出-商品和服务', [
        ['2020年一般公共预算基本支出预算表—商品和服务支出'],
        ['编制单位：某县供销社', null, null, null, null, '单位：万元'],
        ['功能科目编码', '单位名称（科目）', '总计', '办公费', '水费', '电费', '差旅费'],
        [null, '合计', 12.5, 5, 1.5, 4, 2],
        ['2160201', '行政运行', 12.5, 5, 1.5, 4, 2],
      ]),
    );
    expect(seenAll(read, 'publicFundsBudget', 'personnelBudget')).toEqual({
      publicFundsBudget: '125000 @ 基本支出-商品和服务!C4',
      personnelBudget: '—',
    });
  });

  test('支出总体情况表按资金来源分列：一般公共预算只是其中一部分，不限定全表', () => {
    const read = readSheets(
      sheetOf(
        '部门支出总表',
        [
          ['2020年部门支出总体情况表'],
          ['填报单位：某县文化馆', null, null, null, null, null, null, '单位：万元'],
          ['科目编码', null, null, '科目名称', '总计', '一般公共预算拨款', null, '政府性基金拨款'],
          ['类', '款', '项', null, null, '小计', '经费拨款', null],
          [207, null, null, '文化旅游体育与传媒支出', 120, 100, 100, 20],
          [207, '01', null, '文化和旅游', 120, 100, 100, 20],
          [207, '01', '09', '群众文化', 120, 100, 100, 20],
          [null, null, null, '合计', 120, 100, 100, 20],
        ],
        { merges: ['A3:C3', 'D3:D4', 'E3:E4', 'F3:G3', 'H3:H4'] },
      ),
    );
    expect(seenAll(read, 'initialBudget', 'totalExpenditure')).toEqual({
      initialBudget: '1200000 @ 部门支出总表!E8',
      totalExpenditure: '—',
    });
  });

  test('标题没有年度时，列标题里最近的一年是本年，前一年是上年，再前不算', () => {
    const read = readSheets(
      sheetOf('三公', [
        ['“三公”经费预算情况表'],
        ['单位：万元'],
        ['项目', '2019年预算数', '2020年预算数', '2021年预算数'],
        ['合计', 50, 40, 30],
        ['因公出国（境）费', 0, 0, 0],
        ['公务接待费', 25, 15, 10],
        ['公务用车购置及运行维护费', 25, 25, 20],
      ]),
    );
    expect(seenAll(read, 'threePublicBudget', 'threePublicBudgetPrior')).toEqual({
      threePublicBudget: '300000 @ 三公!D4',
      threePublicBudgetPrior: '400000 @ 三公!C4',
    });
  });
});
