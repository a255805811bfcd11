import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { startBrowser, whereBrowser } from '../e2e/browser';
import { openPaneInWord } from './browser/open-pane-in-word';
import { documentBytes, paragraph } from './document-bytes';
import type { WordHost } from './host/word-host';
import { startWord } from './node/start-word';

const NAMESPACE = 'urn:单位:数据';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const LINKS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const ID = '{11111111-2222-3333-4444-555555555555}';
const XML = `<d:数据 xmlns:d="${NAMESPACE}"><d:数>120.5 &amp; 7</d:数></d:数据>`;

/** A document with a part of ours and one of another program, as Word saves them. */
function withData(): Uint8Array {
  const parts = unzipSync(documentBytes(paragraph('支出')));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const relationship = (type: string, target: string): string =>
    `<Relationship Id="d${target.replace(/\D/gu, '')}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
  const links = text('word/_rels/document.xml.rels');
  const data = [1, 2].map((number) => relationship('customXml', `../customXml/item${String(number)}.xml`));
  const type = `<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(text('[Content_Types].xml').replace('</Types>', `${type}</Types>`)),
    'word/_rels/document.xml.rels': strToU8(
      links.replace('</Relationships>', `${data.join('')}</Relationships>`),
    ),
    'customXml/item1.xml': strToU8(`<?xml version="1.0"?>${XML}`),
    'customXml/item2.xml': strToU8('<别家 xmlns="urn:x"/>'),
    'customXml/itemProps1.xml': strToU8(
      `<ds:datastoreItem ds:itemID="${ID}" xmlns:ds="${OFFICE}/customXml"/>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `<Relationships ${LINKS}>${relationship('customXmlProps', 'itemProps1.xml')}</Relationships>`,
    ),
  });
}

type Seen = {
  readonly isSupported: boolean;
  readonly parts: readonly (readonly [id: string, builtIn: boolean, xml: string])[];
  readonly strange: number;
  /** How many are left after each was deleted, and what deleting it once more gives. */
  readonly left: number;
  readonly again: string;
};

/** Asks all there is to ask, through whatever Office is there; sent to the page as text, so nothing is from outside. */
async function ask(namespace: string): Promise<Seen> {
  await Office.onReady();
  const { customXmlParts } = Office.context.document;
  const result = <T>(call: (done: (answer: Office.AsyncResult<T>) => void) => void) =>
    new Promise<Office.AsyncResult<T>>((resolve) => {
      call(resolve);
    });
  const list = async (name: string): Promise<readonly Office.CustomXmlPart[]> =>
    (
      await result<Office.CustomXmlPart[]>((done) => {
        customXmlParts.getByNamespaceAsync(name, done);
      })
    ).value;
  const found = await list(namespace);
  const parts: (readonly [string, boolean, string])[] = [];
  let again = '';
  for (const part of found) {
    const read = await result<string>((done) => {
      part.getXmlAsync(done);
    });
    parts.push([part.id, part.builtIn, read.value]);
    const remove = () =>
      result((done) => {
        part.deleteAsync(done);
      });
    await remove();
    again = String((await remove()).status);
  }
  const { requirements } = Office.context;
  return {
    isSupported: requirements.isSetSupported('CustomXmlParts', '1.1'),
    parts,
    strange: (await list('urn:别的')).length,
    left: (await list(namespace)).length,
    again,
  };
}

const EXPECTED: Seen = {
  isSupported: true,
  parts: [[ID, false, XML]],
  strange: 0,
  left: 0,
  again: 'failed',
};

/** The saved file holds nothing of the part any more, and all of the other. */
function expectOnlyTheOther(host: WordHost): void {
  const parts = unzipSync(host.save());
  expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual(['customXml/item2.xml']);
  expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).not.toContain('itemProps');
  const links = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
  expect(links.match(/customXml\/item\d/gu)).toEqual(['customXml/item2']);
}

test('parts of data are listed by namespace, read and deleted with all that tells of them', async () => {
  const { host, close } = await startWord(withData(), '报告.docx');
  expect(await ask(NAMESPACE)).toEqual(EXPECTED);
  expectOnlyTheOther(host);
  close();
});

test('a document without such parts lists none; a call that fails says so', async () => {
  const { host, close } = await startWord(documentBytes(paragraph('支出')), '报告.docx');
  expect(await ask(NAMESPACE)).toMatchObject({ parts: [], left: 0 });
  host.identity.customXml.isFailing = true;
  const failed = await new Promise<Office.AsyncResult<Office.CustomXmlPart[]>>((resolve) => {
    Office.context.document.customXmlParts.getByNamespaceAsync(NAMESPACE, resolve);
  });
  expect([failed.status, failed.error.code]).toEqual(['failed', 6100]);
  close();
});

whereBrowser('Microsoft’s own customXmlParts', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function opened(documentBytes: Uint8Array) {
    const page = await browser.newPage();
    const url = 'https://pane.test/pane.html';
    const script = '<script src="https://officeapis.public.onecdn.static.microsoft/1/office.js"></script>';
    await page.route(url, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>pane</title>${script}` }),
    );
    return { page, host: await openPaneInWord(page, { url, documentBytes, name: '报告.docx' }) };
  }

  test('finds the same through the protocol of Office on the web', async () => {
    const { page, host } = await opened(withData());
    expect(await page.evaluate(ask, NAMESPACE)).toEqual(EXPECTED);
    expectOnlyTheOther(host);
  });

  test('is told of a failure by the code that the library knows', async () => {
    const { page, host } = await opened(withData());
    host.identity.customXml.isFailing = true;
    const failed = await page.evaluate(async (namespace) => {
      await Office.onReady();
      return new Promise<readonly [string, number]>((resolve) => {
        Office.context.document.customXmlParts.getByNamespaceAsync(namespace, ({ status, error }) => {
          resolve([String(status), error.code]);
        });
      });
    }, NAMESPACE);
    expect(failed).toEqual(['failed', 6100]);
  });
});
