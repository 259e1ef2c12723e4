import { expect, test } from 'vitest';
import { idleKeys } from '#core/exercise/idle-keys.ts';
import { readMotionText, starterMotions } from '#test/fixtures/starter-motions.ts';

/** The joints without effect of a movement with these keys and contacts. */
function idle(keys: string, contacts: string, more = ''): readonly string[] {
  const text = `movements:\n  Try:\n    seconds: 6\n${more}    keys: { ${keys} }\n    contacts: { ${contacts} }\n`;
  return idleKeys(readMotionText(text)).map(({ side, joint }) => `${side} ${joint}`);
}

const feet = 'feet: { on: floor, at_cm: 0 }';

test('a planted leg follows the body: its hip changes nothing', () => {
  expect(idle('hip: { 0: 5 }, trunk: { 0: 2 }', feet)).toEqual(['keys hip']);
});

test('knee and ankle carry the body on planted feet, unless the hips have a place', () => {
  const keys = 'knee: { 0: 4 }, ankle: { 0: 2 }';
  expect(idle(keys, feet)).toEqual([]);
  expect(idle(keys, feet, '    hips: { 0: [-3, 86] }\n')).toEqual(['keys knee', 'keys ankle']);
});

test('a hand on the belly takes its arm along; the other arm is free', () => {
  const keys = 'shoulder: { 0: 10 }, elbow: { 0: 20 }';
  expect(idle(keys, `${feet}, near_hand: { on: belly }`)).toEqual([]);
  expect(idle(keys, `${feet}, hands: { on: belly }`)).toEqual(['keys shoulder', 'keys elbow']);
});

test('without contacts every joint counts', () => {
  expect(idle('hip: { 0: 0 }, wrist: { 0: 6 }', '')).toEqual([]);
});

test.each(starterMotions)('%s holds no degrees without effect', (_name, motion) => {
  expect(idleKeys(motion)).toEqual([]);
});
