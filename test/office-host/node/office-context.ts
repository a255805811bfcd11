import type { WorkbookModel } from '../model/workbook-model';
import { isSetSupported } from './requirement-sets';

/** How the pretended Office is set up. */
export type OfficeOptions = {
  /** Highest ExcelApi that the host has; that of LTSC 2021 unless told. */
  readonly excelApi?: string;
  readonly platform?: 'PC' | 'Mac' | 'OfficeOnline';
  readonly language?: string;
};

type Done = (result: { readonly status: string; readonly value?: unknown; readonly error?: unknown }) => void;

/**
 * `Office` for Node, where only Microsoft's Excel library runs and not the loader that makes this object: requirement
 * sets, document settings and what is known of the host. In the browser all of it is Microsoft's own.
 */
export function officeFor(workbook: WorkbookModel, options: OfficeOptions): object {
  const { excelApi = '1.14', platform = 'PC', language = 'zh-CN' } = options;
  const host = { host: 'Excel', platform };
  return {
    context: {
      ...host,
      displayLanguage: language,
      contentLanguage: language,
      diagnostics: { ...host, version: '16.0.14332.20000' },
      requirements: {
        isSetSupported: (set: string, version?: string | number) => isSetSupported(excelApi, set, version),
      },
      document: { url: `C:\\${workbook.name}`, mode: 'readWrite', settings: settingsOf(workbook) },
      ui: {},
    },
    onReady: (listener?: (info: object) => void) => {
      listener?.(host);
      return Promise.resolve(host);
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  };
}

/** Settings live in memory until they are saved. */
function settingsOf(workbook: WorkbookModel) {
  const settings = new Map(workbook.settings);
  return {
    get: (key: string) => settings.get(key) ?? null,
    set: (key: string, value: unknown) => void settings.set(key, value),
    remove: (key: string) => void settings.delete(key),
    saveAsync: (done?: Done) => {
      workbook.settings.clear();
      for (const [key, value] of settings) workbook.settings.set(key, value);
      setImmediate(() => done?.({ status: 'succeeded' }));
    },
  };
}
