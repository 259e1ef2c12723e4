import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { movementOf, stillPose } from '#core/exercise/demonstration.ts';
import { people } from '#core/exercise/people.ts';
import { Figure } from '#figure/figure.tsx';
import { framesOf, windowsOf } from '#figure/second-view.ts';
import { viewOf } from '#figure/view.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const buttocks = starterMotion('roll-glutes');
const stepOf = (name: string) =>
  buttocks.steps.findIndex((_, step) => movementOf(buttocks, step).name === name);

/** How brightly a part glows at a percent of a movement. */
function glow(part: string, movement: string, percent: number): number {
  const pose = stillPose(buttocks, percent, stepOf(movement));
  const frame = framesOf(pose, { person: people[0], view: viewOf(buttocks.view) }, windowsOf(buttocks));
  return Number(frame[part]?.['fill-opacity']);
}

describe('who rolls the buttocks', () => {
  test.each([
    ['Sit on the roller', 0],
    ['Turn', 100],
    ['Roll', 0],
    ['Roll', 50],
    ['Change sides', 0],
  ])('has the near one glow that carries: %s at %d percent', (movement, percent) => {
    expect([glow('buttock', movement, percent), glow('far-buttock', movement, percent)]).toEqual([1, 0]);
  });

  test('has the far one glow after the change of sides', () => {
    const [near, far] = ['buttock', 'far-buttock'].map((part) => glow(part, 'Change sides', 100));
    expect([near, far]).toEqual([0, 1]);
  });

  test('has no buttock glow through the body, seen from the front', () => {
    expect(glow('from-front-buttock', 'Roll', 25)).toBe(0);
  });

  test.each([
    ['Roll', 25, 'buttock'],
    ['Change sides', 100, 'far-buttock'],
  ])('has no leg over the glow: %s at %d percent', (movement, percent, part) => {
    const markup = renderToStaticMarkup(<Figure motion={buttocks} step={stepOf(movement)} still={percent} />);
    const glowAt = markup.indexOf(`data-part="${part}"`);
    for (const leg of ['near-leg', 'near-leg-before', 'near-leg-over'])
      expect(markup.indexOf(`data-part="${leg}"`)).toBeLessThan(glowAt);
  });
});
