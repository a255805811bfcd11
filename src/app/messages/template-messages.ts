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
  }
}

function suggestion(nearest: string | null): string {
  return nearest === null ? '可用的名称见 jixiao template-names。' : `是不是${quoted(nearest)}？`;
}
