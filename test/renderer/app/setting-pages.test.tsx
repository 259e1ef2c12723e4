// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { LanguageTag } from '#contract/model.ts';
import type { SettingsChange } from '#contract/staff-settings.ts';
import { drawScreen } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';
import { type StaffAnswers, staffAnswers } from '#test/support/staff-answers.ts';
import { mendColour } from '#ui/colour.ts';

/** The owner on the page of a setting, and what they have set so far. */
async function openPage(name: RegExp, change: (staff: StaffAnswers) => void = () => undefined) {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const staff = staffAnswers();
  change(staff);
  const screen = await drawScreen(sampleContent(), staff.ask);
  fireEvent.keyDown(document.body, { key: 'S', code: 'KeyS', ctrlKey: true, altKey: true, shiftKey: true });
  await screen.pass(500);
  for (const digit of '482913') await screen.touch(digit);
  await screen.touch('Open');
  await screen.touch('This kiosk');
  await screen.touch(name);
  const changes = (): readonly SettingsChange[] =>
    staff.commands.flatMap((command) => (command.kind === 'change-settings' ? [command.change] : []));
  return { screen, staff, changes };
}

const isOn = (name: string) =>
  [...document.querySelectorAll('.choice')]
    .find((choice) => choice.querySelector('b')?.textContent === name)
    ?.getAttribute('aria-pressed');

test('a language is taken away from all by one touch, and the content’s first is always there', async () => {
  const { screen, changes } = await openPage(/^Languages/);
  expect([isOn('All that the content has'), isOn('Deutsch'), isOn('English')]).toEqual([
    'true',
    'true',
    null,
  ]);
  expect(screen.words()).toContain('Always offered');
  await screen.touch('Deutsch');
  expect([isOn('All that the content has'), isOn('Deutsch')]).toEqual(['false', 'false']);
  await screen.touch('Save');
  expect(changes()).toEqual([{ languages: ['en', 'zh-Hant'] }]);
});

test('languages that were chosen are shown so, and all come back by one touch', async () => {
  const { screen, changes } = await openPage(/^Languages/, (staff) => {
    staff.settings = { ...staff.settings, languages: ['en'] as LanguageTag[] };
  });
  expect([isOn('All that the content has'), isOn('Deutsch')]).toEqual(['false', 'false']);
  await screen.touch('Deutsch');
  await screen.touch('All that the content has');
  await screen.touch('Save');
  expect(changes()).toEqual([{ languages: null }]);
});

test('the idle time stays within what may be set, however often it is touched', async () => {
  const { screen, changes } = await openPage(/^Before “Still reading/);
  for (let touches = 0; touches < 9; touches += 1) await screen.touch('Five seconds less');
  expect(screen.words()).toContain('20 seconds');
  await screen.touch('Save');
  expect(changes()).toEqual([{ idleS: 20 }]);
});

test('the usual idle time is named and comes back by one touch', async () => {
  const { screen, changes } = await openPage(/^Before “Still reading/, (staff) => {
    staff.settings = { ...staff.settings, idleS: 120 };
  });
  await screen.touch('The usual 45 seconds');
  expect(changes()).toEqual([{ idleS: null }]);
});

test('a colour that is too light is said to be darkened, and is saved as it was chosen', async () => {
  const light = '#ffe08a';
  const { screen, changes } = await openPage(/^Colour of the practice/, (staff) => {
    staff.settings = { ...staff.settings, practiceColour: light };
  });
  expect(screen.words()).toContain('It was too light');
  const shown = [...document.querySelectorAll<HTMLElement>('.shade-shown')].map((one) =>
    one.style.getPropertyValue('--shade'),
  );
  expect(shown).toEqual([light, mendColour(light, '#f7f1e6')]);
  expect(shown[1]).not.toBe(light);
  await screen.touch('Save');
  expect(changes()).toEqual([{ practiceColour: light }]);
});

test('a colour that the content writes in capitals is known by its name, and is fine as it is', async () => {
  const { screen } = await openPage(/^Colour of the practice.*leaf/, (staff) => {
    staff.settings = { ...staff.settings, practiceColour: '#1F6F5C' };
  });
  expect(screen.words()).toContain('It can be told from the paper as it is.');
  expect(document.querySelector('.shade[aria-pressed="true"]')?.getAttribute('aria-label')).toBe(
    'Colour leaf',
  );
});

test('an option is saved by its touch, and one that was refused says why and changes nothing', async () => {
  const { screen, staff, changes } = await openPage(/^What nobody has approved/);
  staff.refusal = { what: 'It was not saved.', why: 'The disk is full.', todo: 'Make room.' };
  await screen.touch('Do not show it');
  expect(screen.words()).toContain('The disk is full.');
  expect(isOn('Do not show it')).toBe('false');
  staff.refusal = null;
  await screen.touch('Do not show it');
  expect(changes().at(-1)).toEqual({ unapproved: 'hide' });
  expect(screen.words()).toContain('not shown');
});

test('the owner’s folder that is set is shown though it was not found, and is kept by a touch', async () => {
  const { screen, changes } = await openPage(/^Owner’s folder/, (staff) => {
    staff.settings = { ...staff.settings, ownersFolder: '/srv/numbers' };
  });
  await screen.pass(100);
  expect(screen.words()).toContain('/srv/numbers');
  expect([isOn('The folder that is set now'), isOn('No folder: nothing is put anywhere')]).toEqual([
    'true',
    'false',
  ]);
  await screen.touch(/^The folder that is set now/);
  expect(changes()).toEqual([]);
  expect(screen.words()).toContain('What is set here');
});

test('a panel on which buttons are too small says so while it is measured, and one with room does not', async () => {
  vi.stubGlobal('innerWidth', 1920);
  vi.stubGlobal('innerHeight', 1080);
  const { screen, changes } = await openPage(/^Size of the screen/, (staff) => {
    staff.settings = { ...staff.settings, screenWidthMm: 476 };
  });
  expect(screen.words()).toContain('476 mm wide');
  expect(screen.words()).not.toContain('tremble');
  while (!screen.words().includes('tremble')) await screen.touch('Much larger');
  expect(screen.words()).toMatch(/Buttons are 1\d mm high here, and hands that tremble need 20 mm/);
  await screen.touch('It matches');
  expect(changes()[0]?.screenWidthMm).toBeLessThan(350); // 20 mm of button need a short side of 195 mm
});
