import type { OwnTemplate } from '../app/linked-report';
import { missingNameMessage } from '../app/messages/template-messages';
import { checkTemplate } from '../app/template/check-template';
import type { IndicatorSystem } from '../domain/indicator/system';

/** What a template that could be filled leaves out, a line for each: the office may have written it by hand. */
export async function templateNotes(
  template: OwnTemplate | null,
  system: IndicatorSystem,
): Promise<readonly string[]> {
  if (template === null) return [];
  const marks = await template.templates.read(template.file);
  return marks.ok ? checkTemplate(marks.value, system).missing.map(missingNameMessage) : [];
}
