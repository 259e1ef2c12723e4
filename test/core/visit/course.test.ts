import { expect, test } from 'vitest';
import { courseOf } from '#core/visit/course.ts';
import { nextPlayer, type PlayerState } from '#core/visit/player.ts';
import { createShow } from '#figure/show.ts';
import { starterMotions } from '#test/fixtures/starter-motions.ts';

test.each(starterMotions)(
  'in %s the figure is there when a step begins, whichever was touched before',
  (_, motion) => {
    const steps = (motion.steps.length === 0 ? [0] : motion.steps).map((_, index) => ({
      name: `Step ${index}`,
      cue: 'Move.',
      breathing: null,
      seconds: 20,
      repetitions: null,
    }));
    const course = courseOf({ steps, motion });
    for (const from of steps.keys()) {
      for (const to of steps.keys()) {
        const show = createShow(motion, from, 0.7);
        const moving: PlayerState = {
          kind: 'moving',
          step: from,
          part: 'move',
          elapsedS: 0.7,
          spentS: 0,
          leadS: 3,
          hasWay: false,
          from,
          run: 0,
          isPaused: false,
          isSlow: false,
          isMirrored: false,
        };
        const next = nextPlayer(moving, { kind: 'go-to', step: to }, course);
        show.goTo(to);
        show.beginAgain();
        show.passUntilReady(next.kind === 'moving' ? next.leadS : 0);
        const there = show.pose();
        show.passUntilReady(60);
        expect(there, `${from} → ${to}`).toEqual(show.pose());
      }
    }
  },
);
