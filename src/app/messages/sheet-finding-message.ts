import { hiddenText } from './doubt-message';
import type { FindingOf } from './finding-of';
import { placesPrefix, sheetText } from './place-text';
import { quoted } from './quoted';

/** The codes of findings about files, sheets and cells. */
export const SHEET_CODES = [
  'unitMissing',
  'tableUncertain',
  'tableEmptyWithNote',
  'sheetNotRecognized',
  'hiddenSource',
  'errorCell',
  'formulaWithoutValue',
  'numberStoredAsText',
  'amountUnreadable',
  'externalReference',
  'codePageGuessed',
  'formulasUnread',
  'mappingUnused',
] as const;

type SheetFinding = FindingOf<(typeof SHEET_CODES)[number]>;

/** The sentence of a finding about sheets and cells as they stand in the workbook. */
export function sheetFindingMessage(finding: SheetFinding): string {
  const { cells } = finding;
  switch (finding.code) {
    case 'unitMissing':
      return `${sheetText(finding.sheet, cells)}没有写金额单位。请在表头补写“单位：元”或“单位：万元”。`;
    case 'tableUncertain':
      return `${sheetText(finding.sheet, cells)}看不出是预算还是决算。请把表名写完整，或指明是哪一种。`;
    case 'tableEmptyWithNote':
      return `${sheetText(finding.sheet, cells)}是空表，附注为${quoted(finding.note)}。按没有发生处理，请核对。`;
    case 'sheetNotRecognized':
      return `${sheetText(finding.sheet, cells)}没有认出来，其中的数没有使用。如果需要，请补上表的标题。`;
    case 'hiddenSource':
      return `${sheetText(finding.sheet, cells)}：${hiddenText(finding.what)}，其中的数被用到了。请确认这些数仍然有效。`;
    case 'errorCell':
      return `${placesPrefix(cells)}单元格显示错误值 ${finding.value}，没有使用。请改正公式或填入数值。`;
    case 'formulaWithoutValue':
      return `${placesPrefix(cells)}公式没有保存计算结果。请用 Excel 或 WPS 打开、保存后再试。`;
    case 'numberStoredAsText':
      return `${sheetText(finding.sheet, cells)}有 ${finding.count} 个数是以文本形式存放的，已按数字读取。请改为数字格式，以免合计漏算。`;
    case 'amountUnreadable':
      return `${placesPrefix(cells)}${quoted(finding.text)}${cells.length > 1 ? '等' : ''}写在金额的位置，却读不成一个数，没有使用。请改为数字，说明写到别处。`;
    case 'externalReference':
      return `${placesPrefix(cells)}公式 ${finding.formula} 引用了另一个文件，用的是上次保存的值。请确认这个值是最新的。`;
    case 'codePageGuessed':
      return `“${finding.workbook}”没有写明或没有写对文字编码，文字是按猜测的编码读的。请核对表名和项目名称；如有乱码，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。`;
    case 'mappingUnused':
      return finding.part === 'words'
        ? `对照文件里的词${quoted(finding.entry)}在这些工作簿的表头和项目里都没有，没有起作用。请核对写法，或者删去。`
        : `对照文件里的表${quoted(finding.entry)}在这些工作簿里没有，没有起作用。请核对表名（不写年度和单位名称），或者删去。`;
    case 'formulasUnread':
      return `“${finding.workbook}”里有读不出来的公式，全部公式都没有读，用的是文件里保存的计算结果。请用 Excel 或 WPS 打开，重新计算并另存为 .xlsx 后核对。`;
  }
}
