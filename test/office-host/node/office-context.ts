import type { HostIdentity } from '../host/office-host';
import { isSetSupported } from './requirement-sets';

/** How the pretended Office is set up. */
export type OfficeOptions = {
  /** Highest ExcelApi that the host has; that of LTSC 2021 unless told. */
  readonly excelApi?: string;
  /** Highest WordApi that the host has; 1.3 unless told. */
  readonly wordApi?: string;
  readonly platform?: 'PC' | 'Mac' | 'OfficeOnline';
  readonly language?: string;
};

export type Done = (result: {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: unknown;
}) => void;

/**
 * `Office` for Node, where only Microsoft's library of one program runs and not the loader that makes this object: requirement
 * sets, document settings and what is known of the host. In the browser all of it is Microsoft's own.
 */
export function officeFor(identity: HostIdentity, options: OfficeOptions, members: object = {}): object {
  const { platform = 'PC', language = 'zh-CN' } = options;
  const level = apiLevel(identity.app, options);
  const host = { host: identity.app, platform };
  return {
    context: {
      ...host,
      displayLanguage: language,
      contentLanguage: language,
      diagnostics: { ...host, version: '16.0.14332.20000' },
      requirements: {
        isSetSupported: (set: string, version?: string | number) =>
          isSetSupported(identity.app, level, set, version),
      },
      document: {
        url: `C:\\${identity.documentName}`,
        mode: 'readWrite',
        settings: settingsOf(identity.settings),
        ...members,
      },
      ui: {},
    },
    onReady: (listener?: (info: object) => void) => {
      listener?.(host);
      return Promise.resolve(host);
    },
    HostType: { Excel: 'Excel', Word: 'Word' },
    EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  };
}

function apiLevel(app: HostIdentity['app'], { excelApi = '1.14', wordApi = '1.3' }: OfficeOptions): string {
  return app === 'Excel' ? excelApi : wordApi;
}

/** Settings live in memory until they are saved. */
function settingsOf(kept: Map<string, unknown>) {
  const settings = new Map(kept);
  return {
    get: (key: string) => settings.get(key) ?? null,
    set: (key: string, value: unknown) => void settings.set(key, value),
    remove: (key: string) => void settings.delete(key),
    saveAsync: (done?: Done) => {
      kept.clear();
      for (const [key, value] of settings) kept.set(key, value);
      setImmediate(() => done?.({ status: 'succeeded' }));
    },
  };
}
