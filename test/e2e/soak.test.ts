import { expect, it } from 'vitest';
import { provideBuild } from '#build/build-state.ts';
import { soak } from '#test/soak/soak.ts';

const onLinux = it.runIf(process.platform === 'linux'); // its processes are found in /proc

onLinux('two rounds of the loop and two visits leave no node, listener or file behind', async () => {
  await provideBuild();
  const plan = { slides: 80, sampleEvery: 5, visitEvery: 35, changeEvery: 1_000, mostMs: 60_000 };
  const { samples, slides } = await soak(plan);
  expect(slides).toBeGreaterThan(50); // on a busy machine
  expect(samples.length).toBeGreaterThan(1); // one each time that the same slide comes by
  const [first, last] = [samples[0], samples.at(-1)].map((sample) => sample?.figures ?? {});
  for (const figure of ['listeners', 'documents', 'open files of screen', 'open files of shell'])
    expect(last?.[figure], figure).toBeLessThanOrEqual((first?.[figure] ?? 0) * 1.1 + 2);
  expect(last?.['DOM nodes']).toBeLessThan(4_000); // two slides at once; each that was left would add some hundred
});
