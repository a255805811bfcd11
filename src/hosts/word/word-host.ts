import type { DocumentHost, DocumentText } from '../../app/document-host';
import type { HostProblem, HostTask } from '../../app/workbook-host';
import { failure, success, type Result } from '../../domain/result';
import { answered, NO_ANSWER } from '../../office/answered';
import { saveState } from '../../office/document-state';
import { dropCarriedLink } from './carried-link';
import { dissolveControls } from './dissolve-controls';
import { documentName } from './document-name';
import { insertReport } from './insert/insert-report';
import { keptLink } from './kept-link';
import { readDocument, type Reading } from './read/read-document';
import { rewriteDocument } from './rewrite/rewrite-document';
import { retagControls, untaggedControls } from './retag-controls';
import { troubleOf } from './run-batch';
import { showPlace } from './show-place';
import { watchSelection } from './watch-selection';

/** How long Word may take to answer, in milliseconds. */
export type Patience = { readonly answer: number };

const USUAL_PATIENCE: Patience = { answer: 60_000 };

/** The value of Office.DocumentMode.ReadOnly. */
const READ_ONLY = 'readOnly';

type State = {
  readonly patience: Patience;
  /** What was read, by what was handed out: a change is made only from a reading of this session. */
  readonly readings: WeakMap<DocumentText, Reading>;
  /** A writing that Word has not answered yet: nothing else may be written before. */
  isUnsettled: boolean;
};

/** The document in front of Word, through Office.js of WordApi 1.3. Office must be ready. */
export function wordHost(patience: Patience = USUAL_PATIENCE): DocumentHost {
  const state: State = { patience, readings: new WeakMap(), isUnsettled: false };
  return {
    name: () => documentName(Office.context.document.url),
    read: async (task) => {
      const read = await answered(readDocument(task), patience);
      if (!read.ok) return read;
      state.readings.set(read.value.text, read.value);
      return success(read.value.text);
    },
    insert: (printed, place, task) => writing(state, () => insertReport(printed, place, task)),
    rewrite: (text, changes, task) => {
      const reading = state.readings.get(text);
      if (reading === undefined) return Promise.resolve(troubleOf('changedMeanwhile'));
      return writing(state, () => rewriteDocument(reading, changes, task));
    },
    untagged: (task) => answered(untaggedControls(task), patience),
    retag: (controls, task) => writing(state, () => retagControls(controls, task)),
    dissolve: (task) => writing(state, () => dissolve(task)),
    show: (place) => answered(showPlace(place), patience),
    onSelect: watchSelection,
    loadState: () => keptLink(patience),
    saveState,
  };
}

/** What the document brought is ours as well; the controls go first, as Word may refuse that. */
async function dissolve(task: HostTask): Promise<Result<null, HostProblem>> {
  const dissolved = await dissolveControls(task);
  return dissolved.ok ? dropCarriedLink() : dissolved;
}

/** One writing at a time, until Word has told how it ended; the user is not kept waiting for that. */
function writing(
  state: State,
  write: () => Promise<Result<null, HostProblem>>,
): Promise<Result<null, HostProblem>> {
  if (state.isUnsettled) return Promise.resolve(failure(NO_ANSWER));
  if (String(Office.context.document.mode) === READ_ONLY) {
    return Promise.resolve(troubleOf('readOnly'));
  }
  state.isUnsettled = true;
  const settled = write().finally(() => {
    state.isUnsettled = false;
  });
  return answered(settled, state.patience);
}
