import { NO_ANSWERS } from '../../app/answers/answers';
import type { CellRange } from '../../domain/cell-address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Session } from './session';
import type { SessionEvent } from './session-event';

/** A pane that has just been opened. */
export const NEW_SESSION: Session = {
  step: 'recognition',
  systemId: '',
  wanted: { year: null, unitName: null },
  answers: NO_ANSWERS,
  answersBeforeWriting: null,
  assessment: null,
  overview: null,
  extra: [],
  missingFiles: [],
  selected: null,
  task: null,
  notice: null,
  indicator: null,
  undoable: false,
  writtenNow: false,
  stale: [],
  changes: null,
};

/** The session after an event. */
export function sessionReducer(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case 'restored': {
      const { systemId, wanted, answers, missingFiles } = event;
      return { ...session, systemId, wanted, answers, missingFiles };
    }
    case 'assessed':
      return assessed(session, event);
    case 'answered':
      return { ...session, answers: event.answers, writtenNow: false };
    case 'subjectChosen': {
      const { systemId, wanted } = event;
      return { ...session, systemId, wanted, indicator: null, writtenNow: false };
    }
    case 'fileOpened':
      return withFile(session, event.workbook.name, event.workbook);
    case 'fileRemoved':
      return withFile(session, event.name, null);
    case 'written':
      return written(session, event);
    case 'undone':
      return undone(session, event);
    case 'sourceChanged':
      return { ...session, stale: withRange(session.stale, event.range) };
    case 'compared':
      return { ...session, changes: event.changes };
    case 'taskMoved':
      return { ...session, task: event.task };
    case 'noticed':
      return { ...session, notice: event.notice };
    case 'wentTo':
      return { ...session, step: event.step };
    case 'indicatorOpened':
      return { ...session, indicator: event.indicator };
    case 'selected':
      return { ...session, selected: event.range };
  }
}

type EventOf<K extends SessionEvent['kind']> = Extract<SessionEvent, { readonly kind: K }>;

function assessed(session: Session, event: EventOf<'assessed'>): Session {
  const { assessment, overview, stale, sheetsMatch } = event;
  return { ...session, assessment, overview, stale, writtenNow: sheetsMatch };
}

function written(session: Session, { answers, before }: EventOf<'written'>): Session {
  return { ...session, answers, answersBeforeWriting: before, undoable: true, writtenNow: true };
}

function undone(session: Session, { answers }: EventOf<'undone'>): Session {
  return { ...session, answers, answersBeforeWriting: null, undoable: false, writtenNow: false };
}

/** A file opened again takes the place of the one of its name; null leaves it out. */
function withFile(session: Session, name: string, workbook: WorkbookSnapshot | null): Session {
  const others = session.extra.filter((each) => each.name !== name);
  const extra = workbook === null ? others : [...others, workbook];
  const missingFiles = session.missingFiles.filter((each) => each !== name);
  return { ...session, extra, missingFiles, writtenNow: false };
}

function withRange(ranges: readonly CellRange[], range: CellRange): readonly CellRange[] {
  return ranges.some((each) => isSame(each, range)) ? ranges : [...ranges, range];
}

/** Compared here, so that the first paint needs no module of the domain. */
function isSame(a: CellRange, b: CellRange): boolean {
  const samePlace = a.workbook === b.workbook && a.sheet === b.sheet;
  return samePlace && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
