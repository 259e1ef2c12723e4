import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { movementOf } from '#core/exercise/demonstration.ts';
import { Figure } from '#figure/figure.tsx';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const back = starterMotion('roll-upper-back');

/** The parts of a drawing from back to front, without a roller that is not seen. */
function order(movement: string): readonly string[] {
  const step = back.steps.findIndex((_, index) => movementOf(back, index).name === movement);
  const markup = renderToStaticMarkup(<Figure motion={back} step={step} still={0} />);
  const parts = [...markup.matchAll(/<\w+[^>]*data-part="([^"]+)"[^>]*>/g)];
  return parts.filter(([tag]) => !tag.includes('opacity="0"')).map(([, part]) => part ?? '');
}

test.each([
  ['beside the mat, behind both legs', 'Hands on the chair', ['roller', 'far-leg', 'near-leg']],
  ['under the back, before the far leg', 'Roll', ['far-leg', 'roller', 'near-leg']],
] as const)('the roller is drawn %s: %s', (_, movement, parts) => {
  const seen = order(movement).map((part) => (part.endsWith('roller-place') ? 'roller' : part));
  expect(seen.filter((part) => parts.some((wanted) => wanted === part))).toEqual(
    expect.arrayContaining([...parts]),
  );
  const places = parts.map((part) => seen.indexOf(part));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});
