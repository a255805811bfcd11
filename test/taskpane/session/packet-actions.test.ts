import { assess } from '../../../src/app/assess';
import { readPacket } from '../../../src/app/packet/read-packet';
import { sampleHost, SAMPLE, sessionOn, until, untilRead, untilTold } from './session-on-sample';

function totalOf(packet: string): string | undefined {
  const read = readPacket(packet);
  const result = read.ok ? assess(read.value.request, () => undefined) : null;
  return result?.ok === true ? result.value.scored.evaluation.total.toFixed() : undefined;
}

describe('交给 Word 窗格', () => {
  test('复制的数据包在别处得出同样的得分', async () => {
    const copied: string[] = [];
    const { host } = await sampleHost();
    const pane = sessionOn(host, {
      copy: ({ plain }) => {
        copied.push(plain);
        return Promise.resolve(true);
      },
    });
    pane.actions.start();
    const { overview } = await untilRead(pane);
    pane.actions.copyPacket();
    const { notice } = await untilTold(pane);
    expect([notice?.intent, notice?.text.startsWith('数据包已复制')]).toEqual(['success', true]);
    expect(copied.map(totalOf)).toEqual([overview?.total]);
    expect(copied[0]).toContain(SAMPLE);
  });

  test('数据包以单位和年度命名保存；不能保存的地方请人复制', async () => {
    const { host } = await sampleHost();
    const pane = sessionOn(host);
    pane.actions.start();
    await untilRead(pane);
    pane.actions.savePacket();
    expect((await untilTold(pane)).notice?.text).toContain('数据包已保存');
    expect(pane.saved).toEqual(['邵东市机关事务服务中心2020年度-数据包.json']);

    const closed = sessionOn((await sampleHost()).host, {
      saveFile: null,
      copy: () => Promise.resolve(false),
    });
    closed.actions.start();
    await untilRead(closed);
    closed.actions.savePacket();
    expect((await untilTold(closed)).notice?.text).toContain('请点“复制数据包”');
    closed.actions.copyPacket();
    expect((await until(closed, ({ notice }) => notice?.intent === 'warning')).notice?.text).toContain(
      '没有允许复制',
    );
  });

  test('还没有读工作簿时什么也不做', async () => {
    const { host } = await sampleHost();
    const pane = sessionOn(host);
    pane.actions.copyPacket();
    pane.actions.savePacket();
    expect([pane.store.session().notice, pane.saved]).toEqual([null, []]);
  });
});
