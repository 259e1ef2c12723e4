import { beforeEach, describe, expect, it } from 'vitest';
import { createRelay, type Relay, type Sender } from '#shell/relay.ts';
import { createRecordingLog } from './recording-log.ts';

const page: Sender = { isKioskWindow: true, isMainFrame: true, url: 'kiosk://app/index.html' };
const refused = { ok: false, code: 'refused' };

let relay: Relay;
let forwarded: unknown[];
let shellCalls: unknown[];
let log: ReturnType<typeof createRecordingLog>;
let answer: unknown;

beforeEach(() => {
  forwarded = [];
  shellCalls = [];
  answer = 'from the service';
  log = createRecordingLog();
  relay = createRelay(
    {
      shell: {
        heartbeat: async (beat) => void shellCalls.push(beat),
        reportFault: async (fault) => {
          if (fault.kind === 'views-refused') throw new Error('a bug');
          shellCalls.push(fault);
        },
      },
      service: {
        call: async (method, args) => {
          forwarded.push([method, ...args]);
          return { ok: true, value: answer };
        },
      },
      onEnding: () => void shellCalls.push('ending'),
      content: {
        snapshot: async () => {
          forwarded.push(['getSnapshot']);
          return { ok: true, value: answer };
        },
      },
    },
    log,
  );
});

const batch = { run: 'a-random-run', sequence: 1, views: [] };

describe('calls that pass', () => {
  it.each([
    ['getSnapshot', []],
    ['recordViews', [batch]],
    ['runStaffCommand', [{ kind: 'check-folder-now' }]],
  ])('%s goes to the service', async (method, args) => {
    expect(await relay(page, method, args)).toEqual({ ok: true, value: 'from the service' });
    expect(forwarded).toEqual([[method, ...args]]);
  });

  it.each([
    ['heartbeat', [{ slides: 120, shows: 'screen' }]],
    ['reportFault', [{ kind: 'crash', where: 'topic', message: 'it broke' }]],
  ])('%s is answered by the shell', async (method, args) => {
    expect(await relay(page, method, args)).toEqual({ ok: true, value: undefined });
    expect(shellCalls).toEqual(args);
    expect(forwarded).toEqual([]);
  });

  it('the page in safe mode is the page too', async () => {
    expect((await relay({ ...page, url: 'kiosk://app/index.html?safe' }, 'getSnapshot', [])).ok).toBe(true);
  });
});

describe('senders that are refused', () => {
  it.each<[string, Sender]>([
    ['another window', { ...page, isKioskWindow: false }],
    ['a frame inside the page', { ...page, isMainFrame: false }],
    ['a frame that is gone', { ...page, isMainFrame: false, url: '' }],
    ['another host', { ...page, url: 'kiosk://content/0123456789abcdef/index.html' }],
    ['a host that begins alike', { ...page, url: 'kiosk://app.evil/index.html' }],
    ['another file', { ...page, url: 'kiosk://app/other.html' }],
    ['another scheme', { ...page, url: 'https://app/index.html' }],
    ['a blank page', { ...page, url: 'about:blank' }],
  ])('%s', async (_name, sender) => {
    expect(await relay(sender, 'getSnapshot', [])).toEqual(refused);
    expect(forwarded).toEqual([]);
  });
});

const circular: unknown[] = [];
circular.push(circular);

describe('calls that are refused', () => {
  it.each<[string, unknown, unknown]>([
    ['an unknown method', 'openFolder', []],
    ['a name of every object', 'constructor', []],
    ['a name of every object, hidden', '__proto__', []],
    ['no method', undefined, []],
    ['a number for a method', 1, []],
    ['an object for a method', { toString: () => 'getSnapshot' }.toString, []],
    ['arguments that are no list', 'getSnapshot', {}],
    ['no arguments at all', 'getSnapshot', undefined],
    ['one argument too many', 'getSnapshot', [1]],
    ['one too few', 'recordViews', []],
    ['a batch twice', 'recordViews', [batch, batch]],
    ['a wrong type', 'recordViews', ['views']],
    ['an unknown key', 'recordViews', [{ ...batch, extra: 1 }]],
    ['a number that is none', 'recordViews', [{ ...batch, sequence: Number.NaN }]],
    ['a sequence below one', 'recordViews', [{ ...batch, sequence: 0 }]],
    ['too many views', 'recordViews', [{ ...batch, views: Array(201).fill({ kind: 'lit' }) }]],
    ['an unknown staff command', 'runStaffCommand', [{ kind: 'delete-everything' }]],
    ['a date that is none', 'runStaffCommand', [{ kind: 'export-counters', from: '../x', to: '2026-11-22' }]],
    ['negative slides', 'heartbeat', [{ slides: -1, shows: 'screen' }]],
    [
      'a fault as long as a book',
      'reportFault',
      [{ kind: 'crash', where: 'topic', message: 'x'.repeat(2_001) }],
    ],
    ['more than 256 kB', 'recordViews', [{ ...batch, run: 'x'.repeat(300_000) }]],
    ['a circle', 'recordViews', circular],
    ['what cannot be written down', 'recordViews', [() => 1]],
  ])('%s', async (_name, method, args) => {
    expect(await relay(page, method, args)).toEqual(refused);
    expect(forwarded).toEqual([]);
    expect(shellCalls).toEqual([]);
  });

  it('each reason is logged once', async () => {
    for (let count = 0; count < 50; count += 1) {
      await relay(page, 'openFolder', []);
      await relay({ ...page, isMainFrame: false }, 'getSnapshot', []);
    }
    expect(log.lines.map((line) => line.facts.reason)).toEqual([
      'unknown method or wrong arguments',
      'foreign sender',
    ]);
  });
});

it('a bug in the shell is logged and costs only that call', async () => {
  expect(await relay(page, 'reportFault', [{ kind: 'views-refused' }])).toEqual({
    ok: false,
    code: 'service-away',
  });
  expect(log.lines.map((line) => line.level)).toEqual(['error']);
});

describe('the end of Foyer', () => {
  const end = { kind: 'end-foyer' };

  it('comes when the service answers the owner so, and the screen hears of it', async () => {
    answer = { kind: 'ending' };
    expect(await relay(page, 'runStaffCommand', [end])).toEqual({ ok: true, value: answer });
    expect(shellCalls).toEqual(['ending']);
  });

  it.each([
    ['the service answers otherwise', 'runStaffCommand', [end], { kind: 'not-done' }],
    ['the answer is to something else', 'recordViews', [batch], { kind: 'ending' }],
    ['the screen only says so', 'runStaffCommand', [{ kind: 'ending' }], { kind: 'ending' }],
  ])('does not come where %s', async (_, method, args, value) => {
    answer = value;
    await relay(page, method, args);
    expect(shellCalls).toEqual([]);
  });
});

it('no PIN and no code reaches the log, whatever is wrong with the call', async () => {
  const pin = '409271';
  for (const command of [{ kind: 'sign-in', pin, extra: pin }, { kind: 'sign-in', code: pin }, pin, [pin]])
    await relay(page, 'runStaffCommand', [command]);
  await relay({ ...page, isMainFrame: false }, 'runStaffCommand', [{ kind: 'sign-in', pin }]);
  await relay(page, `sign-in ${pin}`, [pin.repeat(100_000)]);
  expect(log.lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(log.lines)).not.toContain(pin);
});
