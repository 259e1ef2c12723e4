import { describe, expect, it } from 'vitest';
import { compareVersions, refusalOfUpdate, type UpdateFacts } from '#core/update/judge-update.ts';
import { parseUpdate, type Update, writeUpdate } from '#core/update/update-file.ts';
import { mayUpdateAt } from '#core/update/update-hours.ts';
import { decideAtStart, parseUpdateState, type UpdateState } from '#core/update/update-trial.ts';

const update: Update = {
  kind: 'app-update',
  version: '0.2.0',
  platform: 'linux-x64',
  schema: 7,
  madeOn: '2026-11-29',
  file: 'Foyer-0.2.0.AppImage',
  sizeBytes: 12,
  sha256: 'a'.repeat(64),
};
const here: UpdateFacts = {
  isVerified: true,
  version: '0.1.0',
  platform: 'linux-x64',
  schema: 7,
  replacedBy: 'any',
  undone: null,
};

describe('the file of an update', () => {
  const text = writeUpdate({ update, signature: 'c2ln' });

  it('is read as it was written', () => {
    expect(parseUpdate(text)).toEqual({ update, signature: 'c2ln' });
  });

  it.each<[string, string]>([
    ['half of it', text.slice(0, 80)],
    ['another form of the same', ` ${text}`],
    ['a key more', text.replace('"kind"', '"extra":1,"kind"')],
    ['a file in another folder', text.replace('Foyer-0.2.0', '../Foyer')],
    ['a hidden file', text.replace('Foyer-0.2.0', '.Foyer')],
    ['a version that is none', text.replace('"0.2.0"', '"latest"')],
    ['a hash that is none', text.replace('a'.repeat(64), 'a'.repeat(63))],
    ['another format', text.replace('update.v1', 'pack.v1')],
    ['no object', 'null'],
  ])('is refused: %s', (_, spoilt) => {
    expect(parseUpdate(spoilt)).toBeUndefined();
  });
});

describe('an update is offered', () => {
  it('where it is signed, for this computer, and another version', () => {
    expect(refusalOfUpdate(update, here)).toBeUndefined();
  });

  it('also where it is an earlier one that loses nothing', () => {
    expect(refusalOfUpdate({ ...update, version: '0.0.9' }, here)).toBeUndefined();
  });

  it('as a package where the system installs it, and then only a later one', () => {
    const system: UpdateFacts = { ...here, replacedBy: 'newer' };
    const packed = { ...update, file: 'foyer_0.2.0_amd64.deb' };
    expect(refusalOfUpdate(packed, system)).toBeUndefined();
    expect(refusalOfUpdate({ ...packed, version: '0.0.9' }, system)).toBe('installed-otherwise');
    expect(refusalOfUpdate(update, system)).toBe('other-platform');
    expect(refusalOfUpdate(packed, here)).toBe('other-platform');
  });

  it.each<[string, Partial<UpdateFacts>, string]>([
    ['is not signed by whom this kiosk trusts', { isVerified: false }, 'unsigned'],
    ['is for another computer', { platform: 'win32-x64' }, 'other-platform'],
    ['is what runs', { version: '0.2.0' }, 'same'],
    ['could not read what was counted', { version: '0.3.0', schema: 8 }, 'would-lose-data'],
    ['did not hold here', { undone: '0.2.0' }, 'did-not-hold'],
    ['has to come by the computer’s installer', { replacedBy: 'nothing' }, 'installed-otherwise'],
  ])('but not where it %s', (_, facts, because) => {
    expect(refusalOfUpdate(update, { ...here, ...facts })).toBe(because);
  });

  it('by numbers, not by letters', () => {
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
    expect(compareVersions('0.9.0', '1.0.0')).toBeLessThan(0);
  });
});

describe('a version on trial', () => {
  const trial: UpdateState = { kind: 'on-trial', version: '0.2.0', before: '0.1.0', starts: 0 };

  it('may start twice before it has held', () => {
    const first = decideAtStart(trial, '0.2.0');
    expect(first).toEqual({ kind: 'count', state: { ...trial, starts: 1 } });
    expect(decideAtStart({ ...trial, starts: 1 }, '0.2.0').kind).toBe('count');
    expect(decideAtStart({ ...trial, starts: 2 }, '0.2.0')).toEqual({
      kind: 'undo',
      state: { kind: 'undone', version: '0.2.0' },
    });
  });

  it('is undone in name where the one before it runs', () => {
    expect(decideAtStart(trial, '0.1.0')).toEqual({
      kind: 'undone',
      state: { kind: 'undone', version: '0.2.0' },
    });
  });

  it('that held is never undone', () => {
    expect(decideAtStart({ kind: 'held', version: '0.2.0' }, '0.2.0')).toEqual({ kind: 'go' });
    expect(decideAtStart(null, '0.2.0')).toEqual({ kind: 'go' });
  });

  it('is known from its file, and nonsense undoes nothing', () => {
    expect(parseUpdateState(JSON.stringify(trial))).toEqual(trial);
    for (const spoilt of ['', 'null', '[]', '{"kind":"on-trial","version":"0.2.0"}', '{"kind":"wanted"}'])
      expect(parseUpdateState(spoilt)).toBeNull();
  });
});

describe('an update is put in place', () => {
  const hours = [
    ...Array.from({ length: 5 }, () => ({ from: '08:00', to: '18:00' })),
    { from: '09:00', to: '24:00' },
    null,
  ];

  it.each<[number, string, boolean]>([
    [0, '07:29', true],
    [0, '07:30', false],
    [0, '12:00', false],
    [0, '18:00', true],
    [5, '23:59', false],
    [6, '00:00', true],
    [6, '12:00', true],
    [6, '23:45', true],
  ])('outside opening hours: day %i at %s: %s', (day, time, may) => {
    expect(mayUpdateAt(hours, { day, time })).toBe(may);
  });

  it('at night where there are none', () => {
    expect(mayUpdateAt(null, { day: 2, time: '03:00' })).toBe(true);
    expect(mayUpdateAt(null, { day: 2, time: '05:00' })).toBe(false);
    expect(mayUpdateAt(null, { day: 2, time: '14:00' })).toBe(false);
  });
});
