import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Revision } from '#contract/model.ts';
import type { Opening } from '#core/content/opening.ts';
import {
  objectFilePath,
  objectsFolder,
  releaseFilePath,
  releasesFolder,
} from '#core/content/release-layout.ts';
import { contentSecurityPolicy } from '#shell/answer-headers.ts';
import { createFileServer } from '#shell/file-answer.ts';

const revision = '0123456789abcdef' as Revision; // a well-formed one
const shippedRevision = '0123456789abcde0' as Revision;
const document = Buffer.from('{"title":"Ice"}');
const clip = Buffer.from(Array.from({ length: 400_000 }, (_, index) => index % 251));
const object = (digit: string) => digit.repeat(64);

let base: string;
let serve: (request: Request) => Promise<Response>;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'foyer-serve-'));
  const app = join(base, 'app');
  const data = join(base, 'data');
  await mkdir(join(app, 'assets'), { recursive: true });
  await mkdir(join(base, 'app-evil'));
  await mkdir(join(data, objectsFolder), { recursive: true });
  await mkdir(join(data, releasesFolder), { recursive: true });
  await writeFile(join(app, 'index.html'), '<!doctype html><title>Foyer</title>');
  await writeFile(join(app, 'assets', 'main.js'), 'export {};');
  await writeFile(join(app, 'notes.txt'), 'not served');
  await writeFile(join(base, 'secret.json'), '{"secret":true}');
  await writeFile(join(base, 'app-evil', 'secret.json'), '{"secret":true}');
  await symlink(join(base, 'secret.json'), join(app, 'link.json'));
  await symlink(join(base, 'app-evil'), join(app, 'sibling'));
  await writeFile(join(data, objectFilePath(object('a'))), document);
  await writeFile(join(data, objectFilePath(object('b'))), clip);
  await writeFile(join(data, objectFilePath(object('c'))), 'cut');
  await symlink(join(base, 'secret.json'), join(data, objectFilePath(object('d'))));
  const files = {
    'topic/ice/en.json': { object: object('a'), size: document.length, type: 'application/json' },
    'media/clip.webp': { object: object('b'), size: clip.length, type: 'image/webp' },
    'media/damaged.webp': { object: object('c'), size: 1000, type: 'image/webp' },
    'media/linked.webp': { object: object('d'), size: 15, type: 'image/webp' },
    'media/gone.webp': { object: object('e'), size: 5, type: 'image/webp' },
  };
  const manifest = {
    format: 1,
    revision,
    madeAt: '',
    source: {},
    files,
    content: {},
    changes: {},
    problems: [],
  };
  await writeFile(join(data, releaseFilePath(revision)), JSON.stringify(manifest));
  await writeFile(join(data, releaseFilePath('fedcba9876543210' as Revision)), '{"format":1,');
  const starter = join(base, 'starter');
  await mkdir(join(starter, objectsFolder), { recursive: true });
  await mkdir(join(starter, releasesFolder), { recursive: true });
  await writeFile(join(starter, objectFilePath(object('f'))), 'a card');
  const shipped = { 'topic/ice/en.json': { object: object('f'), size: 6, type: 'application/json' } };
  await writeFile(
    join(starter, releaseFilePath(shippedRevision)),
    JSON.stringify({ ...manifest, revision: shippedRevision, files: shipped }),
  );
  await writeFile(
    join(starter, releaseFilePath(revision)),
    JSON.stringify({ ...manifest, files: shipped }), // the data folder's is the one that counts
  );
  const answer = createFileServer({ app, releases: [data, starter] });
  serve = async ({ method, url, headers }) => {
    const { body, ...rest } = await answer({ method, url, range: headers.get('range') });
    return new Response(body as ConstructorParameters<typeof Response>[0], rest); // bytes or a stream of Node
  };
});

afterAll(() => rm(base, { recursive: true }));

const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  serve(new Request(address, { method, headers }));
const clipAddress = `kiosk://content/${revision}/media/clip.webp`;

