import { z } from 'zod';
import type { KeyPose, Motion, WalkJoint } from '#contract/model.ts';
import { problem } from '#core/content/problems.ts';
import { checked } from './checked.ts';
import { group, list, mapOf, number, oneOf, wholeNumber, words } from './fields.ts';
import type { ItemFolder } from './item-texts.ts';
import { parseYaml } from './yaml-text.ts';

const muscles = list(words(60)).default([]);
const pose = mapOf(wholeNumber(-180, 180, 35));

const kindSchema = z.looseObject({ kind: oneOf(['walk', 'roll']) });

const walkSchema = z.object({
  kind: z.literal('walk'),
  cadence: number(40, 200, 108),
  pelvis_tilt: number(-45, 45, 11),
  trunk_lean: number(-45, 45, 3),
  keys: group({ hip: pose, knee: pose, ankle: pose, shoulder: pose, elbow: pose }),
  muscles,
});

const rollSchema = z.object({
  kind: z.literal('roll'),
  roller_cm: number(5, 40, 15),
  hips_up_cm: number(5, 80, 25),
  hip_to_ankle_cm: list(number(10, 120, 40)).refine((ends) => ends.length === 2, {
    error: 'must be two numbers such as [40, 70]',
  }),
  pass_seconds: number(0.5, 60, 4),
  hold_seconds: number(0, 60, 2),
  muscles,
});

/** Reads an exercise's `motion.yaml`. Undefined where it is at fault, and then that is reported. */
export async function readMotion({ path, files, report }: ItemFolder): Promise<Motion | undefined> {
  const file = files.find(`${path}/motion.yaml`);
  if (file === undefined) {
    report(problem('motion-missing', { file: path }));
    return undefined;
  }
  const text = await files.text(file, report);
  if (text === undefined) return undefined;
  const yaml = parseYaml(text, file.path, report);
  if (yaml === undefined) return undefined;
  const kind = checked(kindSchema, yaml, file.path, report)?.kind;
  if (kind === undefined) return undefined;
  if (kind === 'roll') {
    const settings = checked(rollSchema, yaml, file.path, report);
    return settings && rollMotion(settings);
  }
  const settings = checked(walkSchema, yaml, file.path, report);
  if (settings === undefined) return undefined;
  const wrong = wrongPercent(settings.keys);
  if (wrong === undefined) return walkMotion(settings);
  const place = { file: file.path, line: yaml.lineOf(['keys', ...wrong]) };
  report(
    problem('wrong-type', place, `"${wrong.join(', ')}" must have percents from 0 to 100, at least two.`),
  );
  return undefined;
}

type Keys = z.output<typeof walkSchema>['keys'];

function wrongPercent(keys: Keys): readonly string[] | undefined {
  for (const [joint, poses] of Object.entries(keys)) {
    const percents = Object.keys(poses);
    const wrong = percents.find((percent) => !/^(100|\d{1,2})$/.test(percent));
    if (wrong !== undefined) return [joint, wrong];
    if (percents.length < 2) return [joint];
  }
  return undefined;
}

function walkMotion(settings: z.output<typeof walkSchema>): Motion {
  const { hip, knee, ankle, shoulder, elbow } = settings.keys;
  const poses = { hip, knee, ankle, shoulder, elbow } satisfies Record<WalkJoint, Keys['hip']>;
  const keys = Object.fromEntries(Object.entries(poses).map(([joint, pose]) => [joint, keyPoses(pose)]));
  return {
    kind: 'walk',
    cadencePerMin: settings.cadence,
    pelvisTiltDeg: settings.pelvis_tilt,
    trunkLeanDeg: settings.trunk_lean,
    keys: keys as Record<WalkJoint, readonly KeyPose[]>, // the same keys as `poses`
    muscles: settings.muscles,
  };
}

function keyPoses(pose: Keys['hip']): readonly KeyPose[] {
  return Object.entries(pose)
    .map(([percent, deg]) => ({ percent: Number(percent), deg }))
    .sort((one, other) => one.percent - other.percent);
}

function rollMotion(settings: z.output<typeof rollSchema>): Motion {
  const [nearCm = 0, farCm = 0] = settings.hip_to_ankle_cm; // the schema asks for two
  return {
    kind: 'roll',
    rollerCm: settings.roller_cm,
    hipsUpCm: settings.hips_up_cm,
    hipToAnkleCm: [nearCm, farCm],
    passS: settings.pass_seconds,
    holdS: settings.hold_seconds,
    muscles: settings.muscles,
  };
}
