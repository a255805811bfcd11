/** Plants the corpus' errors anew and keeps them; run after a change of reports or kinds: see docs of test/corpus. */
import { writeFileSync } from 'node:fs';
import { CASE_SETS, caseFile, plantedText } from '../test/corpus/keep-cases';

for (const set of CASE_SETS) writeFileSync(caseFile(set), plantedText(set));
