// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createRandom } from '#test/support/counted-years/random.ts';
import { type DrawnScreen, drawScreen } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';
import { needyContent, type StaffAnswers, staffAnswers } from '#test/support/staff-answers.ts';

const ownersPin = '482913';
const staffsPin = '570264';

/** A kiosk with its staff side in memory, and hands for its corner, its pad and its keyboard. */
async function draw(change: (staff: StaffAnswers) => void = () => undefined) {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const staff = staffAnswers();
  change(staff);
  const screen = await drawScreen(sampleContent(), staff.ask);
  return { screen, staff };
}

async function hold(screen: DrawnScreen, ms: number, at = { clientX: 20, clientY: 20 }): Promise<void> {
  fireEvent.pointerDown(document.body, { pointerId: 1, button: 0, ...at });
  await screen.pass(ms);
  fireEvent.pointerUp(document.body, { pointerId: 1, button: 0, ...at });
  await screen.pass(500);
}

async function typePin(screen: DrawnScreen, pin: string): Promise<void> {
  for (const digit of pin) await screen.touch(digit);
  await screen.touch('Open');
}

async function enter(screen: DrawnScreen, pin = ownersPin): Promise<void> {
  await hold(screen, 3_000);
  await typePin(screen, pin);
}

describe('the corner', () => {
  test('opens the pad when it is held for three seconds, and no sooner', async () => {
    const { screen } = await draw();
    await hold(screen, 2_900);
    expect(screen.words()).not.toContain('Type your PIN');
    await hold(screen, 3_000);
    expect(screen.words()).toContain('Type your PIN');
  });

  test('is the top left one alone', async () => {
    const { screen } = await draw();
    await hold(screen, 4_000, { clientX: 500, clientY: 20 });
    await hold(screen, 4_000, { clientX: 20, clientY: 700 });
    expect(screen.words()).not.toContain('Type your PIN');
  });

  test('is left by a finger that moves on', async () => {
    const { screen } = await draw();
    fireEvent.pointerDown(document.body, { pointerId: 1, button: 0, clientX: 20, clientY: 20 });
    await screen.pass(1_000);
    fireEvent.pointerMove(document.body, { pointerId: 1, clientX: 600, clientY: 20 });
    await screen.pass(4_000);
    expect(screen.words()).not.toContain('Type your PIN');
  });

  test('ends the visit that was on the wall, which counts as any other', async () => {
    const { screen } = await draw();
    await screen.touch('ice');
    await hold(screen, 3_000);
    await screen.touch('Close');
    expect(screen.words()).toContain('About ice.');
    expect(screen.words()).not.toContain('All about ice.');
    expect(await screen.counted()).toContain('visit-ended 1');
  });
});

test('while nobody can be asked for a PIN the corner opens what staff may see, without settings or an end', async () => {
  const { screen, staff } = await draw((answers) => {
    const { ask } = answers;
    answers.pins = { owner: ownersPin, staff: staffsPin };
    const unasked: typeof ask = async (command) => {
      if (command.kind !== 'open-door') return await ask(command);
      await ask({ kind: 'sign-in', pin: staffsPin });
      return { kind: 'door', door: { kind: 'unknown' } };
    };
    Object.assign(answers, { ask: unasked });
  });
  await hold(screen, 3_000);
  expect(screen.words()).not.toContain('Type your PIN');
  expect(screen.words()).not.toContain('Statistics');
  await screen.touch('This kiosk');
  expect(screen.words()).toContain('Only the owner changes these.');
  expect(screen.words()).not.toContain('End Foyer');
  expect(staff.commands.map(({ kind }) => kind)).not.toContain('change-settings');
});

describe('the pad', () => {
  test('shows how many digits were typed, and never which', async () => {
    const { screen } = await draw();
    await hold(screen, 3_000);
    for (const digit of '987') await screen.touch(digit);
    const { innerHTML } = document.querySelector('.dots') ?? {};
    expect(document.querySelectorAll('.dots [data-on="true"]')).toHaveLength(3);
    expect(innerHTML).not.toMatch(/[987]/);
  });

  test('takes the last digit back, and opens for no fewer than six', async () => {
    const { screen, staff } = await draw();
    await hold(screen, 3_000);
    for (const digit of '4829130') await screen.touch(digit);
    await screen.touch('Back');
    await screen.touch('Open');
    expect(staff.commands).toContainEqual({ kind: 'sign-in', pin: ownersPin });
    expect(screen.words()).toContain('All is well on the wall.');
  });

  test('says how many tries are free, then how long to wait, and takes nothing meanwhile', async () => {
    const { screen } = await draw();
    await hold(screen, 3_000);
    await typePin(screen, '111111');
    expect(screen.words()).toContain('4 more tries are free');
    for (let wrong = 1; wrong < 6; wrong += 1) await typePin(screen, '111111');
    expect(screen.words()).toMatch(/Wait 1[45] seconds/);
    expect(document.querySelectorAll('.pad-digit:disabled')).toHaveLength(10);
    await screen.pass(16_000);
    expect(document.querySelectorAll('.pad-digit:disabled')).toHaveLength(0);
  });

  test('is typed on a real keyboard, too', async () => {
    const { screen } = await draw();
    await hold(screen, 3_000);
    for (const key of [...ownersPin, 'Enter']) fireEvent.keyDown(document.body, { key });
    await screen.pass(50);
    expect(screen.words()).toContain('All is well on the wall.');
  });

  test('takes no letters from a keyboard', async () => {
    const { screen, staff } = await draw();
    await hold(screen, 3_000);
    for (const key of ['a', 'Z', 'ä', '٣', ' ', 'F1', 'Enter']) fireEvent.keyDown(document.body, { key });
    await screen.pass(50);
    expect(document.querySelectorAll('.dots [data-on="true"]')).toHaveLength(0);
    expect(staff.commands.filter(({ kind }) => kind === 'sign-in')).toEqual([]);
  });

  test('is still the pad after a thousand random taps', async () => {
    const { screen, staff } = await draw();
    const random = createRandom(7).next;
    await hold(screen, 3_000);
    for (let tap = 0; tap < 1_000; tap += 1) {
      const keys = [...document.querySelectorAll('.pad-digit, .pad-word:last-child, .pin-foot .pill')];
      fireEvent.click(keys[Math.floor(random() * keys.length)] ?? document.body);
      if (tap % 25 === 0) await screen.pass(20);
    }
    const tried = staff.commands.flatMap((command) => (command.kind === 'sign-in' ? [command.pin] : []));
    expect(tried.length).toBeGreaterThan(3);
    expect(tried.filter((pin) => !/^\d{6,12}$/.test(pin))).toEqual([]);
    expect(screen.words()).toMatch(/Wait \d+ seconds|more tries? (is|are) free|brings a wait/);
  });

  test('opens by the recovery code, and then asks for new PINs', async () => {
    const { screen } = await draw();
    await hold(screen, 3_000);
    await screen.touch(/^PIN forgotten/);
    for (const key of 'K7PM3XQA9TDHRW4E') await screen.touch(key);
    await screen.touch('Open');
    expect(screen.words()).toContain('The owner’s PIN');
  });
});

