import { NO_ANSWERS, type AnswerChange, type Answers } from '../../../src/app/answers/answers';
import { answersAfterWriting } from '../../../src/app/answers/answers-after-writing';
import { applyChange } from '../../../src/app/answers/apply-change';
import { assess, reassess } from '../../../src/app/assess';
import type { Assessment, AssessmentRequest } from '../../../src/app/assessment';
import { writingOf } from '../../../src/app/writing';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { workbookWriter } from '../../../src/hosts/file/workbook-writer';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { countySystem, sampleFile } from '../../acceptance/evaluate-samples';

const reader = workbookReader(codecNode);

/** An assessment of workbooks, as the pane makes it. */
export function assessed(
  workbooks: readonly WorkbookSnapshot[],
  more: Partial<AssessmentRequest> = {},
): Assessment {
  const request: AssessmentRequest = {
    workbooks,
    target: 'sameWorkbook',
    wanted: { year: null, unitName: null },
    system: countySystem(),
    answers: NO_ANSWERS,
    ...more,
  };
  const result = assess(request, () => undefined);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** An assessment of sample files. */
export async function assessedSample(paths: readonly string[]): Promise<Assessment> {
  return assessed(await Promise.all(paths.map((path) => snapshot(sampleFile(path)))));
}

/** The assessment after some decisions more. */
export function after(assessment: Assessment, ...changes: readonly AnswerChange[]): Assessment {
  return reassess(assessment, changes.reduce(applyChange, assessment.answers));
}

/** The sample read again after the sheets of its assessment were written into it. */
export async function writtenSample(path: string, assessment: Assessment): Promise<Assessment> {
  const file = sampleFile(path);
  const added = await workbookWriter(codecNode).addSheets(file, writingOf(assessment).writing.plan);
  if (!added.ok) throw new Error(added.problem.code);
  const answers: Answers = answersAfterWriting(assessment.answers);
  return assessed([await snapshot({ name: file.name, bytes: added.value.bytes })], { answers });
}

async function snapshot(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<WorkbookSnapshot> {
  const read = await reader.read(file);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}
