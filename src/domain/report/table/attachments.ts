import { baseDataTable } from './base-data-table';
import { text } from '../inline';
import type { Block } from '../model';
import { paragraphOf } from '../paragraph';
import type { ReportInput } from '../report-input';
import type { Scope } from '../pattern/scope';
import { scoreTable } from './score-table';
import { composePattern } from '../pattern/sentence';

/** 基础数据表 and 评分表, each under its title and its unit line. */
export function composeAttachments(input: ReportInput, scope: Scope): readonly Block[] {
  const { baseData, scores } = input.outline.tables;
  const titled = (title: string, unitLine: string): readonly (Block | null)[] => [
    paragraphOf('tableTitle', composePattern(title, scope)),
    paragraphOf('tableUnit', [text(unitLine)]),
  ];
  return [
    ...titled(baseData.title, baseData.unitLine),
    baseDataTable(input, scope),
    ...titled(scores.title, scores.unitLine),
    scoreTable(input, scope),
  ].filter((block) => block !== null);
}
