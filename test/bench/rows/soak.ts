import { provideBuild } from '#build/build-state.ts';
import type { Row } from '#test/bench/row.ts';
import { soak } from '#test/soak/soak.ts';
import { judge } from '#test/soak/verdict.ts';

const slides = 1_200;
const warmSlides = 400;

/** Whether a month without a restart is near: what is there after many slides over what is there after few. */
export const soakRow: Row = {
  id: 'soak',
  metric: 'after many slides over after few',
  target: { kind: 'at-most', times: 1.05 },
  rounds: 1,
  async measure() {
    if (process.platform !== 'linux') throw new Error('only Linux says what each process holds');
    await provideBuild();
    const found = await soak({
      slides,
      sampleEvery: 40,
      visitEvery: 100,
      changeEvery: 500,
      mostMs: 480_000, // 8 min
    });
    const warm = found.samples.filter((sample) => sample.slides >= warmSlides);
    if (warm.length < 3) throw new Error(`only ${found.slides} slides in eight minutes: too few to say`);
    return judge(warm).map(({ figure, first, last, slope, uncertainty }) => ({
      kind: 'compared',
      part: figure.replaceAll(/,? /g, '-'),
      ours: [last],
      peer: [first],
      remark: `${found.slides} slides; ${slope.toPrecision(2)} ± ${uncertainty.toPrecision(2)} for each thousand; npm run soak takes longer`,
    }));
  },
};
