import type { SheetExtra } from '../../domain/finding';
import type { FindingOf } from './finding-of';
import { placesPrefix } from './place-text';
import { quoted } from './quoted';

type WritingFinding = FindingOf<
  | 'signatureBecomesInvalid'
  | 'sheetNameTaken'
  | 'sheetExtrasLost'
  | 'sheetExtrasAstray'
  | 'handFilledKept'
  | 'changedSinceLastRun'
>;

const EXTRAS: Readonly<Record<SheetExtra, string>> = {
  table: '表格样式区域',
  filter: '自动筛选',
  filterCriteria: '筛选条件（已全部显示）',
  conditionalFormats: '条件格式',
  validations: '数据验证',
  links: '超链接',
  frozenPanes: '冻结窗格',
  printArea: '打印区域',
  pageBreaks: '分页符',
  editableRanges: '允许编辑区域',
  scenarios: '模拟分析方案',
  customViews: '自定义视图',
  extensions: '迷你图等扩展内容',
  cellsBeside: '表格右侧另写的内容',
  comments: '批注',
  drawings: '图片和图形',
  controls: '控件',
};

/** The sentence of a finding about what is written into the workbook, and what is kept there. */
export function writingFindingMessage(finding: WritingFinding): string {
  const at = placesPrefix(finding.cells);
  switch (finding.code) {
    case 'signatureBecomesInvalid':
      return `“${finding.workbook}”带有数字签名，加入评分表后签名会失效（原文件没有改动）。请在定稿后重新签名。`;
    case 'sheetNameTaken':
      return `工作簿里已有另一张${quoted(finding.wanted)}，新表改名为${quoted(finding.used)}。如果原表不再需要，请删去后再运行。`;
    case 'sheetExtrasLost':
      return `重写${quoted(finding.sheet)}时没有保留${extrasText(finding.extras)}。请按需要重新设置。`;
    case 'sheetExtrasAstray':
      return `${quoted(finding.sheet)}各行的位置与上次不同，${extrasText(finding.extras)}留在原来的位置。请核对是否还对着原来的内容。`;
    case 'handFilledKept':
      return `${at}${quoted(finding.subject)}保留了您填写的${quoted(finding.text)}。如需改回自动生成的内容，请清空后再运行。`;
    case 'changedSinceLastRun':
      return `${at}${quoted(finding.subject)}与上次不同：原为 ${finding.before}，现为 ${finding.after}。请确认数据确实改过。`;
  }
}

function extrasText(extras: readonly SheetExtra[]): string {
  return extras.map((extra) => EXTRAS[extra]).join('、');
}
