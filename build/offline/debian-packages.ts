/**
 * What Electron, a virtual display and a first font need on a bare Debian or Ubuntu. Some libraries are opened while it runs,
 * and no `ldd` names them: without libx11-xcb1 it ends without a word.
 */
export const debianPackages = [
  'xvfb',
  'libgtk-3-0',
  'libx11-xcb1',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libnotify4',
  'libsecret-1-0',
  'libdrm2',
  'libcups2',
  'dbus',
  'fontconfig',
  'fonts-dejavu-core',
] as const;

/**
 * The names under which this release of Debian knows the packages. Debian 13 and Ubuntu 24.04 renamed some to `…t64`
 * (64-bit time); there the old name still exists, but as a virtual one that apt does not install.
 */
export function namesInRelease(known: ReadonlySet<string>): readonly string[] {
  return debianPackages.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}
