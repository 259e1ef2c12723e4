import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Figure } from '#figure/figure.tsx';
import { WallFigure } from '#figure/wall-figure.tsx';
import { starterRoll, starterWalk } from '#test/fixtures/starter-motions.ts';

test('the wall shows what the player begins with, drawn alike', () => {
  for (const motion of [starterWalk, starterRoll]) {
    expect(renderToStaticMarkup(<WallFigure motion={motion} isStill={false} />)).toBe(
      renderToStaticMarkup(<Figure motion={motion} />),
    );
  }
});
