import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAllowedCall } from '#contract/checks.ts';
import { longestPin, recoveryCodeLength, shortestPin } from '#contract/staff-door.ts';
import { pinFault } from '#core/staff/pin-fault.ts';
import { leastRoles } from '#core/staff/roles.ts';
import { usualSettings } from '#core/staff/settings.ts';
import { wordsIn } from '#words/words.ts';

const guide = readFileSync('docs/settings.md', 'utf8');
const ofHealth = /## How the kiosk is[\s\S]*?(?=## What the screen asks)/;
const rows = [...guide.replace(ofHealth, '').matchAll(/^\| (`.*)$/gm)].map(([, row]) =>
  (row ?? '').split(' | '),
);
const namesOf = (cell: string | undefined) =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

test('every setting stands in the guide, and every one there can be set', () => {
  const named = rows.filter((row) => row.length === 2).flatMap(([cell]) => namesOf(cell));
  expect([...named].sort()).toEqual(Object.keys(usualSettings).sort());
  for (const name of named) {
    const value = usualSettings[name as keyof typeof usualSettings]; // compared above
    expect(isAllowedCall('runStaffCommand', [{ kind: 'change-settings', change: { [name]: value } }])).toBe(
      true,
    );
  }
});

test('every staff command stands in the guide, with the least role that may give it', () => {
  const told = rows
    .filter((row) => row.length === 3)
    .flatMap(([cell, role = '']) => {
      const roles = role.split(', ');
      return namesOf(cell).map((name, at) => [name, roles[at] ?? roles[0]]);
    });
  const known = Object.entries(leastRoles).map(([name, role]) => [name, role ?? 'anybody']);
  expect(told.sort()).toEqual(known.sort());
});

test('every line of health stands in the guide', () => {
  const part = guide.slice(guide.indexOf('## How the kiosk is'), guide.indexOf('## What the screen asks'));
  const told = [...part.matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id);
  expect(told).toEqual(Object.keys(wordsIn.en.health.lines));
});

test('what the guide says of PINs and the recovery code is so', () => {
  expect(guide).toContain(`It has ${shortestPin} to ${longestPin} digits.`);
  expect(guide).toContain(`has ${recoveryCodeLength} letters and digits`);
  const refused = [...guide.matchAll(/`(\d{6})`/g)].map(([, pin]) => pin ?? '');
  expect(refused.length).toBeGreaterThanOrEqual(3);
  expect(refused.filter((pin) => pinFault(pin) === undefined)).toEqual([]);
});
