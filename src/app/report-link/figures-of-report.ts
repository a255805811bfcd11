import type { Figure, Inline, Report } from '../../domain/report/model';

/** All figures of a report, in reading order. */
export function figuresOfReport({ sections }: Report): readonly Figure[] {
  return inlinesOf(sections).flatMap((inline) => (inline.kind === 'figure' ? [inline.figure] : []));
}

function inlinesOf(sections: Report['sections']): readonly Inline[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'paragraph' ? block.inlines : block.rows.flat().flatMap(({ inlines }) => inlines),
    );
}
