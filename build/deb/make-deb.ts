import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installedKilobytes, writeChecksums } from './checksums.ts';
import { controlFile, debianArchitecture, debianVersion } from './control.ts';

const run = promisify(execFile);

/** What a Debian package is made of. */
export interface DebOptions {
  readonly version: string;
  /** The folder that the package is written to. */
  readonly output: string;
  /** `none` where it is only looked into. */
  readonly compression?: 'zstd' | 'none';
  /** A file more, by its path in the package: a package of tests differs by it. */
  readonly extra?: Readonly<Record<string, string>>;
}

/**
 * Makes a Debian package of the unpacked app with Debian's own `dpkg-deb`, and returns its path. electron-builder would
 * fetch a Ruby for it; and so the package that is tried is the one that ships, on every machine.
 */
export async function makeDeb(unpacked: string, options: DebOptions): Promise<string> {
  const { version, output, compression = 'zstd', extra = {} } = options;
  const root = await mkdtemp(join(tmpdir(), 'foyer-deb-'));
  try {
    await layOut(root, unpacked);
    for (const [path, text] of Object.entries(extra)) await writeFile(join(root, path), text);
    await ownModes(root);
    const control = join(root, 'DEBIAN');
    await cp('build/deb/scripts', control, { recursive: true });
    for (const name of await readdir(control)) await chmod(join(control, name), 0o755);
    await writeChecksums(root, join(control, 'md5sums'));
    const architecture = debianArchitecture();
    const facts = { version, architecture, installedKilobytes: await installedKilobytes(root) };
    await writeFile(join(control, 'control'), controlFile(facts), { mode: 0o644 });
    const file = join(output, `foyer_${debianVersion(version)}_${architecture}.deb`);
    await run('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '-z3', '--build', root, file]);
    return file;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The places of a Debian system: the app in /opt, a name for it on the path, an entry in the menu, licences in the documents. */
async function layOut(root: string, unpacked: string): Promise<void> {
  await cp(unpacked, join(root, 'opt/Foyer'), { recursive: true, preserveTimestamps: true });
  await cp('build/deb/root', root, { recursive: true });
  await cp('build/os/linux/root', root, { recursive: true });
  await mkdir(join(root, 'usr/bin'), { recursive: true });
  await symlink('/opt/Foyer/foyer', join(root, 'usr/bin/foyer'));
  const documents = join(root, 'usr/share/doc/foyer');
  await mkdir(documents, { recursive: true });
  await cp('LICENSE', join(documents, 'copyright'));
  for (const name of await readdir('build/icons')) {
    const size = /^(\d+x\d+)\.png$/.exec(name)?.[1];
    if (size === undefined) continue;
    const icons = join(root, 'usr/share/icons/hicolor', size, 'apps');
    await mkdir(icons, { recursive: true });
    await cp(join('build/icons', name), join(icons, 'foyer.png'));
  }
}

/** Nobody but root may write; and Chromium's sandbox has its helper, for systems that give no namespace to users. */
async function ownModes(root: string): Promise<void> {
  await run('chmod', ['-R', 'u=rwX,go=rX', root]);
  await chmod(join(root, 'opt/Foyer/chrome-sandbox'), 0o4755);
}

/** The name of the version in the project's package.json. */
export async function projectVersion(): Promise<string> {
  return (JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string }).version; // `as`: npm holds it to that
}
