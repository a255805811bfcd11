import type { Wanted } from '../../../app/scan';
import { plainNotice } from '../../session/notice-of';
import type { Notice } from '../../session/session';
import { evaluate } from './evaluate';
import { saveLink, withWanted } from './keep-link';
import type { WordEvent } from './word-event';
import { otherFileMessage } from './word-messages';
import { told } from './word-notice';
import type { Material, OpenedWorkbook } from './word-session';
import type { WordTask, WordWorkshop } from './word-workshop';

/** Opens workbooks beside those that are open, or a packet in the place of all; what cannot be read is named. */
export function openFiles(workshop: WordWorkshop, files: readonly File[]): Promise<void> {
  return workshop.runner.run('openFile', async (task) => {
    const problems: WordEvent[] = [];
    for (const [index, file] of files.entries()) {
      task.stage('openFile', file.name).progress(index / files.length, file.name);
      const problem = await openFile(workshop, task, file);
      if (problem !== null) problems.push(told(problem));
    }
    const hasOpened = problems.length < files.length;
    return [...(hasOpened ? await evaluate(workshop, task) : []), ...problems];
  });
}

/** Takes a packet from the clipboard. */
export function pastePacket(workshop: WordWorkshop, text: string): Promise<void> {
  return workshop.runner.run('assess', async (task) => {
    const problem = await takePacket(workshop, task, text);
    return problem === null ? evaluate(workshop, task) : [told(problem)];
  });
}

/** Evaluates another year or unit of the same workbooks; the choice is kept with the document. */
export function want(workshop: WordWorkshop, wanted: Wanted): Promise<void> {
  return workshop.runner.run('assess', async (task) => {
    task.tell(...withWanted(workshop.store, wanted));
    const events = await evaluate(workshop, task);
    const { link } = workshop.store.session();
    const problem = link === null ? null : await saveLink(workshop, link);
    return problem === null ? events : [...events, told(problem)];
  });
}

/** Leaves a workbook out. */
export function removeWorkbook(workshop: WordWorkshop, name: string): Promise<void> {
  return workshop.runner.run('assess', (task) => {
    const opened = openedIn(workshop).filter(({ snapshot }) => snapshot.name !== name);
    task.tell(changed({ kind: 'workbooks', opened }));
    return evaluate(workshop, task);
  });
}

/** Why the file was not opened; null where it was. */
async function openFile(workshop: WordWorkshop, task: WordTask, file: File): Promise<Notice | null> {
  if (/\.json$/i.test(file.name)) return takePacket(workshop, task, await file.text());
  if (!/\.xls[xm]?$/i.test(file.name)) return plainNotice('error', otherFileMessage(file.name));
  const engine = await workshop.engine();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await workshop.ports.files.read({ name: file.name, bytes });
  if (!read.ok) return plainNotice('error', engine.readProblemMessage(read.problem));
  const added = { snapshot: read.value, savedAt: new Date(file.lastModified).toISOString() };
  const others = openedIn(workshop).filter(({ snapshot }) => snapshot.name !== file.name);
  task.tell(changed({ kind: 'workbooks', opened: [...others, added] }));
  return null;
}

async function takePacket(workshop: WordWorkshop, task: WordTask, text: string): Promise<Notice | null> {
  const engine = await workshop.engine();
  const packet = engine.readPacket(text.trim());
  if (!packet.ok) return plainNotice('error', engine.packetProblemMessage(packet.problem));
  task.tell(changed({ kind: 'packet', packet: packet.value }));
  return null;
}

/** A workbook that is opened takes the place of a packet. */
function openedIn({ store }: WordWorkshop): readonly OpenedWorkbook[] {
  const { material } = store.session();
  return material.kind === 'workbooks' ? material.opened : [];
}

function changed(material: Material): WordEvent {
  return { kind: 'materialChanged', material };
}
