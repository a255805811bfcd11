import { addressInSheet } from '../../../domain/cell-address';
import { choiceList, OTHER_CHOICE_QUESTION, PROMPT_CHARACTERS } from '../../../workbook/plan/choice-list';
import type { PlannedValidation } from '../../../workbook/plan/plan';
import { escapeAttribute, escapeXml } from './xml-escape';

/** The drop-down lists of a sheet. */
export function validationsXml(validations: readonly PlannedValidation[]): readonly string[] {
  return validations.flatMap((validation) => {
    const list = choiceList(validation.choices);
    return list === '' ? [] : [validationXml(validation, list)];
  });
}

/** Another entry is questioned and not refused. */
function validationXml({ range, prompt }: PlannedValidation, list: string): string {
  const hint = escapeAttribute(prompt.slice(0, PROMPT_CHARACTERS));
  return [
    '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    ` error="${OTHER_CHOICE_QUESTION}"${hint === '' ? '' : ` prompt="${hint}"`}`,
    ` sqref="${addressInSheet(range)}"><formula1>"${escapeXml(list.replaceAll('"', '""'))}"</formula1></dataValidation>`,
  ].join('');
}
