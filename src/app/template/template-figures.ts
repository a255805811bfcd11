import type { Figure, Inline } from '../../domain/report/model';
import type { TemplateContent, TemplateMarks } from '../../domain/template/template';

/** The figures that a template is filled with and that stay linked, once for each place. */
export function templateFigures(
  { marks }: TemplateMarks,
  { value, lines }: TemplateContent,
): readonly Figure[] {
  return marks.flatMap(({ name, list, filling }) => {
    if (filling !== 'linked') return [];
    const values = list === null ? [value] : lines(list);
    return values.flatMap((valueOf) => figuresIn(valueOf(name) ?? []));
  });
}

function figuresIn(inlines: readonly Inline[]): readonly Figure[] {
  return inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline.figure] : []));
}
