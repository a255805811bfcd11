import type { ForeignFormat, ReadProblem } from '../ports';

/** Spreadsheets in formats that are not read: what the file is, and what to do with it. */
const FOREIGN_FORMATS: Readonly<Record<ForeignFormat, string>> = {
  excelTooOld: '是 Excel 4.0 或更早的格式，太旧，读不出来。请用 Excel 打开，另存为 .xlsx ',
  excelXml: '是“XML 电子表格 2003”，不是普通的 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx ',
  excelBinary: '是 Excel 二进制工作簿（.xlsb），读不出来。请用 Excel 打开，另存为 .xlsx ',
  wpsSpreadsheet: '是 WPS 表格自己的格式（.et、.ett），读不出来。请用 WPS 打开，另存为 .xlsx ',
  openDocument: '是 OpenDocument 表格（.ods），不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx ',
  iWork: '是苹果 iWork 的文件（如 .numbers），不是 Excel 工作簿。请在原来的软件里导出为 .xlsx ',
  plainText: '是纯文本（如 .csv、.txt），不是 Excel 工作簿。请用 Excel 或 WPS 打开，核对内容，另存为 .xlsx ',
};

/** Why a file could not be read and what to do about it, for the person at the keyboard. */
export function readProblemMessage(problem: ReadProblem): string {
  return `“${problem.file}”${whatHappened(problem)}`;
}

function whatHappened({ code, detail }: ReadProblem): string {
  switch (code) {
    case 'fileMissing':
      return '找不到或打不开。请核对文件名和所在的文件夹，并确认有读取权限。';
    case 'fileEmpty':
      return '是空文件（0 字节）。请重新导出或重新复制一份。';
    case 'fileTruncated':
      return `不完整，后半部分缺失${located(detail)}。请重新下载或复制后再试。`;
    case 'fileEncrypted':
      return '设有打开密码。请在 Excel 或 WPS 中取消密码，另存一份后再试。';
    case 'notAWorkbook':
      return `不是 Excel 工作簿${located(detail)}。请提供 .xlsx、.xlsm 或 .xls 文件。`;
    case 'notADocument':
      return `不是 Word 文档${located(detail)}。请提供 .docx 文件（.docm、.dotx、.dotm 也可以）；.doc 或 .wps 文件请先另存为 .docx。`;
    case 'htmlDisguised':
      return '的内容是网页，只是扩展名改成了表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。';
    case 'tooLarge':
      return `超过可以安全处理的大小${located(detail)}。请删去无关的工作表或附图，或拆分后再试。`;
    case 'unsafeArchive':
      return `的压缩结构异常，为安全起见没有打开${located(detail)}。请用 Excel 或 WPS 打开，另存一份后再试。`;
    case 'corruptPart':
      return `有损坏的部分，读不出来${located(detail)}。请用 Excel 或 WPS 打开并修复，另存一份后再试。`;
    case 'tooManyFormats':
      return '的单元格格式太多，加上评分表会超过 Excel 的上限（65,490 种），没有写入。请在 Excel 中清除不用的单元格格式，或把需要的表复制到新工作簿后再试。';
    case 'noSheets':
      return '里没有工作表。请确认选对了文件。';
    case 'unexpected':
      return `没有读成，程序出了意外${located(detail)}。请用 Excel 或 WPS 打开，另存一份后再试；仍然这样，请把这句话告诉维护人员。`;
    default:
      return `${FOREIGN_FORMATS[code]}后再试。`;
  }
}

function located(detail: string | null): string {
  return detail === null ? '' : `（${detail}）`;
}
