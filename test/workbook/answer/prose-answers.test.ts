import { addressInSheet } from '../../../src/domain/cell-address';
import type { Reading } from '../../../src/domain/fact/reading';
import { readingText } from '../../../src/domain/fact/reading-text';
import { sheetOf, workbookOf, type GridCell } from '../grid';
import { answersIn } from './answered';

const STATED: ReadonlySet<string> = new Set(['unitName', 'fiscalYear']);

/** All readings of one sheet, those of unit and year left out. */
function readingsOf(...rows: readonly (readonly GridCell[])[]): readonly Reading[] {
  const { readings } = answersIn([workbookOf('水务局资料.xlsx', sheetOf('Sheet1', rows))]);
  return readings.filter(({ fact }) => !STATED.has(fact));
}

/** "vehicles 9 @ A3", one a reading. */
const shown = (readings: readonly Reading[]): readonly string[] =>
  readings.map((each) => `${each.fact} ${readingText(each)} @ ${addressInSheet(each.source)}`);

/** What sentences in A3, A4 … under the title 其他相关情况说明 and a line with the year tell. */
const told = (...sentences: readonly string[]): readonly string[] =>
  shown(
    readingsOf(['2020年其他相关情况说明'], ['编制单位：枫林县水务局'], ...sentences.map((text) => [text])),
  );

describe('文字里的金额和数量', () => {
  test('预算公开的三段说明给出七个数，都存疑', () => {
    const readings = readingsOf(
      ['其他相关情况说明'],
      ['一、“三公”经费预算情况'],
      [
        '2020年“三公”经费预算数为33.08万元。其中：因公出国（境）费0万元，公务接待费9.74万元，公务用车购置及运行费23.34万元（其中：公务用车购置费0万元，公务用车运行费23.34万元）。',
      ],
      ['二、政府采购预算情况'],
      ['2020年度政府采购预算236.80万元。'],
      ['三、国有资产占有使用情况'],
      ['截至上年末，共有公务用车9辆。'],
    );
    expect(shown(readings)).toEqual([
      'threePublicBudget 33.08 万元 @ A3',
      'threePublicBudget.abroad 0 万元 @ A3',
      'threePublicBudget.reception 9.74 万元 @ A3',
      'threePublicBudget.vehiclePurchase 0 万元 @ A3',
      'threePublicBudget.vehicleOperation 23.34 万元 @ A3',
      'procurementBudget 236.80 万元 @ A5',
      'vehicles 9 @ A7',
    ]);
    expect(readings.map(({ doubts }) => doubts)).toEqual(readings.map(() => [{ code: 'fromRunningText' }]));
  });

  test('一个数带着句子、单位、半个末位和排在表格之后的位次', () => {
    const [reading] = readingsOf(
      ['2020年其他相关情况说明'],
      ['编制单位：枫林县水务局'],
      ['按照有关规定公开如下。2020年度政府采购预算236.80万元。'],
    );
    expect(reading).toMatchObject({
      printed: '236.80',
      unit: 'tenThousandYuan',
      rank: 20,
      description: '2020年其他相关情况说明 · 2020年度政府采购预算236.80万元',
    });
    expect(String(reading?.value)).toBe('2368000');
    expect(String(reading?.tolerance)).toBe('50');
  });

  test.each([
    ['增减和比率', '“三公”经费预算比上年减少2.3万元，下降5%。'],
    ['控制价', '2020年政府采购，预算控制价110万元。'],
    ['单价', '公务用车9台次，每辆车运行费3.6万元。'],
    ['一个月', '2020年3月政府采购支付15万元，已完成。'],
    ['年中某日为止的支出', '截至2020年8月31日，政府采购决算15万元。'],
    ['半年', '2020年上半年，政府采购决算15万元。'],
    ['几年合计', '近三年政府采购预算合计700万元。'],
    ['一个项目', '2020年项目预算50万元，其中一个项目10万元。'],
    ['认不得的项目的一部分', '食堂维修预算100万元，其中：政府采购预算20万元。'],
    ['认不得的事由', '2020年办公楼维修，政府采购预算10万元。'],
    ['约数', '2020年政府采购预算约10万元，以决算为准。'],
    ['一笔里的一部分', '2020年政府采购预算的50万元，来自专户。'],
    ['不止所说的一项', '2020年会议费等决算10万元，已公开。'],
    ['原因', '主要原因是公务用车1辆，已批准。'],
    ['要买的车', '2020年预算安排购置公务用车1辆，已批准。'],
    ['下属单位的', '下属3个单位2020年政府采购预算10万元。'],
    ['单位不合的数', '2020年公务用车9万元，政府采购预算3辆。'],
    ['更早的年末', '截至2018年12月31日，共有公务用车9辆。'],
  ])('%s不是事实：%s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test('同样的句式，说的正是所问的，就读出来', () => {
    expect(told('截至2020年12月31日，政府采购决算15万元。')).toEqual(['procurementActual 15 万元 @ A3']);
    expect(told('2020年会议费决算10万元，已公开。')).toEqual(['conferenceActual 10 万元 @ A3']);
    expect(told('截至2019年12月31日，共有公务用车9辆。')).toEqual(['vehicles 9 @ A3']);
    expect(told('核定编制12人，实有在职人员10人。')).toEqual([
      'authorizedStaff 12 @ A3',
      'onDutyStaff 10 @ A3',
    ]);
  });

  test('标题管它下面的段落，认不全的标题下面不读', () => {
    expect(told('三、政府采购预算', '2020年共安排236.80万元，已公开。')).toEqual([
      'procurementBudget 236.80 万元 @ A4',
    ]);
    expect(told('三、食堂维修项目', '2020年政府采购预算100万元。')).toEqual([]);
  });

  test('同一单元格里分行的说明', () => {
    expect(
      told('一、三公经费预算\n2020年预算33.08万元，比上年减少1万元。其中：\n（一）公务接待费9.74\n万元。'),
    ).toEqual(['threePublicBudget 33.08 万元 @ A3', 'threePublicBudget.reception 9.74 万元 @ A3']);
  });

  test('表下的注存疑，表里的数不受影响', () => {
    const readings = readingsOf(
      ['2020年“三公”经费支出决算表'],
      ['单位：万元'],
      ['项目', '决算数'],
      ['合计', 30],
      ['公务接待费', 10],
      ['注：2020年“三公”经费支出决算为30万元，其中：公务接待费10万元。'],
    );
    expect(readings.map(({ fact, source, doubts }) => [fact, addressInSheet(source), doubts.length])).toEqual(
      [
        ['threePublicActual', 'B4', 0],
        ['threePublicActual.reception', 'B5', 0],
        ['threePublicActual', 'A6', 1],
        ['threePublicActual.reception', 'A6', 1],
      ],
    );
  });

  test('并排的两篇说明各是各单位的', () => {
    const readings = readingsOf(
      ['其他相关情况说明', null, '其他相关情况说明'],
      ['编制单位：枫林县水务局', null, '编制单位：云溪县档案馆'],
      ['2020年度政府采购预算236.80万元。', null, '2020年度政府采购预算108.93万元。'],
    );
    expect(shown(readings)).toEqual(['procurementBudget 236.80 万元 @ A3']);
  });
});
