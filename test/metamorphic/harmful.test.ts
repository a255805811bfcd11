import { failuresAmong, verdictsAfter } from './measure';
import { readSamples, type Sample } from './samples';
import { SLIPS } from './spoiling';

let samples: readonly Sample[];
beforeAll(async () => {
  samples = await readSamples();
});

test.each(SLIPS.map((slip) => [slip.name, slip] as const))(
  '%s：有合计、比率或另一张表可对的数，错一个就点出那一格，或不再当作确定',
  (_, slip) => {
    const judged = samples.flatMap((sample) => verdictsAfter(sample, slip));
    expect(judged).not.toEqual([]);
    expect(failuresAmong(judged)).toEqual([]);
  },
);
