import { assess } from '../../../../src/app/assess';
import { packetText } from '../../../../src/app/packet/packet-text';
import { fakeDocument } from './fake-document';
import { onSample, SAMPLE, sampleFile, until, untilTold, wordSessionOn } from './word-session-on-sample';

async function packetOfSample(): Promise<string> {
  const pane = await onSample();
  const assessment = pane.store.session().evaluated?.assessment;
  if (assessment === undefined) throw new Error('The sample was not assessed.');
  return packetText(assessment, '2021-03-09T06:05:00.000Z');
}

describe('来源', () => {
  test('打开工作簿：单位、年度、得分、等次，来源记下名称、保存时间和指纹', async () => {
    const { store } = await onSample();
    const evaluated = store.session().evaluated;
    expect(evaluated?.overview).toMatchObject({
      unitName: '邵东市机关事务服务中心',
      year: 2020,
      total: '93',
      grade: '优秀',
      pendingWeight: null,
    });
    expect(evaluated?.doubts).toEqual([]);
    const [source] = evaluated?.sources ?? [];
    expect([source?.name, source?.savedAt]).toEqual([SAMPLE, '2021-03-09T06:05:00.000Z']);
    expect(source?.fingerprint).toContain('基本支出决算表:');
  });

  test('粘贴数据包得出同样的结果，取代打开的工作簿', async () => {
    const packet = await packetOfSample();
    const pane = wordSessionOn();
    pane.actions.pastePacket(` ${packet}\n`);
    const after = await until(pane, ({ task, evaluated }) => task === null && evaluated !== null);
    expect(after.evaluated?.overview.total).toBe('93');
    expect(after.material.kind).toBe('packet');
    pane.actions.openFiles([sampleFile()]);
    const later = await until(pane, ({ task, material }) => task === null && material.kind === 'workbooks');
    expect(later.evaluated?.sources.map(({ name }) => name)).toEqual([SAMPLE]);
  });

  test('数据包也可以作为文件打开', async () => {
    const file = new File([await packetOfSample()], '数据包.json');
    const pane = wordSessionOn();
    pane.actions.openFiles([file]);
    const after = await until(pane, ({ task, evaluated }) => task === null && evaluated !== null);
    expect(after.material).toMatchObject({ kind: 'packet', packet: { madeAt: '2021-03-09T06:05:00.000Z' } });
  });

  test('不是数据包的文字不要，原来打开的还在', async () => {
    const pane = await onSample();
    pane.actions.pastePacket('今天下午三点开会');
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('这不是数据包');
    expect(after.evaluated?.overview.total).toBe('93');
  });

  test('读不了的文件报出原因，读得了的照样打开', async () => {
    const pane = wordSessionOn();
    pane.actions.openFiles([new File(['不是表'], '坏的.xlsx'), sampleFile()]);
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('坏的.xlsx');
    expect(after.evaluated?.overview.total).toBe('93');
  });

  test('既不是工作簿也不是数据包的文件不读', async () => {
    const pane = wordSessionOn();
    pane.actions.openFiles([new File(['%PDF'], '决算.pdf')]);
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('“决算.pdf”不是工作簿，也不是数据包');
    expect(after.evaluated).toBeNull();
  });

  test('再打开同名的工作簿取代前一个，移除后没有结果', async () => {
    const pane = await onSample();
    pane.actions.openFiles([sampleFile()]);
    await until(pane, ({ task }) => task === null);
    expect(pane.store.session().material).toMatchObject({ opened: [{ snapshot: { name: SAMPLE } }] });
    pane.actions.removeWorkbook(SAMPLE);
    const after = await until(pane, ({ task, evaluated }) => task === null && evaluated === null);
    expect(after.material).toEqual({ kind: 'workbooks', opened: [] });
  });

  test('什么表也没认出时说明该打开什么，不留旧的结果', async () => {
    const pane = await onSample(fakeDocument(), {
      engine: {
        assess: (request, progress) => {
          const [front] = request.workbooks;
          const result = assess(request, progress);
          return front?.name === SAMPLE ? result : { ok: false, problem: { code: 'noTables' } };
        },
      },
    });
    pane.actions.removeWorkbook(SAMPLE);
    await until(pane, ({ task, evaluated }) => task === null && evaluated === null);
    pane.actions.openFiles([sampleFile(SAMPLE, '别的.xlsx')]);
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('没有认出任何');
    expect(after.evaluated).toBeNull();
  });
});

describe('报告与来源', () => {
  test('重新打开文档：记得来源；内容没有变就不提过时', async () => {
    const first = await onSample();
    first.actions.insert('end');
    await untilTold(first);
    const pane = wordSessionOn(fakeDocument(first.document.state()));
    const stop = pane.begin(null);
    const opened = await until(pane, ({ link }) => link !== null);
    expect(opened.link?.sources.map(({ name }) => name)).toEqual([SAMPLE]);
    pane.actions.openFiles([sampleFile()]);
    const after = await until(pane, ({ task, evaluated }) => task === null && evaluated !== null);
    expect(after.stale).toEqual([]);
    stop();
  });

  test('来源的内容变了，报告算过时', async () => {
    const first = await onSample();
    first.actions.insert('end');
    const { link } = await untilTold(first);
    const older = link?.sources.map((source) => ({ ...source, fingerprint: '旧' }));
    const state = JSON.stringify({ ...(JSON.parse(first.document.state() ?? '') as object), sources: older });
    const pane = await onSample(fakeDocument(state));
    const [stale] = pane.store.session().stale;
    expect([stale?.source.fingerprint, stale?.now?.name]).toEqual(['旧', SAMPLE]);
  });

  test('文档里存的东西坏了，就从默认的提纲开始', async () => {
    const pane = wordSessionOn(fakeDocument('{"version":1,"sources":"坏"}'));
    const stop = pane.begin(null);
    const { link, outlines } = await until(pane, (session) => session.link !== null);
    expect(link?.settings.outlineId).toBe(outlines[0]?.id);
    expect(link?.sources).toEqual([]);
    stop();
  });

  test('选了年度和单位就按选的评价，随文档保存，窗格再打开仍然有效', async () => {
    const document = fakeDocument();
    const pane = await onSample(document);
    const wanted = { year: 2020, unitName: '邵东市机关事务服务中心' };
    pane.actions.want(wanted);
    await until(pane, ({ task, evaluated }) => task === null && evaluated?.assessment.wanted === wanted);
    const again = await onSample(document);
    expect(again.store.session().evaluated?.assessment.wanted).toEqual(wanted);
  });

  test('选的年度工作簿里没有：说明白，改按表中的年度', async () => {
    const pane = await onSample();
    pane.actions.want({ year: 2019, unitName: null });
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('已改按 2020 年度的表评价');
    expect(after.evaluated?.overview).toMatchObject({ year: 2020, total: '93' });
    expect(after.link?.wanted).toEqual({ year: null, unitName: null });
  });
});
