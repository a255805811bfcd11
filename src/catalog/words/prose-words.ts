import { giving } from './words';

/** Words that mean something else, or nothing, where they stand in a sentence; they go before those of heads and rows. */
export const PROSE_WORDS = [
  ...giving('为 是 预计 主要 截至 截止 共有 现有 保有 拥有 占有 达到 全部 关于 予以'),
  ...giving('本部门 本单位 本局 本委 本院 本校 本镇 本乡 本街道 本中心'),
  ...giving('我部门 我单位 我局 我委 我院 我校 我镇 我乡 我街道 我中心 我办 我会 我馆 我所 我站 我队'),
  ...giving(
    '编制说明 其他相关情况 其他情况 其他重要事项 其他需要说明的情况 其他需要说明的事项 相关事项 重要事项',
  ),
  ...giving('预算编制 预算编制说明 预算安排情况', 'period.budget'),
  ...giving('共 总共', 'whole.total'),
  ...giving('项目 科目 事项 类别 指标 内容', 'subject.singleProject'),
  ...giving('现有人员 现有职工', 'subject.onDuty', 'subject.staff'),
  ...giving('近三年 近两年 历年', 'span.otherYear'),
  ...giving('增加 减少 增长 下降 上升 降低 压减 压缩 节约 持平 比 较 同比', 'measure.change'),
  ...giving('原因 主要原因', 'measure.reason'),
  ...giving('等 用于 含', 'measure.part'),
];
