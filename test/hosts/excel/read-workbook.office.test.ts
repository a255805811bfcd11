import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_ANSWERS } from '../../../src/app/answers/answers';
import { assess } from '../../../src/app/assess';
import { readWorkbook } from '../../../src/hosts/excel/read/read-workbook';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { countySystem } from '../../acceptance/evaluate-samples';
import { holdTime, passTime, releaseTime } from '../../own-time';
import { turns } from '../../turns';
import { startExcel, type RunningExcel } from '../../office-host/node/start-excel';

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const bytes = readFileSync(join(__dirname, '../../fixtures/samples', SAMPLE));
const QUICK = { tries: 3, pause: 5, answer: 120_000, highlight: 5 };
const task = (aborted = false) => ({ signal: { aborted }, progress: () => undefined });
let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel(bytes, SAMPLE);
});
afterEach(() => {
  excel.close();
});

async function snapshotInExcel(): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(task(), QUICK);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.snapshot;
}

async function snapshotOfFile(): Promise<WorkbookSnapshot> {
  const read = await workbookReader(codecNode).read({ name: SAMPLE, bytes });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** What scoring makes of a snapshot, without the host's own words for numbers. */
function outcome(snapshot: WorkbookSnapshot) {
  const assessed = assess(
    {
      workbooks: [snapshot],
      target: 'sameWorkbook',
      wanted: { year: null, unitName: null },
      system: countySystem(),
      answers: NO_ANSWERS,
    },
    () => undefined,
  );
  if (!assessed.ok) throw new Error(assessed.problem.code);
  const { scanned, scored } = assessed.value;
  return {
    total: scored.evaluation.total.toNumber(),
    facts: [...scanned.facts.values()].map(({ fact, value, reading }) => [
      fact,
      String(value),
      reading?.source,
    ]),
    findings: scored.findings.map(({ code, cells }) => [code, cells]),
  };
}

describe('在 Excel 里读工作簿', () => {
  it('与读文件得到同样的数据、来源单元格和 93 分，只用三次同步', async () => {
    const inExcel = outcome(await snapshotInExcel());
    expect(inExcel).toEqual(outcome(await snapshotOfFile()));
    expect(inExcel.total).toBe(93);
    expect(excel.host.traffic.of('start').requests).toBe(3);
  });

  it('合并、隐藏、列宽与文件里的一样', async () => {
    const shape = ({ sheets }: WorkbookSnapshot) =>
      sheets.map(({ name, visibility, merges, hiddenRows, hiddenColumns, columnWidths, cells }) => ({
        name,
        visibility,
        merges: merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort(),
        hiddenRows: [...hiddenRows],
        hiddenColumns: [...hiddenColumns],
        // Excel knows widths to the pixel.
        columnWidths: Array.from({ length: cells.columnCount }, (_, column) => columnWidths.get(column)).map(
          (width) => (width === undefined ? null : Math.round(width)),
        ),
      }));
    expect(shape(await snapshotInExcel())).toEqual(shape(await snapshotOfFile()));
  });

  it('正在编辑单元格时先等一等，编辑结束就读出来', async () => {
    excel.host.user.isEditing = true;
    const act = () => {
      excel.host.user.isEditing = false;
    };
    excel.host.faults.at(2, { kind: 'interference', act });
    expect((await snapshotInExcel()).sheets.length).toBeGreaterThan(10);
  });

  it('一直在编辑就说明，不读半份', async () => {
    excel.host.user.isEditing = true;
    expect(await readWorkbook(task(), QUICK)).toMatchObject({
      ok: false,
      problem: { code: 'cellBeingEdited' },
    });
  });

  it('一次答复太大时分成小块再读，结果不变', async () => {
    const whole = await snapshotInExcel();
    excel.host.payloadLimit = 150_000;
    const inParts = await readWorkbook(task(), QUICK);
    expect(inParts.ok && outcome(inParts.value.snapshot)).toEqual(outcome(whole));
  });

  it.each([1, 2, 3])('第 %i 次同步出错，得到的是问题而不是半份数据', async (request) => {
    excel.host.faults.failAt(request, 'ServiceNotAvailable');
    expect(await readWorkbook(task(), QUICK)).toMatchObject({
      ok: false,
      problem: { code: 'connectionLost' },
    });
  });

  it('合并区域多到 Excel 不肯说时，不要合并也读出来', async () => {
    const whole = await snapshotInExcel();
    excel.host.faults.failAt(2, 'GeneralException');
    const without = await snapshotInExcel();
    expect(without.sheets.every(({ merges }) => merges.length === 0)).toBe(true);
    expect(outcome(without).total).toBe(outcome(whole).total);
  });

  it('取消以后不再读', async () => {
    expect(await readWorkbook(task(true), QUICK)).toMatchObject({
      ok: false,
      problem: { code: 'cancelled' },
    });
  });

  it('Excel 一直不答复时，过了时限就说明', async () => {
    holdTime();
    const act = () => {
      passTime(QUICK.answer);
    };
    excel.host.faults.at(2, { kind: 'interference', act });
    const release = excel.host.faults.hangAt(2);
    expect(await readWorkbook(task(), QUICK)).toMatchObject({ ok: false, problem: { code: 'hostBusy' } });
    release();
    await turns();
    releaseTime();
  });
});
