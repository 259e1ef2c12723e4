import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { LanguageTag } from '#contract/model.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { openPack } from '#test/adapters/content-folder/open-pack.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { niceness } from '#test/support/niceness.ts';
import { openReader } from '#test/support/reader-thread.ts';
import { topicText } from '#test/support/small-pack.ts';

// In a process of its own (vitest.config.ts): a picture decoded before would leave threads of its priority to the reader.
test.runIf(process.platform === 'linux' /* it is read from /proc */)(
  'the reader’s thread gives way to all others, and so do those that decode pictures for it',
  async () => {
    const changes = {
      'topics/ice/index.en.md': topicText({ body: '![x](p.jpg)' }),
      'topics/ice/p.jpg': await pictureOfAnotherProcess(),
    };
    const { folder } = await openPack(changes, diskFiles, { reader: openReader() });
    const scan = await folder.scan();
    if (scan.kind !== 'found') throw new Error(sentenceOf(scan.problem));
    await folder.read(scan, ['en' as LanguageTag]);
    const threads = await niceness();
    const ofName = (part: string) =>
      threads.filter(({ name }) => name.includes(part)).map(({ nice }) => nice);
    expect(new Set(ofName('libuv'))).toEqual(new Set([10]));
    expect(ofName('MainThread')).toEqual([0]);
    expect(ofName('libvips').length).toBeGreaterThan(0);
    expect(ofName('libvips')).not.toContain(0);
  },
);

async function pictureOfAnotherProcess(): Promise<Uint8Array> {
  const script =
    "process.stdout.write(await (await import('#test/support/sample-pictures.ts')).samplePicture())";
  const options = { encoding: 'buffer' } as const;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', script],
    options,
  );
  return stdout;
}
