import { strFromU8, unzipSync } from 'fflate';
import type { PrintedReport } from '../../../src/app/document-host';
import { documentWriter } from '../../../src/hosts/file/document-writer';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { wordHost } from '../../../src/hosts/word/word-host';
import { startWord, type RunningWord } from '../../office-host/node/start-word';
import { body, FIGURE, reportOf, words } from '../../ooxml/small-report';
import { docxWithBody } from '../file/docx-reader/docx-file';

const TASK = { signal: { aborted: false }, progress: () => undefined };
const REPORT = reportOf(body(words('支出'), FIGURE, words('万元。')), body(words('末段')));
const OWN =
  '<w:p><w:r><w:t>本单位的文字。</w:t></w:r></w:p><w:p><w:r><w:t>最后一段。</w:t></w:r></w:p>' +
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
/** More actions than any of the requests has. */
const MOST_ACTIONS = 12;

let word: RunningWord;
let printed: PrintedReport;

beforeEach(async () => {
  word = await startWord(docxWithBody(OWN), '报告.docx');
  printed = await documentWriter(codecNode).print(REPORT);
});
afterEach(() => {
  word.close();
});

function documentXml(): string {
  return strFromU8(unzipSync(word.save())['word/document.xml'] ?? new Uint8Array());
}

describe.each(['end', 'cursor'] as const)('插入报告失败（%s）', (place) => {
  it.each([1, 2])('第 %i 次请求在任何一步停下，文档一个字符也没有变', async (request) => {
    const before = documentXml();
    for (let afterActions = 0; afterActions < MOST_ACTIONS; afterActions += 1) {
      word.host.faults.failAt(request, 'GeneralException', afterActions);
      const inserted = await wordHost().insert(printed, place, TASK);
      expect([afterActions, inserted.ok, documentXml()]).toEqual([afterActions, false, before]);
    }
  });

  it('做完了却没有回音，也退回原样', async () => {
    const before = documentXml();
    word.host.faults.at(2, { kind: 'lostAnswer', code: 'GeneralException' });
    expect((await wordHost().insert(printed, place, TASK)).ok).toBe(false);
    expect(documentXml()).toBe(before);
  });
});
