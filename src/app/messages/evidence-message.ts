import { quoted } from './quoted';
import { addressInWorkbook } from '../../domain/cell-address';
import type { TableEvidence } from '../../workbook/tables/table';

const SHOWN = 4;

/** What made a table recognised: `标题“基本支出决算表”（'基本支出决算表'!A1）`. */
export function evidenceMessage(evidence: TableEvidence): string {
  switch (evidence.code) {
    case 'title':
      return `标题${quoted(evidence.text)}（${addressInWorkbook(evidence.cell)}）`;
    case 'tabName':
      return `工作表名${quoted(evidence.text)}`;
    case 'columns':
      return `列：${listText(evidence.headers)}`;
    case 'rows':
      return `行：${listText(evidence.labels)}`;
    case 'formNumber':
      return `表号${quoted(evidence.text)}（${addressInWorkbook(evidence.cell)}）`;
  }
}

function listText(items: readonly string[]): string {
  const shown = items.slice(0, SHOWN).join('、');
  return items.length > SHOWN ? `${shown}等 ${items.length} 项` : shown;
}
