import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UpdateState } from '#core/update/update-trial.ts';
import { sha256 } from '#platform/files/digest.ts';
import { keepUpdate, settleUpdate } from '#shell/update.ts';
import { writeUpdateState } from '#shell/update-program.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { createRecordingLog } from './recording-log.ts';

const trial = { kind: 'on-trial', version: '0.2.0', before: '0.1.0', starts: 0 } as const;
const undone: UpdateState = { kind: 'undone', version: '0.2.0' };

let folder: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const state = () => JSON.parse(text('update/state.json'));

beforeEach(async () => {
  vi.useFakeTimers();
  folder = await temporaryFolder();
  mkdirSync(at('update'));
  writeFileSync(at('Foyer.AppImage'), 'newer');
  writeFileSync(at('Foyer.AppImage.before'), 'older');
  writeFileSync(at('update/before.db'), 'counters of before');
  writeFileSync(at('foyer.db'), 'counters');
});
afterEach(() => {
  vi.useRealTimers();
});

/** A start of version 0.2.0, as one file unless told otherwise. */
function start(given: { readonly version?: string; readonly by?: 'system' | 'installer' } = {}) {
  const log = createRecordingLog();
  const started: string[] = [];
  const screen = Promise.withResolvers<void>();
  const service = { isReady: true, isStopped: false };
  const environment = {
    one: { APPIMAGE: at('Foyer.AppImage') },
    system: { FOYER_SYSTEM_KEYS: '/etc/foyer/update-keys' },
    installer: {},
  }[given.by ?? 'one'];
  const uses = {
    dataFolder: folder,
    version: given.version ?? '0.2.0',
    startAnew: (program: string) => void started.push(program),
    painted: screen.promise,
    isServiceReady: () => service.isReady,
    stopService() {
      service.isStopped = true;
    },
    log,
    environment,
  };
  const events = () => log.lines.map(({ event }) => event);
  const [settle, keep] = [() => settleUpdate(uses), () => keepUpdate(uses)];
  return { started, events, settle, keep, service, paint: screen.resolve };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const minuteMs = 60_000;
const tenMinutesMs = 10 * minuteMs;

describe('the start of a version on trial', () => {
  it('is counted, and goes on', () => {
    writeUpdateState(folder, trial);
    const { settle, started } = start();
    expect(settle()).toBe(true);
    expect(state()).toEqual({ ...trial, starts: 1 });
    expect(started).toEqual([]);
  });

  it('does not go on the third time: the version before it and its counters are back, and it is started', () => {
    writeUpdateState(folder, { ...trial, starts: 2 });
    const { settle, started, events } = start();
    expect(settle()).toBe(false);
    expect(text('Foyer.AppImage')).toBe('older');
    expect(text('foyer.db')).toBe('counters of before');
    expect(state()).toEqual(undone);
    expect(started).toEqual([at('Foyer.AppImage')]);
    expect(events()).toEqual(['update-undone']);
  });

  it('goes on all the same where the system is who undoes it', () => {
    writeUpdateState(folder, { ...trial, starts: 2 });
    const { settle, started } = start({ by: 'system' });
    expect(settle()).toBe(true);
    expect(text('foyer.db')).toBe('counters');
    expect(started).toEqual([]);
  });

  it('goes on where nothing can be written: it is better than none', () => {
    writeUpdateState(folder, trial);
    mkdirSync(at('update/state.json.part'));
    const { settle, events } = start();
    expect(settle()).toBe(true);
    expect(events()).toEqual(['update-not-settled']);
  });
});

it('the version before it, once the system has put it back, finds its counters again', () => {
  writeUpdateState(folder, trial);
  const { settle, events } = start({ version: '0.1.0', by: 'system' });
  expect(settle()).toBe(true);
  expect(text('foyer.db')).toBe('counters of before');
  expect(state()).toEqual(undone);
  expect(events()).toEqual(['update-undone']);
});

describe('a version on trial', () => {
  beforeEach(() => writeUpdateState(folder, { ...trial, starts: 1 }));

  it('that paints holds after ten minutes, not before, and nothing is kept of the one before it', async () => {
    const { keep, paint, started, events } = start();
    keep();
    paint();
    await pass(tenMinutesMs - 1);
    expect(state()).toEqual({ ...trial, starts: 1 });
    expect(text('Foyer.AppImage.before')).toBe('older');
    await pass(1);
    expect(state()).toEqual({ kind: 'held', version: '0.2.0' });
    expect(() => text('Foyer.AppImage.before')).toThrow('ENOENT');
    expect(events()).toEqual(['update-held']);
    await pass(tenMinutesMs);
    expect(started).toEqual([]);
  });

  it('that never paints is put back when its ten minutes are over, and three more', async () => {
    const { keep, started, service, events } = start();
    keep();
    await pass(tenMinutesMs - 1);
    expect(service.isStopped).toBe(false);
    await pass(3 * minuteMs + 5_000);
    expect(service.isStopped).toBe(true); // before the counters are put back
    expect(started).toEqual([at('Foyer.AppImage')]);
    expect(events()).toEqual(['update-does-not-hold']);

    const again = start();
    expect(again.settle()).toBe(false);
    expect(text('Foyer.AppImage')).toBe('older');
    expect(text('foyer.db')).toBe('counters of before');
    expect(state()).toEqual(undone);
    expect(again.started).toEqual([at('Foyer.AppImage')]);
  });

  it('whose service is away in the very second when its ten minutes are over holds a minute after that is back', async () => {
    const { keep, paint, started, service, events } = start();
    keep();
    paint();
    await pass(tenMinutesMs - 1_500);
    service.isReady = false;
    await pass(3_000);
    service.isReady = true;
    await pass(minuteMs - 1_500);
    expect(state()).toEqual({ ...trial, starts: 1 });
    await pass(3_000);
    expect(state()).toEqual({ kind: 'held', version: '0.2.0' });
    expect(started).toEqual([]);
    expect(events()).toEqual(['update-held']);
  });

  it('whose service does not answer in the three minutes after is put back too', async () => {
    const { keep, paint, started, service } = start();
    service.isReady = false;
    keep();
    paint();
    await pass(tenMinutesMs + 3 * minuteMs + 5_000);
    expect(started).toEqual([at('Foyer.AppImage')]);
    expect(start().settle()).toBe(false);
    expect(state()).toEqual(undone);
  });

  it('whose service comes and goes, never well for a minute, is put back as well', async () => {
    const { keep, paint, started, service } = start();
    keep();
    paint();
    for (let half = 0; half < 30; half += 1) {
      service.isReady = half % 2 === 0;
      await pass(half % 2 === 0 ? 50_000 : 5_000);
    }
    expect(started).toEqual([at('Foyer.AppImage')]);
    expect(start().settle()).toBe(false);
    expect(state()).toEqual(undone);
  });

  it('goes on where the disk takes no word of it, and is judged again by its next start', async () => {
    mkdirSync(at('update/state.json.part'));
    const { keep, started, service, events } = start();
    keep();
    await pass(tenMinutesMs + 3 * minuteMs + 5_000);
    expect(started).toEqual([]);
    expect(service.isStopped).toBe(false);
    expect(events()).toEqual(['update-does-not-hold', 'update-not-settled']);
  });

  it('has neither held nor failed where the kiosk was ended', async () => {
    start().keep()();
    await pass(tenMinutesMs);
    expect(state()).toEqual({ ...trial, starts: 1 });
  });
});

describe('a version on trial that the system installed', () => {
  beforeEach(() => writeUpdateState(folder, trial));

  it('says that it held in the very words that the system waits for', async () => {
    const { keep, paint } = start({ by: 'system' });
    keep();
    paint();
    await pass(tenMinutesMs);
    const [, waitedFor = ''] = /grep -qF "(.*)"/.exec(readFileSync(systemScript, 'utf8')) ?? [];
    expect(text('update/state.json')).toBe(waitedFor.replaceAll('\\"', '"').replace('$version', '0.2.0'));
  });

  it('and never paints does not say so: the system puts the one before it back', async () => {
    const { keep, started, events } = start({ by: 'system' });
    keep();
    await pass(2 * tenMinutesMs);
    expect(state()).toEqual(trial);
    expect(started).toEqual([]);
    expect(events()).toEqual(['update-does-not-hold']);
  });
});

const systemScript = 'build/os/linux/root/usr/lib/foyer/update';

describe('a version that is wanted', () => {
  beforeEach(() => {
    writeFileSync(at('update/program'), 'newest');
    writeUpdateState(folder, { kind: 'wanted', version: '0.3.0', sha256: sha256('newest') });
  });
  const next: UpdateState = { kind: 'on-trial', version: '0.3.0', before: '0.2.0', starts: 0 };
  const release = () => writeFileSync(at('update/ready'), '');

  it('is put in place within 20 s of its time, not before, and started once the service let go', async () => {
    const { keep, started, service, events } = start();
    keep();
    await pass(60_000);
    expect(text('Foyer.AppImage')).toBe('newer');
    release();
    await pass(20_000);
    expect(text('Foyer.AppImage')).toBe('newest');
    expect(state()).toEqual(next);
    expect(service.isStopped).toBe(true);
    await pass(2_500); // by then it is ended, whatever it does
    expect(started).toEqual([]);
    await pass(2_500);
    expect(started).toEqual([at('Foyer.AppImage')]);
    expect(events()).toEqual(['update-put-in-place']);
  });

  it('is asked of the system, once, where that installs it', async () => {
    const { keep, started, events } = start({ by: 'system' });
    keep();
    release();
    await pass(60_000);
    expect(text('update/asked')).toBe('');
    expect(text('Foyer.AppImage')).toBe('newer');
    expect(state()).toEqual(next);
    expect(started).toEqual([]);
    expect(events()).toEqual(['update-asked-for']);
  });

  it('and that was damaged since is not put in place, and what runs goes on', async () => {
    writeFileSync(at('update/program'), 'damaged');
    const { keep, started, events } = start();
    keep();
    release();
    await pass(60_000);
    expect(text('Foyer.AppImage')).toBe('newer');
    expect(started).toEqual([]);
    expect(events()).toEqual(['update-not-put-in-place']);
  });

  it('is left alone by a Foyer that only an installer replaces', async () => {
    const { keep, started } = start({ by: 'installer' });
    keep();
    release();
    await pass(tenMinutesMs);
    expect(state()).toMatchObject({ kind: 'wanted' });
    expect(started).toEqual([]);
  });
});
