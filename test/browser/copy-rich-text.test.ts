import { copyRichText } from '../../src/browser/copy-rich-text';

const TEXT = { html: '<p>93 分</p>', plain: '93 分' };
type Written = Record<string, string>;

/** A browser that takes copies by event only, and says what it took. */
function documentTaking(accepted: boolean): Written {
  const taken: Written = {};
  let fill: (event: object) => void = () => undefined;
  define('document', {
    addEventListener: (_: string, listener: typeof fill) => {
      fill = listener;
    },
    removeEventListener: () => {
      fill = () => undefined;
    },
    execCommand: () => {
      const setData = (kind: string, text: string) => {
        taken[kind] = text;
      };
      fill({ clipboardData: { setData }, preventDefault: () => undefined });
      return accepted;
    },
  });
  return taken;
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** The newer way to the clipboard. */
function clipboardThat(write: (items: readonly unknown[]) => Promise<void>): void {
  define('isSecureContext', true);
  define(
    'ClipboardItem',
    class {
      constructor(readonly parts: Record<string, Blob>) {}
    },
  );
  define('navigator', { clipboard: { write } });
}

afterEach(() => {
  for (const name of ['document', 'isSecureContext', 'ClipboardItem'])
    Reflect.deleteProperty(globalThis, name);
});

describe('复制带格式的文字', () => {
  it('安全的页面直接写进剪贴板，格式与纯文字都在', async () => {
    const items: unknown[] = [];
    clipboardThat((written) => Promise.resolve(void items.push(...written)));
    expect(await copyRichText(TEXT)).toBe(true);
    const [{ parts }] = items as [{ parts: Record<string, Blob> }];
    expect(await parts['text/html']?.text()).toBe(TEXT.html);
    expect(await parts['text/plain']?.text()).toBe(TEXT.plain);
  });

  it('剪贴板不许写时改用复制事件', async () => {
    clipboardThat(() => Promise.reject(new Error('NotAllowedError')));
    const taken = documentTaking(true);
    expect(await copyRichText(TEXT)).toBe(true);
    expect(taken).toEqual({ 'text/html': TEXT.html, 'text/plain': TEXT.plain });
  });

  it('内网的 http 页面没有剪贴板接口，也用复制事件', async () => {
    define('isSecureContext', false);
    const taken = documentTaking(true);
    expect(await copyRichText(TEXT)).toBe(true);
    expect(taken['text/plain']).toBe(TEXT.plain);
  });

  it('两种办法都不行就如实说没有复制', async () => {
    define('isSecureContext', false);
    documentTaking(false);
    expect(await copyRichText(TEXT)).toBe(false);
  });
});