describe('who is behind the wall', () => {
  test('sees the rooms of their role alone', async () => {
    const { screen } = await draw();
    await enter(screen, staffsPin);
    await screen.touch('This kiosk');
    expect(screen.words()).toContain('Only the owner changes these.');
    expect(screen.buttons()).not.toContain('End Foyer');
  });

  test('is shown out after two minutes without a touch, and told so before', async () => {
    const { screen, staff } = await draw();
    await enter(screen);
    await screen.touch('This kiosk'); // nothing moves there, so that time passes quickly
    await screen.pass(105_000);
    expect(screen.buttons().join()).toMatch(/Closes in 1\d/);
    await screen.pass(20_000);
    expect(screen.words()).toContain('About ice.');
    expect(staff.commands.at(-1)).toEqual({ kind: 'close-door' });
  });

  test('stays while they touch, and the service hears of it at most every half minute', async () => {
    const { screen, staff } = await draw();
    await enter(screen);
    await screen.touch('This kiosk');
    for (let touches = 0; touches < 20; touches += 1) {
      fireEvent.pointerDown(document.body, { pointerId: 2, clientX: 500, clientY: 500 });
      await screen.pass(10_000);
    }
    expect(screen.words()).toContain('This kiosk is well.');
    const kept = staff.commands.filter(({ kind }) => kind === 'keep-open').length;
    expect(kept).toBeGreaterThanOrEqual(5);
    expect(kept).toBeLessThanOrEqual(7);
  });

  test('is told in words when the service is away, and asks again', async () => {
    const { screen, staff } = await draw();
    staff.isAway = true;
    await hold(screen, 3_000);
    expect(screen.words()).toContain('This kiosk is not answering just now.');
    staff.isAway = false;
    await screen.touch('Try once more');
    expect(screen.words()).toContain('Type your PIN');
  });
});

describe('the wall’s room', () => {
  test('begins with what needs somebody, in the receipt’s words', async () => {
    const { screen } = await draw((staff) => {
      staff.content = needyContent;
    });
    await enter(screen);
    expect(document.querySelector('h1')?.textContent).toBe('One thing needs you. The rest is on the wall.');
    expect(screen.words()).toContain('Copy the photo into the folder once more.');
  });

  test('undoes the last change only after asking once more', async () => {
    const { screen, staff } = await draw();
    const undone = () => staff.commands.filter(({ kind }) => kind === 'undo-last-change');
    await enter(screen);
    await screen.touch('Undo this change');
    await screen.touch('No, leave it');
    expect(undone()).toEqual([]);
    await screen.touch('Undo this change');
    await screen.touch('Yes, undo it');
    expect(undone()).toEqual([{ kind: 'undo-last-change', revision: staff.content.revision }]);
  });

  test('undoes it also while it still looks in the folder', async () => {
    const { screen, staff } = await draw();
    await enter(screen);
    await screen.touch('Look in the folder now');
    await screen.touch('Undo this change');
    await screen.touch('Yes, undo it');
    expect(staff.commands.map(({ kind }) => kind)).toContain('undo-last-change');
    expect(screen.words()).not.toContain('Undo the last change?');
  });

  test('tells in words what was not done', async () => {
    const { screen } = await draw((staff) => {
      staff.refusal = {
        what: 'There is nothing to go back to.',
        why: 'None is kept.',
        todo: 'Change a file.',
      };
    });
    await enter(screen);
    await screen.touch('Undo this change');
    await screen.touch('Yes, undo it');
    expect(screen.words()).toContain('There is nothing to go back to.');
  });

  test('lets the screen be wiped for thirty seconds, and comes back', async () => {
    const { screen } = await draw();
    await enter(screen);
    await screen.touch('Clean the screen');
    expect(document.documentElement.dataset.deaf).toBe('');
    await screen.pass(29_000);
    expect(screen.words()).toContain('You can wipe the screen now.');
    expect(document.documentElement.dataset.deaf).toBe('');
    await screen.pass(2_000);
    expect(screen.words()).toContain('All is well on the wall.');
  });
});
