import { expect, test } from 'vitest';
import { forgottenSyncs } from '#test/faults/forgotten-syncs.ts';
import { cutPowerEverywhere } from '#test/faults/write-list.ts';

test('whatever a power cut keeps, drops or garbles of what was not synced, the old or the new release is whole', async () => {
  const result = await cutPowerEverywhere({ statesPerMoment: 2 });
  console.info(
    `${result.states} states of ${result.crashPoints} crash points, ${Math.round(result.tookMs)} ms: ` +
      `half states: ${result.halfStates.length}, lost: ${result.lost.length}`,
  );
  expect(result).toMatchObject({ halfStates: [], lost: [] });
  expect(result.states).toBeGreaterThan(100); // otherwise little was tried
}, 60_000);

const proven = ['the bytes of objects', 'the folder of objects', 'the folder of the pointer'] as const;

test.each(proven)(
  'the simulator notices it if the sync of %s is forgotten',
  async (name) => {
    const forgetsSync = forgottenSyncs[name];
    const { halfStates } = await cutPowerEverywhere({ statesPerMoment: 4, forgetsSync, untilFirst: true });
    expect(halfStates.length).toBeGreaterThan(0);
  },
  60_000,
);
