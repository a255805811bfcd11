import type { FindingOf } from './finding-of';
import { placesPrefix } from './place-text';
import { quoted } from './quoted';

type WritingFinding = FindingOf<
  'signatureBecomesInvalid' | 'sheetNameTaken' | 'handFilledKept' | 'changedSinceLastRun'
>;

/** The sentence of a finding about what is written into the workbook, and what is kept there. */
export function writingFindingMessage(finding: WritingFinding): string {
  const at = placesPrefix(finding.cells);
  switch (finding.code) {
    case 'signatureBecomesInvalid':
      return `“${finding.workbook}”带有数字签名，加入评分表后签名会失效（原文件没有改动）。请在定稿后重新签名。`;
    case 'sheetNameTaken':
      return `工作簿里已有另一张${quoted(finding.wanted)}，新表改名为${quoted(finding.used)}。如果原表不再需要，请删去后再运行。`;
    case 'handFilledKept':
      return `${at}${quoted(finding.subject)}保留了您填写的${quoted(finding.text)}。如需改回自动生成的内容，请清空后再运行。`;
    case 'changedSinceLastRun':
      return `${at}${quoted(finding.subject)}与上次不同：原为 ${finding.before}，现为 ${finding.after}。请确认数据确实改过。`;
  }
}
