import { WORD_NAMESPACES } from './namespaces';
import { element, valued, xmlPart } from './xml-element';

/** Word 2013 and later; with less, Word opens the report in its compatibility mode. */
const COMPATIBILITY = {
  'w:name': 'compatibilityMode',
  'w:uri': 'http://schemas.microsoft.com/office/word',
  'w:val': 15,
};

/** word/settings.xml; children in the order of CT_Settings. */
export function documentSettings(): string {
  const children = [
    valued('w:defaultTabStop', 720),
    element('w:evenAndOddHeaders'),
    element('w:compat', {}, [element('w:compatSetting', COMPATIBILITY)]),
  ];
  return xmlPart(element('w:settings', WORD_NAMESPACES, children));
}
