import type { ReportLink } from '../../../app/report-link/report-link';
import { unexpected } from '../../session/notice-of';
import { problemNotice, told } from './word-notice';
import type { WordEngine, WordStore, WordWorkshop } from './word-workshop';
import type { WordPorts } from '../word-ports';

const QUIET_MS = 800;

/** Takes up what was kept with the document; where nothing was, or it cannot be read, the default outline. */
export async function restoreLink(engine: WordEngine, { host }: WordPorts, store: WordStore): Promise<void> {
  const kept = engine.readReportLink(await host.loadState().catch(() => null));
  store.dispatch({ kind: 'restored', link: kept ?? emptyLink(engine), outlines: engine.outlineViews() });
}

/** Keeps a new link with the document at once, and measures it against the sources that are open. */
export async function saveLink({ ports, engine, store }: WordWorkshop, link: ReportLink): Promise<void> {
  const loaded = await engine();
  const sources = store.session().evaluated?.sources ?? null;
  const stale = sources === null ? [] : loaded.staleSources(link, sources);
  store.dispatch({ kind: 'linked', link, stale });
  const saved = await ports.host
    .saveState(loaded.reportLinkText(link))
    .catch((error: unknown) => ({ ok: false, problem: unexpected(error) }) as const);
  if (!saved.ok) store.dispatch(told(problemNotice(loaded, saved.problem)));
}

/** Keeps what people arrange, some time after the last change; ends with the function returned. */
export function keepSettings(workshop: WordWorkshop): () => void {
  const { store } = workshop;
  let kept = store.session().link?.settings;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => {
    timer = undefined;
    const { link } = store.session();
    if (link !== null) void saveLink(workshop, link);
  };
  const unsubscribe = store.subscribe(() => {
    const before = kept;
    kept = store.session().link?.settings;
    if (before === undefined || kept === before) return;
    clearTimeout(timer);
    timer = setTimeout(save, QUIET_MS);
  });
  return () => {
    unsubscribe();
    if (timer === undefined) return;
    clearTimeout(timer);
    save();
  };
}

function emptyLink({ DEFAULT_SYSTEM, defaultSettings }: WordEngine): ReportLink {
  const settings = defaultSettings();
  return { sources: [], systemId: DEFAULT_SYSTEM, settings, figures: {}, sentences: [], override: null };
}
