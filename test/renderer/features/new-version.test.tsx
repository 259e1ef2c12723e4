// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StaffAnswer, StaffCommand } from '#contract/staff.ts';
import type { UpdateSeen } from '#contract/staff-updates.ts';
import { NewVersion } from '#features/staff/new-version.tsx';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const offered: UpdateSeen = { state: 'offered', version: '0.2.0', sentence: 'Version 0.2.0 is here.' };

/** The section, before a service that knows this update; what was asked, and what is read. */
async function draw(seen: UpdateSeen, onTake: () => StaffAnswer | UpdateSeen = () => seen) {
  const commands: StaffCommand[] = [];
  let now = seen;
  const ask = async (command: StaffCommand): Promise<StaffAnswer> => {
    commands.push(command);
    const answer = command.kind === 'take-update' ? onTake() : now;
    if ('kind' in answer) return answer;
    now = answer;
    return { kind: 'update', ...answer };
  };
  render(<NewVersion ask={ask} />);
  await act(async () => {});
  return { commands, words: () => document.body.textContent ?? '' };
}

test('without a new version there is nothing', async () => {
  const { words } = await draw({ state: 'none', version: null, sentence: '' });
  expect(words()).toBe('');
});

test('the owner takes the version that was told, and is told that it waits for the night', async () => {
  const wanted: UpdateSeen = { state: 'wanted', version: '0.2.0', sentence: 'It waits.' };
  const { commands, words } = await draw(offered, () => wanted);
  expect(words()).toContain('Version 0.2.0 is here.');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /Take it/ })));
  expect(commands).toContainEqual({ kind: 'take-update', version: '0.2.0' });
  expect(words()).toContain('It waits.');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /Do not take/ })));
  expect(commands.at(-2)).toEqual({ kind: 'drop-update' });
});

test('what could not be done is told in the words of the service', async () => {
  const because = { what: 'It was not taken.', why: 'It is damaged.', todo: 'Copy it again.' };
  const { words } = await draw(offered, () => ({ kind: 'not-done', because }));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /Take it/ })));
  expect(words()).toContain('It is damaged. Copy it again.');
});

test('one that is refused can only be read about', async () => {
  const { words } = await draw({ state: 'refused', version: '0.2.0', sentence: 'Nobody signed it.' });
  expect(words()).toContain('Nobody signed it.');
  expect(screen.queryAllByRole('button')).toEqual([]);
});
