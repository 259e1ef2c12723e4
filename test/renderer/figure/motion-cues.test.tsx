import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { people } from '#core/exercise/people.ts';
import { Figure } from '#figure/figure.tsx';
import { ThisFar } from '#figure/motion-cues.tsx';
import { viewOf } from '#figure/view.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const catCow = starterMotion('cat-cow');
const rounding = catCow.movements.findIndex(({ name }) => name === 'Cat and cow');

/** The rounding with these cues, in a motion whose only step it is. */
function withCues(cues: Partial<Motion['movements'][0]>): Motion {
  const movement = { ...(catCow.movements[rounding] ?? catCow.movements[0]), ...cues };
  return { ...catCow, movements: [movement], steps: [0] };
}

test('a pose stands behind the figure where the motion asks for it, and not while somebody is on their way', () => {
  const motion = withCues({ ghostPercent: 25 });
  expect(renderToStaticMarkup(<Figure motion={motion} step={0} />)).toContain('figure-ghost');
  expect(renderToStaticMarkup(<Figure motion={motion} step={0} isWaiting />)).not.toContain('figure-ghost');
  expect(renderToStaticMarkup(<Figure motion={withCues({})} step={0} />)).not.toContain('figure-this-far');
});

test('"this far" ends where the part is farthest from where it begins', () => {
  const look = { person: people[0], view: viewOf('side') };
  const drawn = (farthest: 'head' | 'hands') =>
    renderToStaticMarkup(<ThisFar motion={withCues({ farthest })} step={0} look={look} />);
  expect(drawn('head')).toContain('figure-this-far');
  expect(drawn('hands')).toBe(''); // they are planted
});
