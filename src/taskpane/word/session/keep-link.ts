import type { ReportLink } from '../../../app/report-link/report-link';
import type { Wanted } from '../../../app/scan';
import { plainNotice, unexpected } from '../../session/notice-of';
import type { Notice } from '../../session/session';
import { LINK_UNREADABLE } from './word-messages';
import { problemNotice, told } from './word-notice';
import type { WordEvent } from './word-event';
import type { WordEngine, WordStore, WordWorkshop } from './word-workshop';
import type { WordPorts } from '../word-ports';

const QUIET_MS = 800;

/** Takes up what was kept with the document; where nothing was, or it cannot be read, which is told, the default outline. */
export async function restoreLink(engine: WordEngine, { host }: WordPorts, store: WordStore): Promise<void> {
  const text = await host.loadState().catch(() => null);
  const kept = engine.readReportLink(text);
  store.dispatch({ kind: 'restored', link: kept ?? emptyLink(engine), outlines: engine.outlineViews() });
  if (text !== null && kept === null) store.dispatch(told(plainNotice('warning', LINK_UNREADABLE)));
}

/**
 * Keeps a new link with the document at once, and measures it against the sources that are open. What people arranged and
 * chose stays. What is wrong where it could not be kept, else null.
 */
export async function saveLink(
  { ports, engine, store }: WordWorkshop,
  made: ReportLink,
): Promise<Notice | null> {
  const loaded = await engine();
  const { evaluated, link: before } = store.session();
  const link = before === null ? made : { ...made, ...chosenIn(before) };
  const stale = evaluated === null ? [] : loaded.staleSources(link, evaluated.sources);
  store.dispatch({ kind: 'linked', link, stale });
  const saved = await ports.host
    .saveState(loaded.reportLinkText(link))
    .catch((error: unknown) => ({ ok: false, problem: unexpected(error) }) as const);
  return saved.ok ? null : problemNotice(loaded, saved.problem);
}

function chosenIn({ settings, wanted }: ReportLink): Pick<ReportLink, 'settings' | 'wanted'> {
  return wanted === undefined ? { settings } : { settings, wanted };
}

/** The link with another year and unit chosen; nothing where there is no link yet. */
export function withWanted(store: WordStore, wanted: Wanted): readonly WordEvent[] {
  const { link, stale } = store.session();
  return link === null ? [] : [{ kind: 'linked', link: { ...link, wanted }, stale }];
}

/** Keeps what people arrange, some time after the last change; ends with the function returned. */
export function keepSettings(workshop: WordWorkshop): () => void {
  const { store } = workshop;
  let kept = store.session().link?.settings;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    timer = undefined;
    const { link } = store.session();
    const problem = link === null ? null : await saveLink(workshop, link);
    if (problem !== null) store.dispatch(told(problem));
  };
  const unsubscribe = store.subscribe(() => {
    const before = kept;
    kept = store.session().link?.settings;
    if (before === undefined || kept === before) return;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), QUIET_MS);
  });
  return () => {
    unsubscribe();
    if (timer === undefined) return;
    clearTimeout(timer);
    void save();
  };
}

function emptyLink({ DEFAULT_SYSTEM, defaultSettings }: WordEngine): ReportLink {
  const settings = defaultSettings();
  return { sources: [], systemId: DEFAULT_SYSTEM, settings, figures: {}, sentences: [], override: null };
}
