// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { approvalAnswers } from '#test/support/approval-answers.ts';
import { drawScreen } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';
import { type StaffAnswers, staffAnswers } from '#test/support/staff-answers.ts';

/** A clinician in the room of approvals, where these texts wait. */
async function draw(titles: readonly string[], change: (staff: StaffAnswers) => void = () => undefined) {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const staff = staffAnswers();
  staff.approval = approvalAnswers(titles);
  change(staff);
  const screen = await drawScreen(sampleContent(), staff.ask);
  const corner = { pointerId: 1, button: 0, clientX: 20, clientY: 20 };
  fireEvent.pointerDown(document.body, corner);
  await screen.pass(3_000);
  fireEvent.pointerUp(document.body, corner);
  await screen.pass(500);
  for (const digit of '639175') await screen.touch(digit);
  await screen.touch('Open');
  await screen.touch(/^Approve/);
  await screen.pass(500);
  return { screen, staff };
}

async function type(text: string): Promise<void> {
  await act(async () => {
    const field = document.querySelector('input');
    if (field === null) throw new Error('There is nothing to type in.');
    fireEvent.change(field, { target: { value: text } });
  });
}

const sent = ({ commands }: StaffAnswers, kind: string) => commands.filter((one) => one.kind === kind);

test('the bar and the title say how many texts wait, and the first is shown as patients see it', async () => {
  const { screen } = await draw(['ice', 'gas']);
  expect(screen.words()).toContain('Two texts wait for your approval.');
  expect(screen.words()).toContain('2 wait');
  expect(document.querySelector('[inert] .topic')?.textContent).toContain('ice');
});

test('staff do not see the room', async () => {
  const { screen } = await draw(['ice'], (staff) => {
    staff.pins = { owner: '482913', staff: '639175' };
  }).catch(() => ({ screen: null }));
  expect(screen).toBeNull(); // there was no button Approve to touch
  expect(document.body.textContent).toContain('Wall');
});

test('name and role are asked once, and sent with every decision', async () => {
  const { screen, staff } = await draw(['ice', 'gas', 'sleep']);
  await screen.touch('Approve …');
  await type('Dr Mai Nguyen');
  await screen.touch('Next');
  await screen.touch('Physiotherapist');
  await screen.pass(500);
  expect(screen.words()).toContain('Two texts wait for your approval.');
  await screen.touch('Approve as physiotherapist');
  await screen.pass(500);
  expect(screen.words()).toContain('One text waits for your approval.');
  const by = { name: 'Dr Mai Nguyen', role: 'Physiotherapist' };
  const hash = 'a'.repeat(64);
  expect(sent(staff, 'approve')).toMatchObject([
    { item: { id: 'ice' }, hash, by },
    { item: { id: 'gas' }, hash, by },
  ]);
});

test('a reason is chosen or typed before a text goes back', async () => {
  const { screen, staff } = await draw(['ice', 'gas']);
  await screen.touch('Send back …');
  await type('Sam Lee');
  await screen.touch('Next');
  await screen.touch('Doctor');
  await screen.touch('In your own words …');
  await type('Say how long.');
  await screen.touch('Send it back');
  await screen.pass(500);
  await screen.touch('Send back …');
  await screen.touch('It is too hard to read.');
  await screen.pass(500);
  expect(sent(staff, 'send-back')).toMatchObject([
    { item: { id: 'ice' }, reason: 'Say how long.' },
    { item: { id: 'gas' }, reason: 'It is too hard to read.' },
  ]);
  expect(screen.words()).toContain('Nothing waits for you.');
});

/** The wall changes, and with it what waits. */
async function change({ screen, staff }: Awaited<ReturnType<typeof draw>>, titles: readonly string[]) {
  staff.approval = approvalAnswers(titles);
  await act(async () => screen.client.publish(sampleContent()));
  await screen.pass(500);
}

