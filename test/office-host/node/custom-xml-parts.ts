import type { CustomXml } from '../document/custom-xml';
import type { Done } from './office-context';

const FAILED = {
  status: 'failed',
  error: { code: 6100, name: 'Custom XML Error', message: 'Custom XML error.' },
};

/** `Office.context.document.customXmlParts` for Node; in the browser it is Microsoft's own. */
export function customXmlPartsOf(parts: CustomXml): object {
  const answer = (done: Done | undefined, value: () => unknown): void => {
    const told = parts.isFailing ? undefined : value();
    setImmediate(() => done?.(told === undefined ? FAILED : { status: 'succeeded', value: told }));
  };
  const partOf = (id: string) => ({
    id,
    builtIn: false,
    getXmlAsync: (done?: Done) => {
      answer(done, () => parts.xmlOf(id) ?? undefined);
    },
    deleteAsync: (done?: Done) => {
      answer(done, () => (parts.delete(id) ? null : undefined));
    },
  });
  return {
    getByNamespaceAsync: (namespace: string, done?: Done) => {
      answer(done, () => parts.idsOf(namespace).map(partOf));
    },
  };
}
