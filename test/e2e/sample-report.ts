import { compose } from '../../src/app/compose';
import { builtInSystem, DEFAULT_SYSTEM } from '../../src/app/choose-system';
import { evaluateFiles } from '../../src/app/self-evaluation';
import { documentWriter } from '../../src/hosts/file/document-writer';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { SAMPLE } from './stage';

/** The report that the command line writes of the sample. */
export async function reportOfSample(bytes: Uint8Array): Promise<Uint8Array> {
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (system === null) throw new Error('the default system is built in');
  const wanted = { year: null, unitName: null };
  const files = [{ name: SAMPLE, bytes }];
  const evaluated = await evaluateFiles(files, wanted, system, workbookReader(codecNode), () => undefined);
  if (!evaluated.ok) throw new Error(evaluated.problem.code);
  return documentWriter(codecNode).write(compose(evaluated.value.scanned, evaluated.value.scored));
}
