import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { documentWriter } from '../../../src/hosts/file/document-writer';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { wordHost } from '../../../src/hosts/word/word-host';
import { startWord, type RunningWord } from '../../office-host/node/start-word';
import { holdTime, passTime, releaseTime } from '../../own-time';
import { body, FIGURE, reportOf, words } from '../../ooxml/small-report';

const TASK = { signal: { aborted: false }, progress: () => undefined };
const REPORT = reportOf(body(words('支出'), FIGURE, words('万元。')));
const LINK = '{"version":1,"名":"<决算> & \\"预算\\""}';
const ITEM = 'customXml/item1.xml';

let word: RunningWord;

async function opened(link?: string, change = (xml: string): string => xml): Promise<RunningWord> {
  const parts = unzipSync(await documentWriter(codecNode).write(REPORT, link));
  const item = parts[ITEM];
  if (item !== undefined) parts[ITEM] = strToU8(change(strFromU8(item)));
  word = await startWord(zipSync(parts), '报告.docx');
  return word;
}

afterEach(() => {
  word.close();
});

describe('文件带来的链接', () => {
  it('文档里什么也没存过，就用文件带来的', async () => {
    await opened(LINK);
    expect(await wordHost().loadState()).toBe(LINK);
  });

  it('文档里存过的在先，存下以后就用存下的', async () => {
    await opened(LINK);
    expect(await wordHost().saveState('{"version":1,"新":1}')).toEqual({ ok: true, value: null });
    expect(await wordHost().loadState()).toBe('{"version":1,"新":1}');
  });

  it('文件没有带，就是没有', async () => {
    await opened();
    expect(await wordHost().loadState()).toBeNull();
  });

  it('别的程序改写过外壳，照样读得出；换成了别的内容，就说带的读不出', async () => {
    await opened(LINK, (xml) => xml.replaceAll('reportLink', 'x:reportLink').replace('xmlns=', 'xmlns:x='));
    expect(await wordHost().loadState()).toBe(LINK);
    word.close();
    await opened(LINK, (xml) => xml.replaceAll('reportLink', 'other'));
    expect(await wordHost().loadState()).toBe('');
  });

  it('Word 不给，或迟迟不答，就说读不出，不会一直等', async () => {
    const { host } = await opened(LINK);
    host.identity.customXml.isFailing = true;
    expect(await wordHost().loadState()).toBe('');
    const { document } = Office.context;
    const getByNamespaceAsync = () => {
      setImmediate(() => {
        passTime(60_000);
      });
    };
    Object.assign(document, { customXmlParts: { getByNamespaceAsync } });
    holdTime();
    expect(await wordHost({ answer: 60_000 }).loadState()).toBe('');
    releaseTime();
  });

  it('没有这组接口的 Word，就当没有带', async () => {
    await opened(LINK);
    const { requirements } = Office.context;
    const asked = jest.spyOn(requirements, 'isSetSupported').mockReturnValue(false);
    expect(await wordHost().loadState()).toBeNull();
    expect(asked).toHaveBeenCalledWith('CustomXmlParts', '1.1');
  });
});

describe('报送稿', () => {
  it('文件里带来的一份也去掉，正文一字不少', async () => {
    const { save } = await opened(LINK);
    expect(await wordHost().dissolve(TASK)).toEqual({ ok: true, value: null });
    const parts = unzipSync(save());
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual([]);
    const all = Object.values(parts).map((bytes) => strFromU8(bytes));
    expect(all.filter((xml) => /jixiao|customXml|jx:fact/u.test(xml))).toEqual([]);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('1126.69');
  });

  it('去不掉就如实说，再试一次就好', async () => {
    const { host, save } = await opened(LINK);
    host.identity.customXml.isFailing = true;
    expect(await wordHost().dissolve(TASK)).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(Object.keys(unzipSync(save()))).toContain(ITEM);
    host.identity.customXml.isFailing = false;
    expect((await wordHost().dissolve(TASK)).ok).toBe(true);
    expect(Object.keys(unzipSync(save()))).not.toContain(ITEM);
  });
});
