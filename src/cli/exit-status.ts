/** What the command tells its caller; part of the command line's contract. */
export const ExitStatus = {
  done: 0,
  differencesFound: 1,
  wrongUsage: 2,
  unreadableInput: 3,
  nothingRelevant: 4,
  cannotWrite: 5,
  /** A mistake of ours; the number is that of EX_SOFTWARE in sysexits.h. */
  unexpected: 70,
} as const;

/** One of the statuses. */
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];
