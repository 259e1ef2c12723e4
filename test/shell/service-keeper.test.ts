import { afterAll, afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { keepService, type Service, type ServiceKeeperOptions } from '#shell/service-keeper.ts';
import { chooseServiceKind, type ServiceProcess, startChildService } from '#shell/service-process.ts';
import { type PlantedService, plantServices } from './planted-services.ts';
import { createRecordingLog } from './recording-log.ts';

const services = plantServices();
const quick = { delaysMs: [20, 40, 80], calmMs: 60_000, safeAfter: null } as const;
const away = { ok: false, code: 'service-away' };

let service: Service | undefined;
afterEach(() => service?.stop());
afterAll(() => services.remove());

/** Keeps a planted service; each start takes the next name, the last one again and again. */
function keep(
  names: readonly [PlantedService, ...PlantedService[]],
  options: Partial<ServiceKeeperOptions> = {},
) {
  const started: ServiceProcess[] = [];
  const heard: unknown[] = [];
  const said: string[] = [];
  const log = createRecordingLog();
  service = keepService({
    start: () => {
      const name = names[Math.min(started.length, names.length - 1)] ?? names[0];
      const process_ = startChildService(process.execPath, { entry: services.path(name), args: ['--a=1'] });
      started.push(process_);
      return process_;
    },
    onNews: (news) => heard.push(news),
    say: (sentence) => said.push(sentence),
    log,
    policy: quick,
    ...options,
  });
  return { service, started, heard, said, log };
}

const isRunning = (pid: number | undefined) => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a service that works', () => {
  it('answers, is given its arguments, and its news and words arrive', async () => {
    const { service, heard, said } = keep(['good']);
    expect(await service.call('getSnapshot', [1, 'two'])).toMatchObject({
      ok: true,
      value: { method: 'getSnapshot', args: [1, 'two'], words: ['--a=1'] },
    });
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'snapshot-available', number: 7 }]));
    await vi.waitFor(() => expect(said).toEqual(['a good day']));
  });

  it('sees nothing of the environment that is not handed on', async () => {
    vi.stubEnv('PLANTED', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { said } = keep(['telling', 'good']);
    await vi.waitFor(() => expect(said[0]).toBe('it sees nothing planted'));
  });

  it('calls wait while it starts', async () => {
    const { service, started } = keep(['slow']);
    const answers = await Promise.all([1, 2, 3].map((n) => service.call('recordViews', [n])));
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true]);
    expect(started).toHaveLength(1);
  });

  it('more calls than can wait are turned away, not piled up', async () => {
    const { service } = keep(['neverReady']);
    const answers = Array.from({ length: 150 }, () => service.call('getSnapshot', []));
    expect(await Promise.all(answers.slice(100))).toEqual(Array(50).fill(away));
  });

  it('many calls at once each get their own answer', async () => {
    const { service } = keep(['good']);
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => service.call('recordViews', [n])),
    );
    expect(answers.map((answer) => answer.ok && (answer.value as { args: number[] }).args[0])).toEqual(
      Array.from({ length: 100 }, (_, n) => n),
    );
  });
});

describe('a service whose process the system refuses', () => {
  it.each([
    ['at once', undefined],
    ['when its turn has come', Promise.resolve()],
  ])('%s is tried again, and its calls are answered meanwhile', async (_, turn) => {
    let tries = 0;
    const start = () => {
      tries += 1;
      if (tries <= 2) throw Object.assign(new Error('spawn ENOMEM'), { code: 'ENOMEM' }); // as Node does, without an event
      return startChildService(process.execPath, { entry: services.path('good'), args: [] });
    };
    const { service, log } = keep(['good'], { start, turn });
    expect(await service.call('getSnapshot', [])).toEqual(away);
    await expect.poll(service.isReady).toBe(true);
    expect(await service.call('getSnapshot', [])).toMatchObject({ ok: true });
    const gone = log.lines.filter(({ event }) => event === 'service-gone');
    expect(gone.map(({ facts }) => facts.reason)).toEqual(['ENOMEM', 'ENOMEM']);
  });
});

describe('a service that waits for its turn', () => {
  it('is started when it comes, and answers what was asked before', async () => {
    const turn = Promise.withResolvers<void>();
    const { service, started } = keep(['good'], { turn: turn.promise });
    const answers = Promise.all([1, 2, 3].map((n) => service.call('recordViews', [n])));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(started).toHaveLength(0);
    expect(service.isReady()).toBe(false);
    turn.resolve();
    expect(
      (await answers).map((answer) => answer.ok && (answer.value as { args: number[] }).args[0]),
    ).toEqual([1, 2, 3]);
    expect(service.isReady()).toBe(true);
    expect(started).toHaveLength(1);
  });

  it('is never started when it was stopped before', async () => {
    const turn = Promise.withResolvers<void>();
    const { service, started } = keep(['good'], { turn: turn.promise });
    const asked = service.call('getSnapshot', []);
    service.stop();
    turn.resolve();
    expect(await asked).toEqual(away);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(started).toHaveLength(0);
  });
});

