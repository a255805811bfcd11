import type { Severity } from '../finding';
import type { Reading } from './reading';

/**
 * How far a reading can be relied on. `foreign`: of another year or unit, and so of another fact. `otherScope`: right
 * for its scope, which may be another one (财政拨款 only, 单位 without 部门), or set aside by a person. `doubted`: any
 * other doubt.
 */
export type Standing = 'clean' | 'doubted' | 'otherScope' | 'foreign';

/** The standing of a reading by the worst of its doubts. */
export function standingOf({ doubts }: Reading): Standing {
  const has = (code: string): boolean => doubts.some((doubt) => doubt.code === code);
  if (has('otherYear') || has('otherUnit')) return 'foreign';
  if (has('otherScope') || has('setAside')) return 'otherScope';
  return doubts.length > 0 ? 'doubted' : 'clean';
}

/**
 * How grave a contradiction among readings is: an error only among clean ones; doubted ones may be the mistake
 * themselves; and numbers of different scopes do not contradict each other.
 */
export function severityAmong(readings: readonly Reading[], gravest: Severity = 'error'): Severity {
  const standings = readings.map(standingOf);
  if (standings.some((standing) => standing === 'otherScope' || standing === 'foreign')) return 'info';
  return standings.includes('doubted') && gravest === 'error' ? 'warning' : gravest;
}
