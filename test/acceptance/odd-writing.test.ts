import { findingMessage } from '../../src/app/messages/finding-message';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { workbookOf } from '../hosts/file/package-of';
import { readAll, seenAll, type Read } from '../workbook/facts-of';

const text = (content: string): string => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
const string = (content: string): string => `<c t="str"><v>${content}</v></c>`;
const HEADERS = ['合计', '因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行费'];

/** What is read of a “三公” budget in 元 whose title and row of amounts are written as told, from the bytes on. */
async function readBudget(title: string, headers: string, amounts: string): Promise<Read> {
  const rows = [text(title), text('单\u00ad位：元'), headers, amounts];
  const sheet = `<sheetData>${rows.map((cells) => `<row>${cells}</row>`).join('')}</sheetData>`;
  const read = await workbookReader(codecNode).read({ name: '预算.xlsx', bytes: workbookOf({ sheet }) });
  if (!read.ok) throw new Error(read.problem.code);
  return readAll([read.value]);
}

const facts = (read: Read): Readonly<Record<string, string>> =>
  seenAll(
    read,
    'threePublicBudget',
    'threePublicBudget.abroad',
    'threePublicBudget.reception',
    'threePublicBudget.vehiclePurchase',
    'threePublicBudget.vehicleOperation',
  );

const TITLE = '2020年“三公”经费预算表';
const PLAIN = HEADERS.map(text).join('');

it('怎样写都是数的，都成为事实', async () => {
  const headers = HEADERS.map((label) => text(`\u202a${Array.from(label).join('\u2060')}\u202c`)).join('');
  const amounts = [
    '<c>\n<v>\n 190000 \n</v></c>',
    '<c><v><![CDATA[10]]>00<!-- 元 --></v></c>',
    string('\u202a１２\u2009３４５\u202c'),
    string('1.2E+05'),
    string('&#39;56655\ufe0f'),
  ];
  const read = await readBudget(`\ufeff${TITLE}`, headers, amounts.join(''));
  expect(facts(read)).toEqual({
    threePublicBudget: '190000 @ 表!A4',
    'threePublicBudget.abroad': '1000 @ 表!B4',
    'threePublicBudget.reception': '12345 @ 表!C4',
    'threePublicBudget.vehiclePurchase': '120000 @ 表!D4',
    'threePublicBudget.vehicleOperation': '56655 @ 表!E4',
  });
  expect(read.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

it('读不成数的，逐格指出来', async () => {
  const amounts = ['<c><v>5000</v></c>', '<c/>', string('1 000'), string('约二千元'), string('2000左右')];
  const read = await readBudget(TITLE, PLAIN, amounts.join(''));
  expect(facts(read)).toEqual({
    threePublicBudget: '5000 @ 表!A4',
    'threePublicBudget.abroad': '—',
    'threePublicBudget.reception': '—',
    'threePublicBudget.vehiclePurchase': '—',
    'threePublicBudget.vehicleOperation': '—',
  });
  expect(read.findings.map((finding) => findingMessage(finding))).toEqual([
    "“预算.xlsx”的'表'!C4、'表'!D4、'表'!E4：“1 000”等写在金额的位置，却读不成一个数，没有使用。请改为数字，说明写到别处。",
  ]);
});
