import type { PanePorts } from '../pane-ports';
import { noticeOf, unexpected } from './notice-of';
import type { Session } from './session';
import { missingFilesMessage } from './session-messages';
import type { SessionEvent } from './session-event';
import type { SessionStore } from './session-store';
import type { Engine } from './engine-door';
import type { Workshop } from './workshop';

const QUIET_MS = 800;

type Kept = Pick<Session, 'systemId' | 'wanted' | 'answers' | 'extra' | 'missingFiles'>;

/** Takes up what was kept with the document; where that cannot be read, the pane starts afresh. */
export async function restoreState(
  { readSavedState, builtInSystem, DEFAULT_SYSTEM }: Engine,
  { host }: PanePorts,
  store: SessionStore,
): Promise<void> {
  const saved = readSavedState(await host.loadState().catch(() => null));
  if (saved === null) {
    const { answers, wanted } = store.session();
    store.dispatch({ kind: 'restored', systemId: DEFAULT_SYSTEM, wanted, answers, missingFiles: [] });
    return;
  }
  const systemId = builtInSystem(saved.systemId) === null ? DEFAULT_SYSTEM : saved.systemId;
  const { answers, extraNames: missingFiles, wanted = store.session().wanted } = saved;
  store.dispatch({ kind: 'restored', systemId, wanted, answers, missingFiles }, ...remindersOf(missingFiles));
}

function remindersOf(missing: readonly string[]): readonly SessionEvent[] {
  if (missing.length === 0) return [];
  return [{ kind: 'noticed', notice: { intent: 'info', text: missingFilesMessage(missing), action: null } }];
}

/** Keeps what people decide with the document, some time after the last decision; ends with the function returned. */
export function keepState(workshop: Workshop): () => void {
  const { store } = workshop;
  let kept: Kept = store.session();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => {
    timer = undefined;
    kept = store.session();
    void saveState(workshop, kept);
  };
  const unsubscribe = store.subscribe(() => {
    if (!differs(kept, store.session())) return;
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

function differs(kept: Kept, now: Kept): boolean {
  const keys = ['systemId', 'wanted', 'answers', 'extra'] as const;
  return keys.some((key) => kept[key] !== now[key]);
}

async function saveState({ ports, engine, store }: Workshop, kept: Kept): Promise<void> {
  const loaded = await engine();
  const saved = await ports.host.saveState(stateText(loaded, kept)).catch(failureOf);
  if (!saved.ok) store.dispatch({ kind: 'noticed', notice: noticeOf(loaded, saved.problem) });
}

function stateText(
  { savedStateText }: Engine,
  { systemId, wanted, answers, extra, missingFiles }: Kept,
): string {
  return savedStateText({
    systemId,
    wanted,
    answers,
    extraNames: [...extra.map(({ name }) => name), ...missingFiles],
  });
}

function failureOf(error: unknown) {
  return { ok: false, problem: unexpected(error) } as const;
}
