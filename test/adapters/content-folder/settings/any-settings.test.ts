import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseSchema } from '#adapters/content-folder/items/read-exercise.ts';
import { helpSchema } from '#adapters/content-folder/items/read-help.ts';
import { practiceSchema } from '#adapters/content-folder/items/read-practice.ts';
import { topicSchema } from '#adapters/content-folder/items/read-topic.ts';
import { motionSchema } from '#adapters/content-folder/motion/motion-schema.ts';
import { readSettings } from '#adapters/content-folder/settings/read-settings.ts';
import type { Problem } from '#core/content/problems.ts';
import { told } from '#test/support/in-english.ts';

const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      '',
      'x',
      'yes',
      '60',
      '1e999',
      '-3.5',
      '31/11/2026',
      '3/4/2026',
      '#1F6F5C',
      'x'.repeat(3_000),
    ),
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('0', '50 %', 'knee', 'on', 'Walk', 'title', 'seconds'), tie('anything'), {
      maxKeys: 3,
    }),
  ),
}));

test.each(Object.entries({ topicSchema, exerciseSchema, helpSchema, practiceSchema, motionSchema }))(
  'whatever stands in the settings, each fault is one that can be told: %s',
  (_, schema) => {
    const keys = fc.constantFrom(...Object.keys(schema.shape));
    fc.assert(
      fc.property(fc.dictionary(keys, anything), (value) => {
        const problems: Problem[] = [];
        const yaml = { value, lineOf: () => 1 };
        for (const of of ['settings', 'motion'] as const)
          readSettings(schema, yaml, 'x', (found) => problems.push(found), of);
        for (const found of problems) expect(told(found).what).toMatch(/^["M U].*[.?]$/su);
      }),
      { numRuns: 300 },
    );
  },
);
