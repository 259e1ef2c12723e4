import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeProgramHashes } from '#build/program-hashes.ts';
import { parseServiceArguments } from '#service/arguments.ts';
import type { DataTrouble } from '#shell/ground.ts';
import { findPlaces } from '#shell/places.ts';
import { planServiceLaunch } from '#shell/service-launch.ts';
import { refusedService, type ServiceProgram } from '#shell/service-process.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const ground = {
  data: '/data',
  content: '/content',
  browser: '/data/browser',
  logs: '/data/logs',
  locks: { others: [], own: [] },
  trouble: null,
};
const bundle = '/app/dist/shell';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Plans it; the answer starts the service, and tells which programs were started, and why none was. */
function plan(given: { readonly trouble?: DataTrouble; readonly dist?: string } = {}) {
  const started: ServiceProgram[] = [];
  const places = findPlaces({ bundle, resources: '/resources', isPackaged: false, environment: {} });
  const packaged =
    given.dist === undefined
      ? null
      : { list: join(given.dist, 'shell', 'programs.json'), folder: given.dist };
  const launch = planServiceLaunch(
    { ...places, packaged },
    { ...ground, trouble: given.trouble ?? null },
    {
      version: '0.2.0',
      startUtility(program) {
        started.push(program);
        return refusedService('a stand-in');
      },
    },
  );
  return async () => {
    const end = Promise.withResolvers<string>();
    launch().onEnd(end.resolve);
    return { started, ended: await end.promise };
  };
}

/** What the service reads of what it was given. */
async function told(trouble?: DataTrouble) {
  const { started } = await plan(trouble && { trouble })();
  return parseServiceArguments(started[0]?.args ?? []);
}

describe('the service is told', () => {
  it('where everything lies, and which Foyer this is', async () => {
    expect(await told()).toEqual({
      dataFolder: '/data',
      contentFolder: '/content',
      starterPack: '/app/content',
      starterRelease: '/app/dist/starter-release',
      logsFolder: '/data/logs',
      refusedDataFolder: null,
      appVersion: '0.2.0',
      program: undefined,
      systemKeys: undefined,
    });
  });

  it('which data folder takes nothing, so that staff hear of it', async () => {
    const refused = { wanted: '/srv/my data', errorCode: 'EROFS', isSpare: true };
    expect((await told(refused)).refusedDataFolder).toEqual({ errorCode: 'EROFS', path: '/srv/my data' });
    expect((await told({ ...refused, wanted: null })).refusedDataFolder).toEqual({
      errorCode: 'EROFS',
      path: null,
    });
  });

  it('of none where the one that was meant is used as far as it can be read', async () => {
    const readable = { wanted: '/data', errorCode: 'EROFS', isSpare: false };
    expect((await told(readable)).refusedDataFolder).toBeNull();
  });

  it('who may replace this program: one file by itself, an installed one by the system', async () => {
    vi.stubEnv('APPIMAGE', '/home/anna/Foyer.AppImage');
    vi.stubEnv('FOYER_SYSTEM_KEYS', '/etc/foyer/update-keys');
    expect(await told()).toMatchObject({
      program: '/home/anna/Foyer.AppImage',
      systemKeys: '/etc/foyer/update-keys',
    });
  });
});

it('each start holds the programs to what was packaged, and starts none that is something else', async () => {
  const dist = await temporaryFolder();
  for (const name of ['shell', 'service', 'threads', 'commands']) await mkdir(join(dist, name));
  const main = join(dist, 'service', 'main.mjs');
  await writeFile(main, 'service');
  await writeProgramHashes(dist);
  const start = plan({ dist });
  expect((await start()).started).toHaveLength(1);
  await appendFile(main, ' ');
  const { started, ended } = await start();
  expect(started).toHaveLength(1);
  expect(ended).toBe('not what was packaged: service/main.mjs');
});
