import type { Assessment } from '../../../src/app/assessment';
import { writingPreview } from '../../../src/app/views/writing-preview';
import { decimal } from '../../../src/domain/money/decimal';
import { ALL_IN_ONE } from '../../acceptance/evaluate-samples';
import { sheetOf } from '../../workbook/grid';
import { after, assessed, assessedSample, writtenSample } from './assessed';
import { withTextBelow } from './edited-sheets';
import { bookOf, threePublic } from './literal-books';

const SAMPLE = ALL_IN_ONE[0] ?? '';
const summary = (preview: ReturnType<typeof writingPreview>) =>
  preview.sheets.map(({ name, action, changedCount }) => [name, action, changedCount]);

describe('写入预览', () => {
  let sample: Assessment;
  let again: Assessment;
  beforeAll(async () => {
    sample = await assessedSample(ALL_IN_ONE);
    again = await writtenSample(SAMPLE, sample);
  });

  it('第一次写入新建三张表，不覆盖任何内容', () => {
    const preview = writingPreview(sample);
    expect(summary(preview)).toEqual([
      ['基础数据表', 'create', 0],
      ['评分表', 'create', 0],
      ['溯源表', 'create', 0],
    ]);
    expect(preview.sheets.every(({ cellCount, changed }) => cellCount > 100 && changed.length === 0)).toBe(
      true,
    );
  });

  it('写入后再看，什么都没有变', () => {
    expect(summary(writingPreview(again))).toEqual([
      ['基础数据表', 'unchanged', 0],
      ['评分表', 'unchanged', 0],
      ['溯源表', 'unchanged', 0],
    ]);
  });

  it('改了一个数，列出会变的单元格和前后内容，按表里的顺序', () => {
    const typed = after(again, {
      kind: 'fact',
      answer: { kind: 'typed', fact: 'publicFundsActual', value: decimal('1182.4') },
    });
    const [data, scores] = writingPreview(typed).sheets;
    expect([data?.action, scores?.action]).toEqual(['rewrite', 'rewrite']);
    const shown = data?.changed.map(({ place, before, after: now }) => [place.text, before, now]);
    expect(shown).toContainEqual(["'基础数据表'!D22", '186.51', '1,182.40']);
    const rows = scores?.changed.map(({ place }) => place.range?.top ?? -1) ?? [];
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(scores?.changed.find(({ before, after: now }) => before === '6' && now === '0')?.place.text).toBe(
      "'评分表'!I10",
    );
  });

  it('人在我们的表里多写的内容会被清掉，也要列出来', () => {
    const [front] = again.workbooks;
    if (front === undefined) throw new Error('the sample was read');
    const sheets = front.sheets.map((sheet) =>
      sheet.name === '评分表' ? withTextBelow(sheet, '人写的') : sheet,
    );
    const preview = writingPreview(assessed([{ ...front, sheets }]));
    const sheet = preview.sheets.find(({ name }) => name === '评分表');
    expect([sheet?.action, sheet?.changedCount]).toEqual(['rewrite', 1]);
    expect(sheet?.changed.map(({ before, after: now }) => [before, now])).toEqual([['人写的', '']]);
  });

  it('同名的表不是我们写的，就不动它，另取名字并说明', () => {
    const [own] = bookOf(threePublic({})).sheets;
    if (own === undefined) throw new Error('the book has a sheet');
    const foreign = sheetOf('评分表', [['去年的评分表']]);
    const preview = writingPreview(assessed([{ ...bookOf(threePublic({})), sheets: [own, foreign] }]));
    expect(preview.sheets.map(({ name, action }) => [name, action])).toContainEqual([
      '评分表-自评',
      'create',
    ]);
    expect(preview.notes.map(({ text }) => text)).toEqual([
      '工作簿里已有另一张“评分表”，新表改名为“评分表-自评”。如果原表不再需要，请删去后再运行。',
    ]);
  });

  it('写到新工作簿时都是新建', () => {
    const preview = writingPreview(assessed(again.workbooks, { target: 'newWorkbook' }));
    expect(preview.sheets.map(({ action }) => action)).toEqual(['create', 'create', 'create']);
  });

  it('带数字签名的工作簿先说明签名会失效，没有签名的不说', () => {
    const book = bookOf(threePublic({}));
    const notes = (signed: boolean) => writingPreview(assessed([{ ...book, signed }])).notes;
    expect([notes(true)[0]?.severity, notes(true)[0]?.text.includes('签名会失效')]).toEqual([
      'warning',
      true,
    ]);
    expect(notes(false)).toEqual([]);
  });
});