describe('a service that dies', () => {
  it('answers what was open with "away" and is back within 3 s', async () => {
    const { service, started, log } = keep(['crashing']);
    expect((await service.call('getSnapshot', [])).ok).toBe(true);
    expect(await service.call('runStaffCommand', [])).toEqual(away);
    const diedAtMs = performance.now();
    await vi.waitFor(async () => expect((await service.call('getSnapshot', [])).ok).toBe(true), 3_000);
    expect(performance.now() - diedAtMs).toBeLessThan(3_000);
    expect(started).toHaveLength(2);
    const said = log.lines.flatMap(({ event, facts }) => (event === 'service-said' ? [facts.line] : []));
    expect(said).toContain('Error');
    expect(said).toContainEqual(expect.stringMatching(/^at .*crashing\.mjs:\d+:\d+\)?$/));
    expect(JSON.stringify(said)).not.toContain('Smith'); // a message may quote a file's name
  });

  it('killed ten times, it is back ten times', async () => {
    const { service, started } = keep(['good'], { policy: { ...quick, delaysMs: [5] } });
    for (let kill = 1; kill <= 10; kill += 1) {
      await vi.waitFor(async () => expect((await service.call('getSnapshot', [])).ok).toBe(true), 3_000);
      started.at(-1)?.kill();
      await vi.waitFor(() => expect(started).toHaveLength(kill + 1), 3_000);
    }
  });

  it('that never lives is tried with growing delays, not as fast as can be', async () => {
    const { started, log } = keep(['stillborn']);
    await vi.waitFor(() => expect(started.length).toBeGreaterThan(4), 5_000);
    const delays = log.lines.flatMap((line) => (line.event === 'service-gone' ? [line.facts.againInMs] : []));
    expect(delays.slice(0, 4)).toEqual([20, 40, 80, 80]);
  });

  it('whose program is missing is no crash of the shell', async () => {
    const log = createRecordingLog();
    service = keepService({
      start: () => startChildService('/there/is/no/node', { entry: 'x', args: [] }),
      onNews() {},
      say() {},
      log,
      policy: quick,
    });
    await vi.waitFor(() =>
      expect(log.lines.filter((line) => line.event === 'service-gone').length).toBeGreaterThan(1),
    );
    expect((await service.call('getSnapshot', [])).ok).toBe(false);
  });
});

describe('a service that hangs', () => {
  it('that is never ready is ended and started again', async () => {
    const { service, started } = keep(['neverReady', 'good'], { readyMs: 1_500 });
    await vi.waitFor(async () => expect((await service.call('getSnapshot', [])).ok).toBe(true), 5_000);
    expect(started).toHaveLength(2);
    expect(isRunning(started[0]?.pid)).toBe(false);
  });

  it('that no longer answers is ended and started again', async () => {
    const { service, started } = keep(['deaf', 'good'], { probeEveryMs: 50, probeMs: 300 });
    await vi.waitFor(() => expect(started).toHaveLength(2), 5_000);
    await vi.waitFor(async () => expect((await service.call('getSnapshot', [])).ok).toBe(true), 5_000);
    expect(isRunning(started[0]?.pid)).toBe(false);
  });
});

describe('a service that is asked for something long', () => {
  it('by staff is not taken for a hung one meanwhile', async () => {
    const { service, started } = keep(['busy'], { probeEveryMs: 50, probeMs: 100 });
    expect(await service.call('runStaffCommand', ['report'])).toMatchObject({ ok: true });
    expect(started).toHaveLength(1);
  });
});

describe('the end', () => {
  it('a service that is told to stop ends and does not come back', async () => {
    const { service, started } = keep(['good']);
    await service.call('getSnapshot', []);
    service.stop();
    await vi.waitFor(() => expect(isRunning(started[0]?.pid)).toBe(false), 3_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(started).toHaveLength(1);
    expect(await service.call('getSnapshot', [])).toEqual(away);
  });

  it('one that clings to life is ended all the same', async () => {
    const { service, started, log } = keep(['clinging']);
    await vi.waitFor(() => expect(log.lines.map((line) => line.event)).toContain('service-ready'));
    service.stop();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isRunning(started[0]?.pid)).toBe(true);
    await vi.waitFor(() => expect(isRunning(started[0]?.pid)).toBe(false), 4_000);
  });
});

it.each([
  ['10', 'utility process'],
  ['11', 'utility process'],
  ['9', 'child process'],
  [undefined, 'child process'],
])('with Node-API %s the service is a %s', (napi, kind) => {
  expect(chooseServiceKind(napi)).toBe(kind);
});
