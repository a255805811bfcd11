import type { HostProblem } from '../app/workbook-host';
import { failure, success, type Result } from '../domain/result';

/** Under this name the pane's state is kept in the document; anybody who opens the file can read it. */
const KEY = 'jixiao.state';

/** The text kept with the document; null where there is none. */
export function loadState(): Promise<string | null> {
  const kept: unknown = Office.context.document.settings.get(KEY);
  return Promise.resolve(typeof kept === 'string' ? kept : null);
}

/** Keeps a text with the document; it is stored when the user saves the file. */
export function saveState(state: string): Promise<Result<null, HostProblem>> {
  const { settings } = Office.context.document;
  settings.set(KEY, state);
  return new Promise((resolve) => {
    settings.saveAsync((saved) => {
      const isSaved = saved.status === Office.AsyncResultStatus.Succeeded;
      resolve(isSaved ? success(null) : failure(problemOf(saved.error)));
    });
  });
}

function problemOf(error: Office.Error): HostProblem {
  return { code: 'unexpected', place: null, detail: `${error.code}: ${error.message}` };
}
