import type { Assessment } from '../../app/assessment';
import { fileNameOf } from './file-name-of';
import { noticeOf, plainNotice } from './notice-of';
import type { Engine } from './engine-door';
import type { Notice } from './session';
import * as message from './session-messages';
import type { Workshop } from './workshop';

/** Puts the assessment on the clipboard, for the pane in Word to go on with. */
export function copyPacket(workshop: Workshop): Promise<void> {
  return withPacket(workshop, async (packet, engine) => {
    const html = `<p>${engine.escapedText(packet)}</p>`;
    const copied = await workshop.ports.platform.copy({ html, plain: packet });
    return copied
      ? plainNotice('success', message.PACKET_COPIED)
      : plainNotice('warning', message.COPY_REFUSED);
  });
}

/** Hands the user the assessment as a file, for the pane in Word to open. */
export function savePacket(workshop: Workshop): Promise<void> {
  const { saveFile } = workshop.ports.platform;
  return withPacket(workshop, async (packet, engine) => {
    if (saveFile === null) return plainNotice('info', message.PACKET_SAVING_IMPOSSIBLE);
    const saved = await saveFile(packetName(workshop), new TextEncoder().encode(packet));
    return saved.ok ? plainNotice('success', message.PACKET_SAVED) : noticeOf(engine, saved.problem);
  });
}

function withPacket(
  workshop: Workshop,
  work: (packet: string, engine: Engine) => Promise<Notice>,
): Promise<void> {
  const { assessment } = workshop.store.session();
  if (assessment === null) return Promise.resolve();
  return workshop.runner.run('document', async () => {
    const engine = await workshop.engine();
    const packet = packetOf(engine, assessment);
    const notice =
      packet === null ? plainNotice('warning', message.PACKET_TOO_LARGE) : await work(packet, engine);
    return [{ kind: 'noticed', notice }];
  });
}

/** Null where the workbooks are too large for it. */
function packetOf(engine: Engine, assessment: Assessment): string | null {
  const packet = engine.packetText(assessment, new Date().toISOString());
  return packet.length > engine.LONGEST_PACKET ? null : packet;
}

function packetName({ store }: Workshop): string {
  const { overview } = store.session();
  return `${fileNameOf(overview?.unitName ?? '本单位', overview?.year ?? null)}-数据包.json`;
}
