import { expect, test } from 'vitest';
import { debianPackages, namesInRelease } from '#build/offline/debian-packages.ts';
import { needsVirtualDisplay, parseLdd } from '#build/offline/missing-parts.ts';

test('missing libraries are read from what ldd prints', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffc1b5f2000)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2f5c000000)',
    '\tlibnss3.so => not found',
  ].join('\n');
  expect(parseLdd(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

test('a release that renamed a package gets the new name', () => {
  const names = namesInRelease(new Set(['libasound2', 'libasound2t64', 'xvfb']));
  expect(names).toContain('libasound2t64');
  expect(names).not.toContain('libasound2');
  expect(names).toContain('xvfb');
  expect(names).toHaveLength(debianPackages.length);
});

test.runIf(process.platform === 'linux' /* others need no virtual display */)(
  'a screen of X or Wayland makes a virtual one needless',
  () => {
    expect(needsVirtualDisplay({})).toBe(true);
    expect(needsVirtualDisplay({ DISPLAY: ':0' })).toBe(false);
    expect(needsVirtualDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(false);
  },
);
