import { mergeText } from '../inline';
import type { Table, TableCell } from '../model';
import type { ReportInput } from '../report-input';
import { reportList } from '../report-list';
import { itemScope, type Scope } from '../pattern/scope';
import { composeSentence, optional, variant } from '../pattern/sentence';
import { cell } from './table-cell';

/** 基础数据表: the facts the scores rest on. A cell whose fact is not known stays empty: blank is not zero. */
export function baseDataTable(input: ReportInput, scope: Scope): Table {
  const { columns, header, rows, projectCells } = input.outline.tables.baseData;
  const projects = reportList('projects', input.particulars, input.evaluation.facts);
  const bodyRows = rows.flatMap((row) =>
    row === 'projects'
      ? projects.map((project) => tableRow(projectCells, 'values', itemScope(scope, project)))
      : [tableRow(row, 'values', scope)],
  );
  return { kind: 'table', columns, headerRows: 1, rows: [tableRow(header, 'header', scope), ...bodyRows] };
}

function tableRow(
  patterns: readonly string[],
  kind: 'header' | 'values',
  scope: Scope,
): readonly TableCell[] {
  return patterns.map((pattern, column) => {
    const inlines = composeSentence(optional(variant(pattern)), scope);
    return cell(mergeText(inlines), kind === 'header' ? 'center' : column === 0 ? 'left' : 'right');
  });
}
