import { readFileSync } from 'node:fs';
import { NO_ANSWERS } from '../../../src/app/answers/answers';
import { assess } from '../../../src/app/assess';
import type { Assessment } from '../../../src/app/assessment';
import { builtInSystem, DEFAULT_SYSTEM } from '../../../src/app/choose-system';
import type { DocumentControl, DocumentText } from '../../../src/app/document-host';
import { checkListText } from '../../../src/app/report-link/check-list-text';
import { checkView } from '../../../src/app/report-link/check-view';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';

const NAME = '机关事务服务中心2020年度.xlsx';

async function sampleAssessment(): Promise<Assessment> {
  const bytes = readFileSync(`test/fixtures/samples/${NAME}`);
  const read = await workbookReader(codecNode).read({ name: NAME, bytes });
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (!read.ok || system === null) throw new Error('the sample can be read');
  const wanted = { year: null, unitName: null };
  const assessed = assess(
    { workbooks: [read.value], target: 'sameWorkbook', wanted, system, answers: NO_ANSWERS },
    () => undefined,
  );
  if (!assessed.ok) throw new Error('the sample can be assessed');
  return assessed.value;
}

/** A document of these paragraphs; an anchor of null is a footnote. */
function documentOf(texts: readonly string[], controls: readonly DocumentControl[] = []): DocumentText {
  const paragraphs = texts.map((text, anchor) => ({ place: `第 ${anchor + 1} 段`, text, anchor }));
  return { paragraphs, controls, fonts: [], unread: [] };
}

describe('核对清单', () => {
  let assessment: Assessment;
  beforeAll(async () => {
    assessment = await sampleAssessment();
  });

  function items(texts: readonly string[], controls: readonly DocumentControl[] = []) {
    return checkView(documentOf(texts, controls), assessment).items;
  }

  test('写错的数：说明应为多少，一步改正', () => {
    const [item] = items(['标题', '公用经费支出1186.51万元。']);
    expect(item).toMatchObject({
      severity: 'error',
      category: '数字',
      place: '第 2 段',
      anchor: 1,
      fix: {
        label: '1186.51 → 186.51',
        change: { kind: 'words', paragraph: 1, start: 6, before: '1186.51', after: '186.51' },
      },
    });
  });

  test('写错的数是链接着的：改链接里的字，链接还在', () => {
    const control = { id: 7, tag: 'jx:fact:publicFundsActual:tenThousandYuan', text: '1186.51' };
    const [item] = items(['公用经费支出1186.51万元。'], [{ ...control, paragraph: 0, start: 6 }]);
    expect(item?.fix?.change).toEqual({ kind: 'figure', control: 7, before: '1186.51', after: '186.51' });
  });

  test('脚注里的错只列出，不替人改', () => {
    const text = documentOf(['公用经费支出1186.51万元。']);
    const notes = { ...text, paragraphs: text.paragraphs.map((each) => ({ ...each, anchor: null })) };
    expect(checkView(notes, assessment).items[0]).toMatchObject({ severity: 'error', fix: null });
  });

  test.each([
    ['预算执行良好。。', '。。 → 。'],
    ['整体绩效自评分为93分，评价等次为“良好”。', '良好 → 优秀'],
  ])('%s 可以一步改为 %s', (text, label) => {
    expect(items([text])[0]?.fix?.label).toBe(label);
  });

  test.each(['预算执行良好。，', '采购设备××台。', '主要原因是。'])('%s 只有人能改', (text) => {
    expect(items([text])[0]).toMatchObject({ severity: 'error', fix: null });
  });

  test('末位四舍五入的出入只作说明，不拦报送', () => {
    const view = checkView(documentOf(['公用经费控制率为102.26%。']), assessment);
    expect(view.items[0]).toMatchObject({ severity: 'info', fix: { label: '102.26 → 102.25' } });
    expect(view.clean).toBe(true);
  });

  test('须改的排在前面；一致的也列出依据', () => {
    const view = checkView(documentOf(['公用经费支出186.51万元。', '采购设备××台。']), assessment);
    expect(view.items.map(({ severity, place }) => `${severity} ${place}`)).toEqual([
      'error 第 2 段',
      'info 第 1 段',
    ]);
    expect(view.clean).toBe(false);
    expect(view.agreeing).toBe(1);
  });

  test('导出的清单用电子表格打开：中文不乱码，也没有一格会变成公式', () => {
    const view = checkView(documentOf(['=公用经费支出1186.51万元"。']), assessment);
    const text = checkListText(view);
    expect(text.startsWith('\uFEFF"程度","类别","位置","原文","说明","可直接改为"\r\n')).toBe(true);
    expect(text).toContain(`"须改","数字","第 1 段","'=公用经费支出1186.51万元""",`);
  });
});
