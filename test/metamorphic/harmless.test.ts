import { failuresAmong, verdictsOn } from './measure';
import { REARRANGEMENTS } from './rearrangements';
import { MORE_SAMPLES, readSamples, type Sample } from './samples';

let samples: readonly Sample[];
beforeAll(async () => {
  samples = await readSamples();
});

/** Every fact keeps its figure and its cell, or is openly doubtful: none is lost, wrong or guessed. */
test.each(REARRANGEMENTS.map((each) => [each.name, each.because, each] as const))(
  '%s：%s',
  (_, __, arrangement) => {
    const judged = samples.flatMap((sample) => verdictsOn(sample, arrangement) ?? []);
    expect(judged).not.toEqual([]);
    expect(failuresAmong(judged)).toEqual([]);
  },
);

if (MORE_SAMPLES === null) test.skip('更多样例：JIXIAO_SAMPLES 没有指明目录', () => undefined);
