import type { HostProblem } from '../../app/workbook-host';
import { failure, success, type Result } from '../../domain/result';
import { DONE } from '../../office/answered';
import { LINK_NAMESPACE, linkTextIn } from '../../ooxml/link/link-xml';

/** The text that the document brought in its own file; null where it brought none, "" where what it brought is no text. */
export async function carriedLink(): Promise<Result<string | null, HostProblem>> {
  const parts = await ownParts();
  if (!parts.ok) return parts;
  const [part] = parts.value;
  if (part === undefined) return success(null);
  const xml = await asked<string>((done) => {
    part.getXmlAsync(done);
  });
  return xml.ok ? success(linkTextIn(xml.value) ?? '') : xml;
}

/** Takes what the document brought out of it. */
export async function dropCarriedLink(): Promise<Result<null, HostProblem>> {
  const parts = await ownParts();
  if (!parts.ok) return parts;
  for (const part of parts.value) {
    const deleted = await asked((done) => {
      part.deleteAsync(done);
    });
    if (!deleted.ok) return deleted;
  }
  return DONE;
}

function ownParts(): Promise<Result<readonly Office.CustomXmlPart[], HostProblem>> {
  const { requirements, document } = Office.context;
  if (!requirements.isSetSupported('CustomXmlParts', '1.1')) return Promise.resolve(success([]));
  return asked((done) => {
    document.customXmlParts.getByNamespaceAsync(LINK_NAMESPACE, done);
  });
}

/** A call of the Common API as a promise. */
function asked<T>(
  call: (done: (answer: Office.AsyncResult<T>) => void) => void,
): Promise<Result<T, HostProblem>> {
  return new Promise((resolve) => {
    call(({ status, value, error }) => {
      const isDone = status === Office.AsyncResultStatus.Succeeded;
      const detail = isDone ? null : `${String(error.code)}: ${error.message}`;
      resolve(isDone ? success(value) : failure({ code: 'unexpected', place: null, detail }));
    });
  });
}
