import type { Assessment } from '../../../app/assessment';
import type { InputFile } from '../../../app/ports';
import { plainNotice } from '../../session/notice-of';
import { saved } from './compose-actions';
import { withEvaluation } from './with-evaluation';
import type { WordEvent } from './word-event';
import * as message from './word-messages';
import { problemNotice, told } from './word-notice';
import type { WordEngine, WordWorkshop } from './word-workshop';

/** Opens an office's own document with placeholders and checks its names. */
export function openTemplate(workshop: WordWorkshop, file: File): Promise<void> {
  return withEvaluation(workshop, 'openFile', async ({ engine, evaluated }) => {
    const input: InputFile = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    return [await checked(workshop, engine, input, evaluated.assessment)];
  });
}

/** The open template against another evaluation: what that has no figure for is another list. */
export async function checkTemplateAgain(
  workshop: WordWorkshop,
  engine: WordEngine,
  assessment: Assessment,
): Promise<readonly WordEvent[]> {
  const { template } = workshop.store.session();
  return template === null ? [] : [await checked(workshop, engine, template.file, assessment)];
}

/** Fills the open template, into a document of its own or a file. */
export function fillTemplate(workshop: WordWorkshop, into: 'fresh' | 'file'): Promise<void> {
  return withEvaluation(workshop, into === 'fresh' ? 'write' : 'document', async (at) => {
    const { engine, task, evaluated, link } = at;
    const { template } = workshop.store.session();
    if (template === null) return [];
    const ports = { templates: await workshop.ports.templates() };
    const { assessment, sources } = evaluated;
    const filled = await engine.fillTemplateFile(template.file, assessment, ports, link.settings, sources);
    if (!filled.ok) return [fillProblem(engine, filled.problem)];
    const { docx: bytes, extension } = filled.value;
    if (into === 'file') return [told(await saved(workshop, at, { bytes, extension }))];
    if (extension === 'docm') return [told(plainNotice('warning', message.MACROS_NEED_A_FILE))];
    const inserted = await workshop.ports.host.insert(filled.value, 'fresh', task.stage('write', ''));
    if (!inserted.ok) return [told(problemNotice(engine, inserted.problem))];
    return [told(plainNotice('success', message.INSERTED_FRESH))];
  });
}

async function checked(
  { ports }: WordWorkshop,
  engine: WordEngine,
  file: InputFile,
  assessment: Assessment,
): Promise<WordEvent> {
  const check = await engine.checkTemplateFile(file, assessment, { templates: await ports.templates() });
  if (!check.ok) return told(plainNotice('error', engine.readProblemMessage(check.problem)));
  return { kind: 'templateOpened', template: { file, check: check.value } };
}

type Filled = Awaited<ReturnType<WordEngine['fillTemplateFile']>>;
type FillProblem = Extract<Filled, { readonly ok: false }>['problem'];

function fillProblem(engine: WordEngine, problem: FillProblem): WordEvent {
  const text =
    problem.code === 'faultyTemplate'
      ? engine.faultyTemplateMessage(problem)
      : engine.readProblemMessage(problem);
  return told(plainNotice('error', text));
}
