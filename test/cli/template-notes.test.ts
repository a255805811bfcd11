import type { OwnTemplate } from '../../src/app/linked-report';
import { templateNotes } from '../../src/cli/template-notes';
import { failure, success } from '../../src/domain/result';
import type { TemplateNotice } from '../../src/domain/template/template';
import { countySystem } from '../acceptance/evaluate-samples';

const FILE = { name: '模板.docx', bytes: new Uint8Array() };

/** A template in which these names stand. */
function naming(names: readonly string[], notices: readonly TemplateNotice[] = []): OwnTemplate {
  const marks = names.map((name) => ({ name, list: null, place: '第 1 段', filling: 'linked' as const }));
  const unread = failure({ code: 'fileMissing', file: FILE.name, detail: null } as const);
  return {
    file: FILE,
    templates: {
      read: () => Promise.resolve(success({ marks, lists: [], faults: [], notices })),
      fill: () => Promise.resolve(unread),
    },
  };
}

test('模板没有用到总分、等次的，各说一句', async () => {
  expect(await templateNotes(naming(['单位名称']), countySystem())).toEqual([
    '模板没有用到“总分”。如果没有另外写明，请在合适的位置加上 {{总分}}。',
    '模板没有用到“等次”。如果没有另外写明，请在合适的位置加上 {{等次}}。',
  ]);
});

test('都用到了，或没有模板，就不说', async () => {
  expect(await templateNotes(naming(['总分|分', '等次']), countySystem())).toEqual([]);
  expect(await templateNotes(null, countySystem())).toEqual([]);
});

test('模板带有签名、嵌着读不到的文件，各说一句', async () => {
  const notices: readonly TemplateNotice[] = [
    { code: 'signatureBecomesInvalid' },
    { code: 'unreadPart', place: '第 3 段之后' },
  ];
  expect(await templateNotes(naming(['总分', '等次'], notices), countySystem())).toEqual([
    '模板带有数字签名，填好的报告里签名不再有效（模板没有改动）。请在定稿后重新签名。',
    '第 3 段之后：这里嵌着另一个文件，里面的文字读不到，其中的占位不会填。请用 Word 打开模板，另存一次再用。',
  ]);
});
