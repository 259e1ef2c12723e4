import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Below the app's resources, and beside its installers. */
export const sbomFile = 'sbom.cdx.json';

/** A package that is in what people install. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its own manifest says it; undefined where it says none. */
  readonly licence: string | undefined;
  /** SHA-512 of its archive in the registry, in base64, from the lockfile. */
  readonly sha512: string | undefined;
}

/** What the bill tells beside the packages. */
export interface SbomFacts {
  readonly version: string;
  readonly electron: string;
  /** The Node that the service has of its own; undefined where it uses the runtime's. */
  readonly node: string | undefined;
  readonly packages: readonly ShippedPackage[];
}

/**
 * The bill of materials in CycloneDX 1.6. Made of what is really inside: what the bundler put in (it writes their licences), and
 * the native packages beside. The tools that read npm's tree would leave out what is bundled from development packages (React, the
 * fonts) and name what was shaken off.
 */
export function sbom({ version, electron, node, packages }: SbomFacts): object {
  const runtime = [
    { name: 'electron', version: electron, licence: 'MIT', sha512: undefined },
    ...(node === undefined ? [] : [{ name: 'node', version: node, licence: 'MIT', sha512: undefined }]),
  ];
  const components = [...runtime, ...packages].map(component);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([version, components]))}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `foyer@${version}`,
        name: 'foyer',
        version,
        ...licences('MIT'),
      },
    },
    components,
    dependencies: [{ ref: `foyer@${version}`, dependsOn: components.map((one) => one['bom-ref']) }],
  };
}

/** The packages inside an app's resources and in the bundles that it was made of, each once, by name. */
export async function shippedPackages(
  resources: string,
  bundles = 'dist',
): Promise<readonly ShippedPackage[]> {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lockfile; // npm's own form
  const found = new Map<string, ShippedPackage>();
  const add = (name: string, version: string, licence: string | undefined) =>
    found.set(`${name}@${version}`, { name, version, licence, sha512: integrityOf(lock, name, version) });
  for (const path of await readdir(bundles, { recursive: true })) {
    if (!path.endsWith('licences.md')) continue;
    const text = await readFile(join(bundles, path), 'utf8');
    for (const [, name = '', version = '', licence] of text.matchAll(heading)) add(name, version, licence);
  }
  for (const name of await readdir(fonts)) {
    const { version, license } = JSON.parse(
      await readFile(join(fonts, name, 'package.json'), 'utf8'),
    ) as Manifest; // npm's own form
    if (version !== undefined) add(`@fontsource-variable/${name}`, version, license);
  }
  const modules = join(resources, 'app.asar.unpacked', 'node_modules');
  for (const path of await readdir(modules, { recursive: true })) {
    if (!/(^|[\\/])package\.json$/.test(path)) continue;
    const { name, version, license } = JSON.parse(await readFile(join(modules, path), 'utf8')) as Manifest; // npm's own form
    if (name !== undefined && version !== undefined) add(name, version, license);
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The bundler copies them as files, and does not list them. */
const fonts = 'node_modules/@fontsource-variable';

/** `## chardet - 2.2.0 (MIT)` */
const heading = /^## (\S+) - (\S+)(?: \((.+)\))?$/gm;

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

function integrityOf({ packages }: Lockfile, name: string, version: string): string | undefined {
  const locked = Object.entries(packages).find(
    ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
  );
  return /^sha512-(\S+)/.exec(locked?.[1].integrity ?? '')?.[1];
}

function component({ name, version, licence, sha512 }: ShippedPackage) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const content = sha512 === undefined ? undefined : Buffer.from(sha512, 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...licences(licence),
    ...(content !== undefined && { hashes: [{ alg: 'SHA-512', content }] }),
  };
}

/** One name of SPDX's list, or an expression of several. */
function licences(licence: string | undefined): object {
  if (licence === undefined) return {};
  if (/ (AND|OR|WITH) /.test(licence)) return { licenses: [{ expression: licence }] };
  return { licenses: [{ license: { id: licence } }] };
}

/** The same content has the same number: a package that is built again can be compared. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
