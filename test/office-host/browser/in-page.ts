/// <reference lib="dom" />
import type { OfficeTheme } from './office-theme';

/** What the page is told before its own scripts run. */
export type PageSetup = {
  readonly app: 'Excel' | 'Word';
  readonly theme: OfficeTheme;
  readonly bindingName: string;
  readonly receiverName: string;
};

/** The parts of office.js that the theme goes through. */
type OfficeInternals = { OfficeAppContext: new (...values: never[]) => { _officeTheme: unknown } };

/**
 * Runs in the page before anything else: pretends that Office on the web has opened it, and carries its messages. It is
 * sent as text, so it uses nothing from outside. Office on the web tells no theme; on the desktop it does, so ours does.
 */
export function attachInPage({ app, theme, bindingName, receiverName }: PageSetup): void {
  const origin = `https://${location.hostname}`;
  const hostInfo = `${app}$Web$16.01$zh-CN$emulated$$disableLogging$0`;
  window.name = JSON.stringify({
    hostInfo,
    xdmInfo: `conversation|jixiao-pane|${origin}`,
    serializerVersion: '1',
  });
  const page = window as unknown as Record<string, unknown>;
  const receive = (data: string): void => {
    window.dispatchEvent(new MessageEvent('message', { data, origin }));
  };
  const tellTheme = (): void => {
    const office = page.OSF as OfficeInternals;
    office.OfficeAppContext = class extends office.OfficeAppContext {
      override _officeTheme = theme;
    };
  };
  const postMessage = (message: string): void => {
    const ask = page[bindingName] as (text: string) => Promise<string>;
    if (message.includes('ContextActivationManager_getAppContextAsync')) tellTheme();
    void ask(message).then(receive);
  };
  page[receiverName] = receive;
  Object.defineProperty(window, 'opener', { value: { postMessage }, configurable: true });
}
