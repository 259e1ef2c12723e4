import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { movementOf } from '#core/exercise/demonstration.ts';
import { Figure } from '#figure/figure.tsx';
import { rollerFrame } from '#figure/roller-frame.ts';
import { viewOf } from '#figure/view.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

/** The parts of a drawing from back to front, without a roller that is not seen. */
function order(exercise: string, movement: string): readonly string[] {
  const motion = starterMotion(exercise);
  const step = motion.steps.findIndex((_, index) => movementOf(motion, index).name === movement);
  const markup = renderToStaticMarkup(<Figure motion={motion} step={step} still={0} />);
  const parts = [...markup.matchAll(/<\w+[^>]*data-part="([^"]+)"[^>]*>/g)];
  return parts.filter(([tag]) => !tag.includes('opacity="0"')).map(([, part]) => part ?? '');
}

test.each([
  [
    'beside the mat, behind both legs',
    'roll-upper-back',
    'Hands on the chair',
    ['roller', 'far-leg', 'near-leg'],
  ],
  ['under the back, before the far leg', 'roll-upper-back', 'Roll', ['far-leg', 'roller', 'near-leg']],
  ['before the mat, before both legs', 'roll-calves', 'On your side', ['far-leg', 'near-leg', 'roller']],
  ['under the near calf, before the far leg', 'roll-calves', 'Roll', ['far-leg', 'roller', 'near-leg']],
] as const)('the roller is drawn %s: %s, %s', (_, exercise, movement, parts) => {
  const outer = order(exercise, movement).filter((part) => !part.endsWith('roller'));
  const seen = outer.map((part) => (part.endsWith('roller-place') ? 'roller' : part));
  expect(seen.filter((part) => parts.some((wanted) => wanted === part))).toEqual(
    expect.arrayContaining([...parts]),
  );
  const places = parts.map((part) => seen.indexOf(part));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('a roller that lies before the mat comes and goes with it: nobody stands at one on bare floor', () => {
  const isSeen = (movement: string) =>
    order('roll-calves', movement).some((part) => part.endsWith('roller-place'));
  expect(isSeen('Stretch')).toBe(false);
  expect(isSeen('Hands on the chair')).toBe(true);
  expect(isSeen('Stand at the chair')).toBe(true);
});

test('a roller that lies before the mat is seen lower on the floor than one under the body, one behind it higher', () => {
  const [before, under, behind] = [0.75, 0, -0.52].map((asideM) => seenAtCm(asideM, 0.075));
  expect(before).toBeGreaterThan((under ?? 0) + 5);
  expect(behind).toBeLessThan((under ?? 0) - 3);
  expect(seenAtCm(0.45, 0.95)).toBe(seenAtCm(0, 0.95)); // in the hand it is where the hand is
});

/** How far down the picture a roller is seen so far aside and so far up. */
function seenAtCm(asideM: number, yM: number): number {
  const roller = { centre: { xM: 0, yM }, asideM, radiusM: 0.075, turnDeg: 0 };
  const turns = { asideM: 0, turnDeg: 0, pelvisTurnDeg: 0, trunkTurnDeg: 0, leanAsideDeg: 0 };
  const { transform } = rollerFrame({ roller, turns, matShare: 1 }, viewOf('side'))['roller-place'] ?? {};
  return Number(transform?.match(/ (-?[\d.]+)\)/)?.[1]);
}
