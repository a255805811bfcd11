/** Plants the corpus' errors anew and keeps them; run after a change of reports or kinds: see docs of test/corpus. */
import { writeFileSync } from 'node:fs';
import { caseFile, HELD_OUT, plantedText, WORKED_ON } from '../test/corpus/keep-cases';

for (const set of [WORKED_ON, HELD_OUT]) writeFileSync(caseFile(set), plantedText(set));
