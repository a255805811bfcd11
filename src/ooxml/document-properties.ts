import { NAMESPACE } from './namespaces';
import { element, xmlPart } from './xml-element';
import { contentXml } from './xml-text';

const APPLICATION = '绩效自评助手';

/** The moment every report claims to be made at: a document must not differ because the clock went on. */
const FIXED_MOMENT = '2000-01-01T00:00:00Z';

/** docProps/core.xml with the title and nothing that changes from run to run. */
export function coreProperties(title: string): string {
  const namespaces = {
    'xmlns:cp': NAMESPACE.coreProperties,
    'xmlns:dc': NAMESPACE.dublinCore,
    'xmlns:dcterms': NAMESPACE.dublinCoreTerms,
    'xmlns:xsi': NAMESPACE.schemaInstance,
  };
  const moment = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [FIXED_MOMENT]);
  const children = [
    element('dc:title', {}, [contentXml(title)]),
    moment('dcterms:created'),
    moment('dcterms:modified'),
  ];
  return xmlPart(element('cp:coreProperties', namespaces, children));
}

/** docProps/app.xml. */
export function extendedProperties(): string {
  const application = element('Application', {}, [APPLICATION]);
  return xmlPart(element('Properties', { xmlns: NAMESPACE.extendedProperties }, [application]));
}
