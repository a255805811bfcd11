import type { TemplateNotice, UnfillableReason } from '../../domain/template/template';
import type { TemplateCheck, TemplateFault } from '../template/check-template';
import type { FaultyTemplate } from '../template/template-file';
import { quoted } from './quoted';

/** One fault of a template: where it is, what is wrong and what to write instead. */
export function templateFaultMessage(fault: TemplateFault): string {
  return `${fault.place}：${whatIsWrong(fault)}`;
}

/** A compulsory name that a template does not use. */
export function missingNameMessage(name: string): string {
  return `模板没有用到“${name}”。如果没有另外写明，请在合适的位置加上 {{${name}}}。`;
}

/** What is to be known of a template before it is filled: what will not hold, or could not be read. */
export function templateNoticeMessage(notice: TemplateNotice): string {
  switch (notice.code) {
    case 'signatureBecomesInvalid':
      return '模板带有数字签名，填好的报告里签名不再有效（模板没有改动）。请在定稿后重新签名。';
    case 'unreadPart':
      return `${notice.place}：这里嵌着另一个文件，里面的文字读不到，其中的占位不会填。请用 Word 打开模板，另存一次再用。`;
  }
}

/** Why a template was not filled, with all its faults, each on a line. */
export function faultyTemplateMessage({ file, check }: FaultyTemplate): string {
  const faults = check.faults.map((fault) => `  ${templateFaultMessage(fault)}`);
  return [`模板“${file}”有 ${String(faults.length)} 处要改，没有生成报告：`, ...faults].join('\n');
}

/** What a check found, for a line of status. */
export function templateSummary({ placeholders, faults, missing }: TemplateCheck): string {
  const wrong = faults.length === 0 ? '都认得' : `${String(faults.length)} 处要改`;
  const absent = missing.length === 0 ? '' : `，没有用到 ${missing.join('、')}`;
  return `模板有 ${String(placeholders)} 处占位，${wrong}${absent}`;
}

function whatIsWrong(fault: TemplateFault): string {
  const name = quoted(fault.name);
  switch (fault.code) {
    case 'unknownName':
      return `没有${name}这个名称。${suggestion(fault.nearest)}`;
    case 'unknownList':
      return `没有${name}这张清单。${suggestion(fault.nearest)}`;
    case 'unknownFormat':
      return fault.formats.length === 0
        ? `${name}是文字，竖线后面不写格式。`
        : `${name}的格式不对，可用的是：${fault.formats.join('、')}。`;
    case 'unclosedBraces':
      return `${name}处的花括号不成对。占位要写成 {{名称}}，并且在同一段里。`;
    case 'unclosedRows':
      return `{{#${fault.name}}} 在同一张表里没有对应的 {{/${fault.name}}}。`;
    case 'strayRowsEnd':
      return `{{/${fault.name}}} 前面没有对应的 {{#${fault.name}}}。`;
    case 'rowsOutsideTable':
      return `${name}的重复标记不在表格里。重复的行要写在表格的行中。`;
    case 'nestedRows':
      return `{{#${fault.name}}} 写在另一组重复行里面。重复的行不能套着写。`;
    case 'rowsAcrossControl':
      return `{{#${fault.name}}} 和 {{/${fault.name}}} 有一个在内容控件里面，一个在外面。请把它们写在同一个内容控件里，或都写在外面。`;
    case 'noteInRows':
      return `{{#${fault.name}}} 的重复行里有脚注或尾注，不能重复。请把注移到重复的行之外。`;
    case 'unfillable':
      return `此处不能填 {{${fault.name}}}：${UNFILLABLE[fault.reason]}`;
  }
}

const UNFILLABLE: Readonly<Record<UnfillableReason, string>> = {
  dataBound:
    '内容控件绑定了文档里的数据，Word 打开时会用那份数据换掉填的内容。请删去这个内容控件，把占位直接写在文字里。',
  choiceControl: '下拉列表、复选框、图片这类内容控件只能选，不能填。请把占位写在控件之外。',
  fieldCode: '占位写在域代码里。请把占位直接写在文字里。',
  phoneticGuide: '占位带着拼音指南。请去掉拼音后再写占位。',
  chartData: '占位写在图表的数据里，数据来自嵌入的工作表。请写在图表的标题里，或写在文字里。',
  wordArt: '占位写在艺术字或水印里。请改用文本框。',
};

function suggestion(nearest: string | null): string {
  return nearest === null ? '可用的名称见 jixiao template-names。' : `是不是${quoted(nearest)}？`;
}
