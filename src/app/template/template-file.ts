import { failure, success, type Result } from '../../domain/result';
import type { ReportSettings } from '../../domain/report/report-settings';
import type { TemplateContent } from '../../domain/template/template';
import type { Assessment } from '../assessment';
import type { FilledTemplate, InputFile, ReadProblem, TemplateFiller } from '../ports';
import { defaultSettings, outlineNamed } from '../report-outlines';
import { figuresLink } from '../report-link/link-of';
import type { LinkedSource } from '../report-link/report-link';
import { reportLinkText } from '../report-link/report-link-text';
import { checkTemplate, type TemplateCheck } from './check-template';
import { templateContent } from './template-content';
import { templateFigures } from './template-figures';

/** What of an assessment a template is filled from. */
type Evaluated = Pick<Assessment, 'scanned' | 'scored'>;

/** The port that templates need. */
type TemplatePorts = { readonly templates: TemplateFiller };

/** A template with faults; none of it is filled. */
export type FaultyTemplate = {
  readonly code: 'faultyTemplate';
  readonly file: string;
  readonly check: TemplateCheck;
};

/** Whether a template can be filled: names that are not known, rows and braces that do not close, names that are missing. */
export async function checkTemplateFile(
  file: InputFile,
  { scored }: Evaluated,
  { templates }: TemplatePorts,
): Promise<Result<TemplateCheck, ReadProblem>> {
  const marks = await templates.read(file);
  return marks.ok ? success(checkTemplate(marks.value, scored.evaluation.system)) : marks;
}

/**
 * The report in the office's own document, which keeps what it was filled from; `sources` are the workbooks. A template
 * with a fault is not filled at all.
 */
export async function fillTemplateFile(
  file: InputFile,
  evaluated: Evaluated,
  ports: TemplatePorts,
  settings: ReportSettings = defaultSettings(),
  sources: readonly LinkedSource[] = [],
): Promise<Result<FilledTemplate, ReadProblem | FaultyTemplate>> {
  const marks = await ports.templates.read(file);
  if (!marks.ok) return marks;
  const { system } = evaluated.scored.evaluation;
  const check = checkTemplate(marks.value, system);
  if (check.faults.length > 0) return failure({ code: 'faultyTemplate', file: file.name, check });
  const content = contentOf(evaluated, settings);
  const figures = templateFigures(marks.value, content);
  const link = figuresLink(figures, { sources, systemId: system.id, settings });
  return ports.templates.fill(file, content, reportLinkText(link));
}

function contentOf({ scanned, scored }: Evaluated, settings: ReportSettings): TemplateContent {
  return templateContent({
    evaluation: scored.evaluation,
    particulars: scanned.particulars,
    unitName: scanned.unitName,
    year: scanned.year,
    outline: outlineNamed(settings.outlineId),
    settings,
  });
}
