import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { stillPose } from '#core/exercise/demonstration.ts';
import { people } from '#core/exercise/people.ts';
import { trunkPoint } from '#core/exercise/spine.ts';
import { Figure } from '#figure/figure.tsx';
import { Ghost, ThisFar } from '#figure/motion-cues.tsx';
import { trunkCm } from '#figure/trunk.ts';
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

test('a head has an outline behind it where it moves, and none where it rests', () => {
  const look = { person: people[0], view: viewOf('side') };
  const breathing = starterMotion('slow-breathing');
  const breath = renderToStaticMarkup(<Ghost motion={breathing} step={2} look={look} />);
  const round = renderToStaticMarkup(<Ghost motion={withCues({ ghostPercent: 25 })} step={0} look={look} />);
  expect(breath).toContain('<path');
  expect(breath).not.toContain('<circle');
  expect(round).toContain('<circle');
});

test('no arm is before the belly of who breathes, so that its outline is seen', () => {
  const breathing = starterMotion('slow-breathing');
  for (const percent of [0, 20, 40, 70]) {
    const pose = stillPose(breathing, percent, 2);
    const belly = trunkPoint(pose.trunk, trunkCm / 100, 0.17, 0.1);
    const { elbow, wrist } = pose.far.arm;
    expect(Math.min(elbow.yM, wrist.yM) - belly.yM, `${percent} %`).toBeGreaterThan(0.05);
  }
});

test('"this far" ends where the part is farthest from where it begins', () => {
  const look = { person: people[0], view: viewOf('side') };
  const drawn = (farthest: 'head' | 'hands') =>
    renderToStaticMarkup(<ThisFar motion={withCues({ farthest })} step={0} look={look} />);
  expect(drawn('head')).toContain('figure-this-far');
  expect(drawn('hands')).toBe(''); // they are planted
});
