import { giving } from './words';

/** Words that name rows and columns, and words that say nothing. */
export const HEAD_WORDS = [
  ...giving('项目 科目 名称 内容 类型 口径 类别 品目 目录 事项 指标 资产类别 人员类别', 'head.label'),
  ...giving('用途 功能 经济科目 支出用途', 'head.label'),
  ...giving('经济分类 支出功能分类 支出经济分类 支出功能分科目 支出经济科目', 'head.label'),
  ...giving(
    '部门预算支出经济科目 部门预算支出经济分类 部门预算经济分类 政府预算支出经济分类 政府预算经济分类',
    'head.label',
  ),
  ...giving('收入性质 资金来源 一级指标 二级指标 三级指标', 'head.label'),
  ...giving('支出性质 支出类别', 'head.label', 'role.expenditureKind'),
  ...giving('预算科目 预算项目', 'head.label'),
  ...giving('按支出性质和经济分类', 'head.label'),
  ...giving('行次 栏次 序号 编号 次序', 'head.index'),
  ...giving('编码 代码 科目编码 科目代码 类 款 项', 'head.code'),
  ...giving('备注 说明 原因 填报内容', 'head.note'),
  ...giving('单位名称 预算单位名称', 'head.unitName'),
  ...giving('单位编码 单位代码 预算单位编码', 'head.code', 'role.unitCode'),
  ...giving('方式 指标性质 主管部门 单位性质', 'head.text'),
  ...giving('金额 数额 价值 数值', 'head.amount'),
  ...giving('费 费用 经费 资金', 'kind.money'),
  ...giving('数 额 总 拨款 安排 的 和 及 与 或 按 等 比 大类 分 明细'),
  ...giving(
    '情况 表 一览 对比 对照 比较 汇总表 进度 台账 登记 登记簿 统计 季报 年报 采集 历年 分月 分季 分析 财务 信息 相关 基本 资料 数字 续 公开 近三年 近两年 近年 全部 关于 通知 清单 查询 有关 主要',
  ),
  ...giving('自评 绩效评价', 'head.selfEvaluation'),
  ...giving('整体支出绩效', 'head.selfEvaluation'),
  ...giving('绩效 评价 评估 数据 填报 基础 控制 用于 其中 保障 占用 使用 分类 性质'),
  ...giving('预决算 预算单位 预算部门 预算主管部门 编制范围 编制说明 行政事业单位 全额 自收自支'),
  ...giving(
    '一般 本表 核定 重点工作 款项 报表 账面 账 月报 机构 机构运行 附表 社会公众 服务对象 县 市 区 绩效办 考核办 账务 材料 册',
  ),
];

/** Words of columns that only lists and ledgers have. */
export const ROLE_WORDS = [
  ...giving('文号 指标文号 文件号 追加文号 文件文号', 'role.documentNumber'),
  ...giving('追加事项 追加内容 追加项目 调整事项 指标摘要', 'head.label', 'role.matter'),
  ...giving('采购方式 采购组织形式', 'role.method'),
  ...giving('措施 工作措施 具体措施', 'role.measures'),
  ...giving('完成情况 工作完成情况', 'role.completion', 'period.actual'),
  ...giving('计量单位 量词', 'role.measureWord'),
  ...giving('成效 工作成效 取得成效 效果', 'role.effect'),
  ...giving('评价内容 考核要点 评价标准 要点', 'role.point'),
  ...giving('是否符合 自评结果 自评情况 自评结论 是否达标 结论 符合情况', 'role.answer'),
  ...giving('佐证材料 证明材料 佐证资料 依据', 'role.proof'),
  ...giving('日期 凭证日期 记账日期 制单日期', 'role.date'),
  ...giving('凭证字号 凭证号 凭证编号 记账凭证号', 'role.voucher'),
  ...giving('摘要 凭证摘要', 'role.summary'),
  ...giving('支出类型 支出分类 资金类别', 'role.expenditureKind'),
  ...giving('方向 借贷', 'role.direction'),
];
