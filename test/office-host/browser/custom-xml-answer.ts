import type { CustomXml } from '../document/custom-xml';
import { DispatchId, type MethodCall } from './xdm-message';

const NOT_SUPPORTED = 5_000;
/** The code of any trouble with parts of data. */
const CUSTOM_XML_ERROR = 6_100;

/** What Word on the web answers of the parts of data, in the words of the Common API. */
export function customXmlAnswer(parts: CustomXml | undefined, call: MethodCall): object {
  if (parts === undefined) return { Error: NOT_SUPPORTED, Version: 1 };
  const data = parts.isFailing ? null : dataOf(parts, call);
  return data === null ? { Error: CUSTOM_XML_ERROR, Version: 1 } : { Error: 0, Version: 1, ...data };
}

function dataOf(parts: CustomXml, { DdaMethod, namespace = '', id = '' }: MethodCall): object | null {
  switch (DdaMethod.DispatchId) {
    case DispatchId.getPartsByNamespace:
      return { DataPartList: parts.idsOf(namespace).map((part) => ({ id: part, DataPartBuiltIn: false })) };
    case DispatchId.getPartXml: {
      const xml = parts.xmlOf(id);
      return xml === null ? null : { Data: xml };
    }
    default:
      return parts.delete(id) ? {} : null;
  }
}
