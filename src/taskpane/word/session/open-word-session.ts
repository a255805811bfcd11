import { createStore } from '../../session/create-store';
import { createEngineDoor } from '../../session/engine-door';
import type { InitialTask } from '../../session/initial-task';
import { plainNotice } from '../../session/notice-of';
import { createTaskRunner } from '../../session/task-runner';
import type { WordPorts } from '../word-ports';
import { keepSettings, restoreLink } from './keep-link';
import { wordActions } from './word-actions';
import type { WordActions } from './word-context';
import type { WordEvent } from './word-event';
import { ABANDONED, PUT_CURSOR_IN_FIGURE, STOPPED } from './word-messages';
import { told, wordMishap } from './word-notice';
import { NEW_WORD_SESSION, wordReducer } from './word-reducer';
import type { WordTab } from './word-session';
import type { WordEngineDoor, WordStore, WordWorkshop } from './word-workshop';

/** A session at work: its store, its actions, and its life. */
export type OpenWordSession = {
  readonly store: WordStore;
  readonly actions: WordActions;
  /** Takes up what was kept, follows the cursor and goes where the ribbon asked; returns how it ends. */
  readonly begin: (task: InitialTask) => () => void;
};

/** Where each button of the ribbon leads; the evidence is seen from every tab. */
const TABS: Readonly<Record<NonNullable<InitialTask>, WordTab>> = {
  start: 'source',
  check: 'check',
  source: 'source',
  report: 'compose',
};

/** A session over the ports. What was kept with the document is taken up before anything else is done. */
export function openWordSession(ports: WordPorts, load: WordEngineDoor): OpenWordSession {
  const store = createStore(NEW_WORD_SESSION, wordReducer);
  const engine = createEngineDoor(load, (loaded) => restoreLink(loaded, ports, store));
  const mishap = (error: unknown) => wordMishap(error, engine);
  const runner = createTaskRunner<WordEvent>(store, { mishap, stopped: STOPPED, abandoned: ABANDONED });
  const workshop: WordWorkshop = { ports, engine, store, runner };
  const begin: OpenWordSession['begin'] = (task) => {
    if (task !== null) store.dispatch({ kind: 'wentTo', tab: TABS[task] });
    if (task === 'source') store.dispatch(told(plainNotice('info', PUT_CURSOR_IN_FIGURE)));
    engine().catch(async (error: unknown) => {
      store.dispatch(told(await mishap(error)));
    });
    const stops = [followCursor(workshop), keepSettings(workshop)];
    return () => {
      for (const stop of stops) stop();
      runner.cancel();
    };
  };
  return { store, actions: wordActions(workshop), begin };
}

/** Shows the evidence of the figure that the cursor is in. */
function followCursor({ ports, store }: WordWorkshop): () => void {
  return ports.host.onSelect((control) => {
    const figure = control === null ? null : { tag: control.tag, text: control.text };
    store.dispatch({ kind: 'figureShown', figure });
  });
}
