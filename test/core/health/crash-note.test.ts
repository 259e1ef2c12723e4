import { expect, test } from 'vitest';
import { type CrashNote, parseCrashNote } from '#core/health/crash-note.ts';

test('a crash is read back as it was noted, and nothing else is', () => {
  const note: CrashNote = { what: 'screen', at: '2026-11-22T14:32' };
  expect(parseCrashNote(JSON.stringify(note))).toEqual(note);
  for (const text of [
    '',
    '{',
    'null',
    '{"what":"toString","at":"2026-11-22T14:32"}',
    '{"what":"disk","at":"2026-11-22T14:32"}',
    '{"what":"screen","at":"soon"}',
  ])
    expect(parseCrashNote(text), text).toBeNull();
});
