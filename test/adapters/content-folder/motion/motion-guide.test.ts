import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyParts, motionSchema } from '#adapters/content-folder/motion/motion-schema.ts';
import type { Motion } from '#contract/motion.ts';
import { stillPose } from '#core/exercise/demonstration.ts';
import { jointLimits } from '#core/exercise/joint-limits.ts';
import { muscleNames } from '#core/exercise/muscle-work.ts';
import { readMotionText } from '#test/fixtures/starter-motions.ts';

const guide = readFileSync(join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'motion.md'), 'utf8');
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

describe('the guide to motion.yaml', () => {
  test('has four examples', () => {
    expect(examples).toHaveLength(4);
  });

  test.each(examples)('example %# is a motion that the kiosk takes', (text) => {
    const motion = readMotionText(text);
    expect(stillPose(motion, 50).trunk.hip.yM).toBeGreaterThan(0.1);
  });

  test('begins with a change that can be made as it stands, and that is seen', () => {
    const [, file = ''] = /open `exercises`, then `([\w-]+)`/.exec(guide) ?? [];
    const [before = '', after = ''] = [...guide.matchAll(/ {3}```\n {3}(.+)\n {3}```/g)].map(
      ([, line]) => line,
    );
    const text = readFileSync(
      new URL(`../../../../content/exercises/${file}/motion.yaml`, import.meta.url),
      'utf8',
    );
    expect(text.split(before), before).toHaveLength(2);
    expect(text.slice(0, text.indexOf(before))).toContain('\n  Cat and cow:\n');
    const middleDeg = (motion: Motion) => stillPose(motion, 50).head.leanDeg;
    const was = middleDeg(readMotionText(text));
    expect(middleDeg(readMotionText(text.replace(before, after))) - was).toBeGreaterThan(30);
  });

  test('names every joint with its limits, every part and every muscle', () => {
    const minus = (deg: number) => `${deg}`.replace('-', '−');
    for (const [joint, { leastDeg, mostDeg }] of Object.entries(jointLimits)) {
      const row = guide
        .split('\n')
        .find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${joint}\``));
      expect(row, joint).toContain(`${minus(leastDeg)} to ${minus(mostDeg)} |`);
    }
    for (const part of bodyParts) expect(guide).toContain(`\`${part}\``);
    for (const muscle of muscleNames) expect(guide).toContain(muscle);
  });

  test('names every word that may stand in the file', () => {
    const { props } = motionSchema.shape;
    const words = [
      ...Object.keys(motionSchema.shape).filter((word) => word !== 'view'),
      ...Object.keys(props.unwrap().shape),
    ];
    for (const word of words) expect(guide, word).toContain(word);
  });
});
