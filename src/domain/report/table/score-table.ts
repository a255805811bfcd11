import type { FactBook } from '../../fact/fact-book';
import type { IndicatorResult } from '../../scoring/evaluation';
import { reasonText } from '../../scoring/reason-text';
import { substitutionText } from '../../scoring/substitution-text';
import { blank, mergeText, text } from '../inline';
import { lineGroups, type LineGroup } from './line-group';
import type { Inline, Table, TableCell } from '../model';
import type { ReportInput } from '../report-input';
import { lineScope, type Scope } from '../pattern/scope';
import { composePattern } from '../pattern/sentence';
import { cell } from './table-cell';

/** 评分表 in the columns of the county form, 一级 and 二级指标 merged over their lines, total and grade below. */
export function scoreTable({ evaluation, outline }: ReportInput, scope: Scope): Table {
  const { columns, headers, totalLabel, pendingRemark, gradeLabel } = outline.tables.scores;
  const { results } = evaluation;
  const first = lineGroups(results, ({ level1 }) => [level1]);
  const remark = evaluation.pendingWeight.eq(0) ? [] : composePattern(pendingRemark, scope);
  const second = lineGroups(results, ({ level1, level2 }) => [level1, level2]);
  const lines = results.map((line, index) => [
    ...groupCells(first.get(index)),
    ...groupCells(second.get(index)),
    ...lineCells(line, evaluation.facts, scope),
  ]);
  return {
    kind: 'table',
    columns,
    headerRows: 1,
    rows: [
      headers.map((header) => cell([text(header)], 'center')),
      ...lines,
      closingRow(totalLabel, composePattern('{total|分}', scope), remark, headers.length),
      closingRow(gradeLabel, composePattern('{grade|原样}', scope), [], headers.length),
    ],
  };
}

/** The merged name and weight at the first line of a group; covered cells are left out. */
function groupCells(group: LineGroup | undefined): readonly TableCell[] {
  if (group === undefined) return [];
  return [text(group.name), text(group.weight.toFixed())].map((inline) => ({
    ...cell([inline], 'center'),
    rowSpan: group.size,
  }));
}

function lineCells(line: IndicatorResult, facts: FactBook, scope: Scope): readonly TableCell[] {
  const { indicator } = line;
  const substitution = substitutionText(line, facts);
  const explanation =
    substitution === null ? indicator.explanation : `${indicator.explanation}\n${substitution}`;
  return [
    cell([text(indicator.name)]),
    cell([text(indicator.weight.toFixed())], 'center'),
    cell([text(indicator.standard)]),
    cell(mergeText([text(explanation)])),
    cell(scoreInlines(line, scope), 'center'),
    cell(mergeText([text(reasonText(line, facts) ?? '')])),
  ];
}

function scoreInlines(line: IndicatorResult, scope: Scope): readonly Inline[] {
  return line.score === null ? [blank('得分')] : composePattern('{score|分}', lineScope(scope, line, null));
}

/** The label spans all columns but 得分 and 扣分原因. */
function closingRow(
  label: string,
  value: readonly Inline[],
  remark: readonly Inline[],
  columns: number,
): readonly TableCell[] {
  return [{ ...cell([text(label)], 'center'), columnSpan: columns - 2 }, cell(value, 'center'), cell(remark)];
}
