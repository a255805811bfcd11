import { useCallback, useState } from 'react';
import type { ReadProblem } from '../app/ports';
import { chooseFront } from './choose-front';
import type { OpenedPage, PageEntry } from './page-entry';

/** Why nothing was opened; `unexpected` where the file could not even be handed over (moved away, no rights). */
export type OpenProblem = ReadProblem | 'unexpected';

/** What is open, and what became of the last try to open something. */
export type Opened = {
  /** Null until a workbook was opened; `serial` counts them. */
  readonly page: (OpenedPage & { readonly serial: number; readonly further: readonly File[] }) | null;
  /** The file being opened. */
  readonly opening: string | null;
  readonly problem: OpenProblem | null;
};

type UseOpened = Opened & {
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly openSample: () => Promise<void>;
};

const NOTHING: Opened = { page: null, opening: null, problem: null };

/** Opens workbooks; what is open stays until another one could be read. */
export function useOpened(entry: PageEntry): UseOpened {
  const [opened, setOpened] = useState(NOTHING);
  const openFiles = useCallback(
    async (files: readonly File[]) => {
      const handed = chooseFront(files);
      if (handed === null) return;
      setOpened((before) => ({ ...before, opening: handed.front.name, problem: null }));
      const { page, problem } = await tryOpen(entry, handed.front);
      setOpened((before) => {
        if (page === null) return { ...before, opening: null, problem };
        const serial = (before.page?.serial ?? 0) + 1;
        return { page: { ...page, serial, further: handed.further }, opening: null, problem: null };
      });
    },
    [entry],
  );
  const openSample = useCallback(async () => {
    await openFiles([await entry.sample()]);
  }, [entry, openFiles]);
  return { ...opened, openFiles, openSample };
}

async function tryOpen(
  entry: PageEntry,
  file: File,
): Promise<{ readonly page: OpenedPage | null; readonly problem: OpenProblem | null }> {
  try {
    const opened = await entry.open(file);
    return opened.ok ? { page: opened.value, problem: null } : { page: null, problem: opened.problem };
  } catch {
    return { page: null, problem: 'unexpected' };
  }
}