describe('what is served', () => {
  it.each([
    ['kiosk://app/index.html', 'text/html; charset=utf-8'],
    ['kiosk://app/index.html?safe', 'text/html; charset=utf-8'],
    ['kiosk://app/assets/main.js', 'text/javascript; charset=utf-8'],
    [`kiosk://content/${revision}/topic/ice/en.json`, 'application/json'],
    [clipAddress, 'image/webp'],
    [`kiosk://content/${shippedRevision}/topic/ice/en.json`, 'application/json'],
  ])('%s, as %s', async (address, type) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect((await response.arrayBuffer()).byteLength).toBe(Number(response.headers.get('Content-Length')));
  });

  it('a release that came with the program is served where the data folder has none of that name', async () => {
    const address = (name: Revision) => `kiosk://content/${name}/topic/ice/en.json`;
    expect(await (await get(address(shippedRevision))).text()).toBe('a card');
    expect(await (await get(address(revision))).text()).toBe(document.toString());
  });

  it('what the wall begins with is served before its manifest was read', async () => {
    const files = {
      'topic/ice/en.json': { object: object('a'), size: document.length, type: 'application/json' },
    } as const;
    const unwritten = 'aaaaaaaaaaaaaaaa' as Revision;
    const opening = { revision: unwritten, files, content: {} as Opening['content'] };
    const releases = [join(base, 'data')];
    const answer = createFileServer({ app: join(base, 'app'), releases, opening });
    const ask = (path: string) =>
      answer({ method: 'GET', url: `kiosk://content/${unwritten}/${path}`, range: null });
    expect(await ask('topic/ice/en.json')).toMatchObject({ status: 200, body: document });
    expect(await ask('topic/gas/en.json')).toMatchObject({ status: 404 });
    expect(await ask('constructor')).toMatchObject({ status: 404 });
  });

  it('a file of a release may be kept for ever and is read by the page alone', async () => {
    const { headers } = await get(clipAddress);
    expect(headers.get('Cache-Control')).toContain('immutable');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('kiosk://app');
  });

  it('a file of the app is asked for again and is nobody else’s', async () => {
    const { headers } = await get('kiosk://app/index.html');
    expect(headers.get('Cache-Control')).toBe('no-cache');
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  });
});

describe('what is refused', () => {
  it.each([
    ['kiosk://app/notes.txt', 404],
    ['kiosk://app/assets', 404],
    ['kiosk://app/missing.js', 404],
    ['kiosk://app/link.json', 404],
    ['kiosk://app/sibling/secret.json', 404],
    ['kiosk://app/../secret.json', 404],
    ['kiosk://app/..%2fsecret.json', 400],
    ['kiosk://app/..%2fapp-evil%2fsecret.json', 400],
    [`kiosk://content/${revision}/topic/ice/de.json`, 404],
    [`kiosk://content/${revision}/__proto__`, 404],
    [`kiosk://content/${revision}/constructor`, 404],
    [`kiosk://content/${revision}/..%2f..%2ffoyer.db`, 400],
    [`kiosk://content/${revision}/media/damaged.webp`, 404],
    [`kiosk://content/${revision}/media/linked.webp`, 404],
    [`kiosk://content/${revision}/media/gone.webp`, 404],
    ['kiosk://content/fedcba9876543210/topic/ice/en.json', 404],
    ['kiosk://content/ffffffffffffffff/topic/ice/en.json', 404],
    ['kiosk://evil/index.html', 400],
  ])('%s: %i', async (address, status) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s changes nothing', async (method) => {
    const response = await get('kiosk://app/index.html', {}, method);
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
  });
});

it.each([
  ['kiosk://app/index.html', 'GET', {}],
  ['kiosk://app/missing.js', 'GET', {}],
  ['kiosk://evil/', 'GET', {}],
  ['kiosk://app/index.html', 'POST', {}],
  [clipAddress, 'GET', {}],
  [clipAddress, 'GET', { Range: 'bytes=1-2' }],
  [clipAddress, 'GET', { Range: 'bytes=900000-' }],
  [clipAddress, 'HEAD', {}],
])('every answer carries the guards: %s %s %j', async (address, method, headers) => {
  const response = await get(address, headers, method);
  expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
  expect(response.headers.get('Permissions-Policy')).toContain('picture-in-picture=()');
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
  expect(response.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
});

it('the policy is the one that was decided', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src kiosk:; media-src kiosk:; connect-src kiosk:; " +
      "font-src kiosk:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
      "trusted-types 'none'; sandbox allow-scripts allow-same-origin",
  );
});

describe('ranges', () => {
  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=399990-', 399_990, 399_999],
    ['bytes=-5', 399_995, 399_999],
    ['bytes=100-300000', 100, 300_000],
  ])('%s answers exactly those bytes', async (range, first, last) => {
    const response = await get(clipAddress, { Range: range });
    expect(response.status).toBe(206);
    expect(response.headers.get('Content-Range')).toBe(`bytes ${first}-${last}/400000`);
    expect(Buffer.from(await response.arrayBuffer()).equals(clip.subarray(first, last + 1))).toBe(true);
  });

  it('a small file is cut as well', async () => {
    const response = await get(`kiosk://content/${revision}/topic/ice/en.json`, { Range: 'bytes=1-7' });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe('"title"');
  });

  it('past the end there is nothing, and the size is told', async () => {
    const response = await get(clipAddress, { Range: 'bytes=400000-' });
    expect(response.status).toBe(416);
    expect(response.headers.get('Content-Range')).toBe('bytes */400000');
  });

  it('HEAD tells the size and sends nothing', async () => {
    const response = await get(clipAddress, {}, 'HEAD');
    expect(response.headers.get('Content-Length')).toBe('400000');
    expect(response.headers.get('Accept-Ranges')).toBe('bytes');
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });
});
