import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { movementOf } from '#core/exercise/demonstration.ts';
import { Figure } from '#figure/figure.tsx';
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
