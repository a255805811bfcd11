import type { OwnTemplate } from '../app/linked-report';
import { missingNameMessage, templateNoticeMessage } from '../app/messages/template-messages';
import { checkTemplate } from '../app/template/check-template';
import type { IndicatorSystem } from '../domain/indicator/system';

/**
 * What is to be known of a template that could be filled, a line for each: what does not hold any more, could not be read, or
 * is not there, which the office may have written by hand.
 */
export async function templateNotes(
  template: OwnTemplate | null,
  system: IndicatorSystem,
): Promise<readonly string[]> {
  if (template === null) return [];
  const marks = await template.templates.read(template.file);
  if (!marks.ok) return [];
  const { missing, notices } = checkTemplate(marks.value, system);
  return [...notices.map(templateNoticeMessage), ...missing.map(missingNameMessage)];
}
