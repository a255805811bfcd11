import { findFigures } from '../../../../src/domain/check/figures/find-figures';

function found(text: string): readonly string[] {
  return findFigures(text)
    .filter((figure) => figure.kind !== 'bare')
    .map((figure) => `${figure.kind} ${figure.text} ${figure.value.toFixed()}`);
}

test.each([
  ['2020年度财政收入1126.69万元', ['year 2020年度 2020', 'money 1126.69万元 11266900']],
  ['支出１，１２６.69', []],
  ['支出1,126.69 万元', ['money 1,126.69 万元 11266900']],
  ['资产１４２９．９１万元', ['money １４２９．９１万元 14299100']],
  ['总额3.2亿元，补助500元', ['money 3.2亿元 320000000', 'money 500元 500']],
  ['接待参会人员19500多人次', ['count 19500多人次 19500']],
  ['服务1.95万人次', ['count 1.95万人次 19500']],
  ['共205场次、51辆、56户150人', ['count 205场次 205', 'count 51辆 51', 'count 56户 56', 'count 150人 150']],
  ['自评分为93分', ['points 93分 93']],
  ['三分之二、5分钟、2分局', []],
  ['满意度85%-90%', ['percent 85% 0.85', 'percent 90% 0.9']],
  ['满意度85-90%', ['percent 85 0.85', 'percent 90% 0.9']],
  ['变动率为-4.35%', ['percent -4.35% -0.0435']],
  ['超出2.25个百分点', ['percentagePoint 2.25个百分点 0.0225']],
  ['湘财绩〔2020〕7号文件第3条，附件2-3，公开07表', []],
  ['按照《2018年部门预算管理办法》执行', []],
  ['对照《2019年度邵东市部门整体支出绩效评价指标体系》', ['year 2019年度 2019']],
  ['2020年12月31日14:30', ['year 2020年 2020']],
  ['1.加强管理；（2）健全制度；3、改进', []],
  ['每天24小时，电话0739-2721234，A4纸', []],
  ['面积1200平方米', ['area 1200平方米 1200']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('区间的两端都标明是区间', () => {
  expect(findFigures('满意度85%-90%').map((figure) => figure.inRange)).toEqual([true, true]);
  expect(findFigures('满意度85%，出勤率90%').map((figure) => figure.inRange)).toEqual([false, false]);
});

test.each(['1'.repeat(200000), '《'.repeat(200000), '1-'.repeat(100000), '1,234'.repeat(50000)])(
  '再长的怪文字也读得完',
  (text) => {
    expect(findFigures(text).filter((figure) => figure.kind !== 'bare')).toEqual([]);
  },
);
