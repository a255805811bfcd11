import { defaultSettings } from '../../../src/app/report-outlines';
import type { Figure, Inline, Paragraph, Report, Table } from '../../../src/domain/report/model';
import { text } from '../../../src/domain/report/inline';
import type { ReportLink } from '../../../src/app/report-link/report-link';

/** Words and figures in a row; a figure as `{total|92}`, of a fact as `{publicFundsActual|186.51}`. */
export function inlines(words: string): readonly Inline[] {
  return words.split(/(\{[^}]*\})/u).flatMap((part): readonly Inline[] => {
    if (part === '') return [];
    const [, name, shown] = /^\{([^|]*)\|([^}]*)\}$/u.exec(part) ?? [];
    return [
      name === undefined || shown === undefined
        ? text(part)
        : { kind: 'figure', figure: figure(name, shown) },
    ];
  });
}

function figure(name: string, shown: string): Figure {
  const subject =
    name === 'total' || name === 'grade'
      ? ({ kind: name } as const)
      : ({ kind: 'expression', expression: name } as const);
  return { subject, label: name, format: 'plain', value: shown, text: shown };
}

/** A paragraph of body text. */
export function body(words: string): Paragraph {
  return { kind: 'paragraph', role: 'body', inlines: inlines(words) };
}

/** A table of one column. */
export function table(...cells: readonly string[]): Table {
  return {
    kind: 'table',
    columns: [1],
    headerRows: 0,
    rows: cells.map((words) => [{ inlines: inlines(words), align: 'left', rowSpan: 1, columnSpan: 1 }]),
  };
}

/** A report of these blocks. */
export function reportOf(...blocks: Report['sections'][number]['blocks']): Report {
  return { title: '', sections: [{ orientation: 'portrait', blocks }] };
}

/** What else a link keeps. */
export const KEPT: Pick<ReportLink, 'sources' | 'systemId' | 'settings'> = {
  sources: [{ name: '账.xlsx', savedAt: '2021-03-01T00:00:00.000Z', fingerprint: 'a-1' }],
  systemId: 'hunan-county-2020',
  settings: defaultSettings(),
};
