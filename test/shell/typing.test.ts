import { describe, expect, test } from 'vitest';
import type { Answer } from '#contract/errors.ts';
import type { StaffCommand } from '#contract/staff.ts';
import { staffSessionMs } from '#contract/staff-door.ts';
import { watchTyping } from '#shell/typing.ts';

/** A shell whose service answers so, and whose clock is moved by hand. */
function open(answer: Answer<unknown> = { ok: true, value: 'answered' }) {
  let nowMs = 1_000;
  const typing = watchTyping(() => nowMs);
  const call = typing.over(async () => answer);
  return {
    typing,
    ask: (kind: StaffCommand['kind']) => call('runStaffCommand', [{ kind }]),
    call,
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

describe('typing', () => {
  test('is closed until somebody asks for the door', async () => {
    const { typing, call } = open();
    await call('getSnapshot', []);
    await call('recordViews', [{ kind: 'open-door' }]);
    expect(typing.isOpen()).toBe(false);
  });

  test('opens with the door and ends with it', async () => {
    const { typing, ask } = open();
    expect(await ask('open-door')).toEqual({ ok: true, value: 'answered' });
    expect(typing.isOpen()).toBe(true);
    await ask('close-door');
    expect(typing.isOpen()).toBe(false);
  });

  test('ends by itself when nothing is asked for as long as somebody stays signed in', async () => {
    const { typing, ask, pass } = open();
    await ask('open-door');
    pass(staffSessionMs - 1);
    await ask('keep-open');
    pass(staffSessionMs - 1);
    expect(typing.isOpen()).toBe(true);
    pass(1);
    expect(typing.isOpen()).toBe(false);
  });

  test('does not open by a command that was refused', async () => {
    const { typing, ask } = open({ ok: false, code: 'staff-locked' });
    await ask('keep-open');
    expect(typing.isOpen()).toBe(false);
  });

  test('ends when the page begins anew', async () => {
    const { typing, ask } = open();
    await ask('open-door');
    typing.end();
    expect(typing.isOpen()).toBe(false);
  });
});
