import { debianPackages } from '#build/offline/debian-packages.ts';

/** What the control file of the package is made from. */
export interface ControlFacts {
  readonly version: string;
  /** As Debian calls it: `amd64`, `arm64`. */
  readonly architecture: string;
  readonly installedKilobytes: number;
}

/** The control file of the Debian package. */
export function controlFile({ version, architecture, installedKilobytes }: ControlFacts): string {
  return `${[
    'Package: foyer',
    `Version: ${debianVersion(version)}`,
    `Architecture: ${architecture}`,
    'Maintainer: Foyer contributors <foyer@localhost>',
    `Installed-Size: ${installedKilobytes}`,
    `Depends: ${runtimeNeeds().join(', ')}`,
    `Recommends: ${kioskNeeds.join(', ')}`,
    'Section: education',
    'Priority: optional',
    'Description: A touch kiosk for clinic waiting rooms',
    ' Short, honest answers to what patients ask, and exercises that a figure shows.',
    ' No network, no account. `foyer` opens it; `foyer-setup` makes this computer a',
    ' kiosk that starts it by itself, and `foyer-setup --undo` takes that back.',
  ].join('\n')}\n`;
}

/** `1.2.0-beta.1` comes before `1.2.0` in Debian's order only when written with a tilde. */
export function debianVersion(version: string): string {
  return version.replace('-', '~');
}

/** What Debian calls this processor. */
export function debianArchitecture(arch: string = process.arch): string {
  return arch === 'x64' ? 'amd64' : arch;
}

/** For `foyer-setup`: a screen of its own without a desktop (cage does not start without xwayland), a hand on the clock, and signatures of updates. */
const kioskNeeds = [
  'cage',
  'xwayland',
  'systemd-timesyncd | time-daemon',
  'dbus',
  'libpam-systemd',
  'openssl',
] as const;

const onlyToDevelop: ReadonlySet<string> = new Set(['xvfb', 'dbus']);

/** Debian 13 and Ubuntu 24.04 have some of the libraries under a name with `t64`: whichever there is will do. */
function runtimeNeeds(): readonly string[] {
  return debianPackages
    .filter((name) => !onlyToDevelop.has(name))
    .map((name) => (name.startsWith('lib') ? `${name} | ${name}t64` : name));
}