test('what is signed is the text that was touched, whatever has come to wait before it meanwhile', async () => {
  const room = await draw(['ice', 'gas']);
  await room.screen.touch('Approve …');
  await type('Dr Mai Nguyen');
  await room.screen.touch('Next');
  await change(room, ['sleep', 'ice', 'gas']);
  await room.screen.touch('Physiotherapist');
  await room.screen.pass(500);
  expect(sent(room.staff, 'approve')).toMatchObject([{ item: { id: 'ice' } }]);
});

test('what goes back is the text that was touched, whatever has come to wait before it meanwhile', async () => {
  const room = await draw(['ice', 'gas']);
  await room.screen.touch('Send back …');
  await type('Sam Lee');
  await room.screen.touch('Next');
  await room.screen.touch('Doctor');
  await change(room, ['sleep', 'ice', 'gas']);
  expect(room.screen.words()).toContain('ice');
  await room.screen.touch('It is too hard to read.');
  await room.screen.pass(500);
  expect(sent(room.staff, 'send-back')).toMatchObject([{ item: { id: 'ice' } }]);
});

test('the text that is looked at stays, small and whole, when another comes to wait before it', async () => {
  const room = await draw(['ice', 'gas']);
  await room.screen.touch(/^gas/);
  await change(room, ['sleep', 'ice', 'gas']);
  expect(document.querySelector('[aria-current="true"] b')?.textContent).toBe('gas');
  await room.screen.touch('Read it whole');
  await change(room, ['sleep', 'ice']);
  expect(document.querySelector('h1')?.textContent).toBe('gas');
});

test('what changed is marked so that a screen reader tells it too', async () => {
  const { screen } = await draw(['ice']);
  expect(screen.words()).toContain('Words changed in one place. The picture is another one.');
  await screen.touch('What changed');
  expect(document.querySelector('del')?.textContent).toBe(' (taken out) cloth');
  expect(document.querySelector('ins')?.textContent).toBe(' (new) towel');
});

test('what could not be decided is told in words, and the text is read again', async () => {
  const because = {
    what: 'The text has changed while you were reading.',
    why: 'Why.',
    todo: 'Read it again.',
  };
  const { screen, staff } = await draw(['ice'], (one) => {
    one.refusal = because;
  });
  await screen.touch('Approve …');
  await type('Sam Lee');
  await screen.touch('Next');
  await screen.touch('Doctor');
  await screen.pass(500);
  expect(screen.words()).toContain(because.what);
  expect(sent(staff, 'read-waiting')).toHaveLength(2);
});

test('however many wait, four are listed, and buttons lead to the others', async () => {
  const { screen } = await draw(Array.from({ length: 200 }, (_, i) => `Title ${i + 1}`));
  const rows = () => [...document.querySelectorAll('.waiting-row b')].map((row) => row.textContent);
  expect(rows()).toEqual(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
  await screen.touch('The ones after');
  expect(rows()).toEqual(['Title 5', 'Title 6', 'Title 7', 'Title 8']);
  expect(screen.words()).toContain('5 to 8 of 200');
});

test('the whole text opens as patients use it, and its way home leads back', async () => {
  const { screen } = await draw(['ice']);
  await screen.touch('Read it whole');
  await screen.pass(500);
  expect(document.querySelector('.topic')?.closest('[inert]')).toBeNull();
  await screen.touch('All questions');
  expect(screen.words()).toContain('One text waits for your approval.');
});

test('a day is found by buttons, and never one that is still to come', async () => {
  const { screen, staff } = await draw([]);
  await screen.touch('On the wall on …');
  await screen.touch('Month before');
  await screen.pass(100);
  await screen.touch('Year after');
  await screen.pass(100);
  expect(sent(staff, 'describe-day')).toMatchObject([
    { date: '2026-11-22' },
    { date: '2026-10-22' },
    { date: '2026-11-22' },
  ]);
  await screen.touch('Save as a page');
  await screen.pass(100);
  expect(screen.words()).toContain('Saved: /exports/wall-2026-11-22.html');
});
