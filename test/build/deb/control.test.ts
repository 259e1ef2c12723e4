import { expect, test } from 'vitest';
import { controlFile, debianArchitecture, debianVersion } from '#build/deb/control.ts';

const facts = { version: '1.2.0', architecture: 'amd64', installedKilobytes: 395_000 };

test('a version to try comes before the one that it becomes', () => {
  expect(debianVersion('1.2.0-beta.1')).toBe('1.2.0~beta.1');
  expect(debianVersion('1.2.0')).toBe('1.2.0');
});

test('a processor is called as Debian calls it', () => {
  expect([debianArchitecture('x64'), debianArchitecture('arm64')]).toEqual(['amd64', 'arm64']);
});

test('the package asks for the libraries under either name, and for no display of a test', () => {
  const control = controlFile(facts);
  expect(control).toContain('libgtk-3-0 | libgtk-3-0t64');
  expect(control).toContain('libx11-xcb1'); // opened while it runs: no tool names it
  expect(control).not.toContain('xvfb');
});

test('each line is a field or goes on with one, and the last one ends', () => {
  const lines = controlFile(facts).split('\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) expect(line).toMatch(/^([A-Z][\w-]*: \S| \S)/);
});
