import { expect, test } from 'vitest';
import { allWays } from './all-ways.ts';

const onFeetM = 0.8;
/** A step or so back, to feel the chair or the wall behind. */
const mostBackM = 0.5;

test.each(allWays)('$name: whoever walks looks where they go', ({ look }) => {
  let [backM, mostM] = [0, 0];
  for (const [before, now] of look()) {
    const { turnDeg } = now.turns;
    const isUpright = now.trunk.hip.yM > onFeetM && before.turns.turnDeg === turnDeg;
    const aheadM = (now.trunk.hip.xM - before.trunk.hip.xM) * (turnDeg > 90 ? -1 : 1);
    backM = isUpright && aheadM <= 0 ? backM - aheadM : 0;
    mostM = Math.max(mostM, backM);
  }
  expect(mostM, 'that they go backwards, in m').toBeLessThan(mostBackM);
});
