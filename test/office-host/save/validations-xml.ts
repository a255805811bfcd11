import { escapeXml } from '../../../src/hosts/file/xlsx-writer/xml-escape';
import { addressInSheet } from '../../../src/domain/cell-address';
import type { Validation, ValidationArea } from '../model/validation';
import { counted, element } from './xml';

/** The choices of lists; other rules are not written. */
export function validationsXml(validations: readonly ValidationArea[]): string {
  return counted(
    'dataValidations',
    validations.flatMap(({ area, validation }) => {
      const source = listSource(validation);
      if (source === null) return [];
      const attributes = {
        type: 'list',
        allowBlank: validation.ignoreBlanks,
        showInputMessage: true,
        showErrorMessage: true,
        promptTitle: textOf(validation.prompt.title),
        prompt: textOf(validation.prompt.message),
        sqref: addressInSheet(area),
      };
      return [element('dataValidation', attributes, element('formula1', {}, escapeXml(source)))];
    }),
  );
}

function listSource({ rule }: Validation): string | null {
  const { list } = rule;
  if (typeof list !== 'object' || list === null || !('source' in list)) return null;
  if (typeof list.source !== 'string') return null;
  return list.source.startsWith('=') ? list.source.slice(1) : `"${list.source}"`;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
