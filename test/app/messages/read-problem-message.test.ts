import { readProblemMessage } from '../../../src/app/messages/read-problem-message';
import type { ReadProblem } from '../../../src/app/ports';

const sentences: readonly (readonly [ReadProblem['code'], string | null, string])[] = [
  ['fileMissing', null, '“决算.xls”找不到或打不开。请核对文件名和所在的文件夹，并确认有读取权限。'],
  ['fileEmpty', null, '“决算.xls”是空文件（0 字节）。请重新导出或重新复制一份。'],
  ['fileTruncated', null, '“决算.xls”不完整，后半部分缺失。请重新下载或复制后再试。'],
  ['fileEncrypted', null, '“决算.xls”设有打开密码。请在 Excel 或 WPS 中取消密码，另存一份后再试。'],
  ['notAWorkbook', 'PDF', '“决算.xls”不是 Excel 工作簿（PDF）。请提供 .xlsx、.xlsm 或 .xls 文件。'],
  [
    'notADocument',
    null,
    '“决算.xls”不是 Word 文档。请提供 .docx 文件（.docm、.dotx、.dotm 也可以）；.doc 或 .wps 文件请先另存为 .docx。',
  ],
  [
    'htmlDisguised',
    null,
    '“决算.xls”的内容是网页，只是扩展名改成了表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
  ],
  [
    'excelTooOld',
    null,
    '“决算.xls”是 Excel 4.0 或更早的格式，太旧，读不出来。请用 Excel 打开，另存为 .xlsx 后再试。',
  ],
  [
    'excelXml',
    null,
    '“决算.xls”是“XML 电子表格 2003”，不是普通的 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
  ],
  [
    'excelBinary',
    null,
    '“决算.xls”是 Excel 二进制工作簿（.xlsb），读不出来。请用 Excel 打开，另存为 .xlsx 后再试。',
  ],
  [
    'wpsSpreadsheet',
    null,
    '“决算.xls”是 WPS 表格自己的格式（.et、.ett），读不出来。请用 WPS 打开，另存为 .xlsx 后再试。',
  ],
  [
    'openDocument',
    null,
    '“决算.xls”是 OpenDocument 表格（.ods），不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
  ],
  [
    'iWork',
    null,
    '“决算.xls”是苹果 iWork 的文件（如 .numbers），不是 Excel 工作簿。请在原来的软件里导出为 .xlsx 后再试。',
  ],
  [
    'plainText',
    null,
    '“决算.xls”是纯文本（如 .csv、.txt），不是 Excel 工作簿。请用 Excel 或 WPS 打开，核对内容，另存为 .xlsx 后再试。',
  ],
  [
    'tooLarge',
    '600 MB',
    '“决算.xls”超过可以安全处理的大小（600 MB）。请删去无关的工作表或附图，或拆分后再试。',
  ],
  [
    'unsafeArchive',
    null,
    '“决算.xls”的压缩结构异常，为安全起见没有打开。请用 Excel 或 WPS 打开，另存一份后再试。',
  ],
  [
    'corruptPart',
    'xl/workbook.xml',
    '“决算.xls”有损坏的部分，读不出来（xl/workbook.xml）。请用 Excel 或 WPS 打开并修复，另存一份后再试。',
  ],
  [
    'tooManyFormats',
    'xl/styles.xml',
    '“决算.xls”的单元格格式太多，加上评分表会超过 Excel 的上限（65,490 种），没有写入。请在 Excel 中清除不用的单元格格式，或把需要的表复制到新工作簿后再试。',
  ],
  ['noSheets', null, '“决算.xls”里没有工作表。请确认选对了文件。'],
  [
    'unexpected',
    'TypeError: x is not a function',
    '“决算.xls”没有读成，程序出了意外（TypeError: x is not a function）。请用 Excel 或 WPS 打开，另存一份后再试；仍然这样，请把这句话告诉维护人员。',
  ],
];

describe('文件读不了时，说清是哪个文件、出了什么事、怎么办', () => {
  test.each(sentences)('%s', (code, detail, sentence) => {
    expect(readProblemMessage({ code, file: '决算.xls', detail })).toBe(sentence);
  });
});
