import { execFile } from 'node:child_process';
import { appendFileSync, renameSync, symlinkSync } from 'node:fs';
import { chmod, copyFile, link, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, test } from 'vitest';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { changePack, topicText } from '#test/support/small-pack.ts';
import { type BadInput, type BadPackKiosk, openBadPackKiosk } from './bad-pack-kiosk.ts';

const run = promisify(execFile);
let kiosk: BadPackKiosk;
beforeAll(async () => {
  kiosk = await openBadPackKiosk({ title: 'Links, special files, files that move' });
});
afterAll(() => kiosk.close());

const ice = (body: string) => topicText({ body, order: '20' });
const inIce = (input: string, make: (ice: string) => Promise<unknown>, ends: BadInput['ends']): BadInput => ({
  input,
  make: async (pack) => void (await make(join(pack, 'topics/ice'))),
  ends,
});
const replaced = async (path: string, target: string) => {
  await rm(path, { recursive: true });
  await symlink(target, path);
};
const onLinux = process.platform === 'linux';
const isRoot = process.getuid?.() === 0;

test('a link is named and never followed', async () => {
  const at = (name: string, target: string) => (folder: string) => symlink(target, join(folder, name));
  await kiosk.check(inIce('a link to /etc/passwd', at('p.jpg', '/etc/passwd'), 'link-found'));
  await kiosk.check(inIce('a link to the folder /', at('sub', '/'), 'link-found'));
  await kiosk.check(inIce('a link to itself', at('loop', 'loop'), 'link-found'));
  await kiosk.check(inIce('a link to nothing', at('gone', 'nowhere'), 'link-found'));
  await kiosk.check(inIce('a link to /dev/zero', at('zero.md', '/dev/zero'), 'link-found'));
  await kiosk.check(inIce('a link to the folder above', at('up', '..'), 'link-found'));
  await kiosk.check(
    inIce(
      'the text is a link',
      (folder) => replaced(join(folder, 'index.en.md'), '../../../outside/secret.txt'),
      'link-found',
    ),
  );
  await kiosk.check(inIce('the item is a link', (folder) => replaced(folder, '../../outside'), 'link-found'));
  await kiosk.check({
    input: 'practice.yaml is a link',
    make: (pack) => replaced(join(pack, 'practice.yaml'), '../outside/secret.txt'),
    ends: 'link-found',
  });
  await kiosk.check({
    input: 'a picture that is a link',
    make: async (pack) => {
      await changePack(pack, { 'topics/ice/index.en.md': ice('![x](p.jpg)') });
      await symlink('../../../outside/secret.txt', join(pack, 'topics/ice/p.jpg'));
    },
    ends: 'link-found',
  });
  await kiosk.check(
    inIce(
      'a second name of the same file (hard link)',
      (folder) => link(join(folder, 'index.en.md'), join(folder, 'second.dat')),
      { advice: 'file-unknown' }, // an ordinary file in every respect; who made it could read it anyway
    ),
  );
});

test.runIf(onLinux /* only there all three can be made */)(
  'a pipe, a socket and a device are named, and nothing waits for them',
  async () => {
    await kiosk.check(inIce('a pipe', (folder) => run('mkfifo', [join(folder, 'p.jpg')]), 'odd-file'));
    await kiosk.check(
      inIce(
        'a pipe in the text’s place',
        async (folder) => {
          await rm(join(folder, 'index.en.md'));
          await run('mkfifo', [join(folder, 'index.en.md')]);
        },
        'odd-file',
      ),
    );
    const server = createServer();
    await kiosk.check(
      inIce(
        'a socket',
        (folder) => new Promise((done) => server.listen(join(folder, 's'), () => done(0))),
        'odd-file',
      ),
    );
    server.close();
    if (isRoot)
      await kiosk.check(
        inIce('a device', (folder) => run('mknod', [join(folder, 'zero.md'), 'c', '1', '5']), 'odd-file'),
      );
  },
);

test('a file that cannot be read, a hole of a terabyte and a file of zeros are named', async () => {
  await kiosk.check({
    input: 'a file that may not be read',
    make: (pack) => chmod(join(pack, 'topics/ice/index.en.md'), 0o000),
    ends: 'file-unreadable',
    ...(isRoot && {
      files: withFaults(diskFiles, [{ operation: 'read', path: 'topics/ice', code: 'EACCES' }]),
    }),
  });
  await kiosk.check(
    inIce(
      'a file of a terabyte that holds nothing',
      async (folder) => {
        await writeFile(join(folder, 'big.jpg'), '');
        await truncate(join(folder, 'big.jpg'), 1024 ** 4);
      },
      'too-much-data',
    ),
  );
  await kiosk.check(
    inIce(
      'room set aside and not filled',
      (folder) => writeFile(join(folder, 'index.en.md'), Buffer.alloc(5_000)),
      'file-zeros',
    ),
  );
  await kiosk.check(
    inIce('a folder in the signature’s place', (folder) => mkdir(join(folder, '../../_SIGNATURE.json')), {
      harmless: 'no signature is asked for here',
    }),
  );
});

/** The disk, on which something happens right before the picture is opened. */
const before = (happens: (picture: string) => void, after = (_: string) => {}): Files => ({
  ...diskFiles,
  async read(path, maxBytes, stamp) {
    if (!path.endsWith('p.jpg')) return await diskFiles.read(path, maxBytes, stamp);
    happens(path);
    try {
      return await diskFiles.read(path, maxBytes, stamp);
    } finally {
      after(path);
    }
  },
});

test('what is swapped between the look and the reading is not taken', async () => {
  const picture = await samplePicture({ widthPx: 40, heightPx: 30 });
  const moves = (input: string, files: Files): BadInput => ({
    input,
    make: async (pack) => {
      await changePack(pack, { 'topics/ice/index.en.md': ice('![x](p.jpg)'), 'topics/ice/p.jpg': picture });
      await mkdir(join(pack, 'spare'));
      await copyFile(join(pack, 'topics/ice/p.jpg'), join(pack, 'spare/p.jpg'));
    },
    ends: 'folder-changing',
    files,
    mayMove: true,
  });
  const pack = (path: string) => join(path, '../../..');
  await kiosk.check(
    moves(
      'a file becomes a link',
      before((path) => {
        renameSync(path, `${path}.real`);
        symlinkSync('../../spare/p.jpg', path);
      }),
    ),
  );
  await kiosk.check(
    moves(
      'a folder becomes a link, and a folder again',
      before(
        (path) => {
          renameSync(join(path, '..'), join(pack(path), 'aside'));
          symlinkSync('../spare', join(path, '..'));
        },
        (path) => {
          renameSync(join(path, '..'), join(pack(path), 'link'));
          renameSync(join(pack(path), 'aside'), join(path, '..'));
          renameSync(join(pack(path), 'link'), join(pack(path), 'spare/link.tmp'));
        },
      ),
    ),
  );
  await kiosk.check(
    moves(
      'a file grows while it is read',
      before((path) => appendFileSync(path, 'more')),
    ),
  );
  await kiosk.check(
    moves(
      'a file grows without end',
      before((path) => appendFileSync(path, Buffer.alloc(26 * 1024 ** 2))),
    ),
  );
});
