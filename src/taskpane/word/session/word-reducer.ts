import type { WordEvent } from './word-event';
import type { WordSession } from './word-session';

/** A pane that has just been opened. */
export const NEW_WORD_SESSION: WordSession = {
  tab: 'source',
  material: { kind: 'workbooks', opened: [] },
  evaluated: null,
  link: null,
  stale: [],
  outlines: [],
  template: null,
  refresh: null,
  check: null,
  handedIn: null,
  figure: null,
  task: null,
  notice: null,
};

/** The session after an event. */
export function wordReducer(session: WordSession, event: WordEvent): WordSession {
  switch (event.kind) {
    case 'taskMoved':
      return { ...session, task: event.task };
    case 'noticed':
      return { ...session, notice: event.notice };
    case 'wentTo':
      return { ...session, tab: event.tab };
    case 'restored':
      return { ...session, link: event.link, outlines: event.outlines };
    case 'materialChanged':
      return { ...session, material: event.material };
    case 'evaluated': {
      const { evaluated, stale } = event;
      return { ...session, evaluated, stale, refresh: null, check: null };
    }
    case 'settled':
      return settled(session, event);
    case 'linked':
      return { ...session, link: event.link, stale: event.stale };
    case 'templateOpened':
      return { ...session, template: event.template };
    case 'refreshFound':
      return { ...session, refresh: event.found };
    case 'checkFound':
      return { ...session, check: event.found };
    case 'documentChanged':
      return { ...session, refresh: null, check: null, handedIn: null };
    case 'handedIn':
      return { ...session, refresh: null, check: null, handedIn: event.done };
    case 'figureShown':
      return { ...session, figure: event.figure };
  }
}

/** Another arrangement says other sentences, so what a refresh would do is open again. */
function settled(
  session: WordSession,
  { settings }: Extract<WordEvent, { readonly kind: 'settled' }>,
): WordSession {
  if (session.link === null) return session;
  return { ...session, link: { ...session.link, settings }, refresh: null };
}
