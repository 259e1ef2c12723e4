import { expect, test } from 'vitest';
import { sbom } from '#build/sbom.ts';

const react = {
  name: 'react',
  version: '19.3.1',
  licence: 'MIT',
  sha512: Buffer.from('sum').toString('base64'),
};
const font = {
  name: '@fontsource-variable/literata',
  version: '5.3.0',
  licence: 'OFL-1.1',
  sha512: undefined,
};
const both = { name: 'jszip', version: '3.10.2', licence: '(MIT OR GPL-3.0-or-later)', sha512: undefined };
const facts = { version: '1.2.0', electron: '45.4.1', node: undefined, packages: [react, font, both] };

test('the bill names the runtime and every package, with where it came from, its licence and its sum', () => {
  expect(sbom(facts)).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { name: 'foyer', version: '1.2.0' } },
    components: [
      { name: 'electron', version: '45.4.1' },
      {
        purl: 'pkg:npm/react@19.3.1',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: Buffer.from('sum').toString('hex') }],
      },
      { purl: 'pkg:npm/%40fontsource-variable/literata@5.3.0', licenses: [{ license: { id: 'OFL-1.1' } }] },
      { name: 'jszip', licenses: [{ expression: '(MIT OR GPL-3.0-or-later)' }] },
    ],
  });
});

test('a Node of the service’s own is in it', () => {
  expect(sbom({ ...facts, node: '24.9.0' })).toMatchObject({
    components: expect.arrayContaining([expect.objectContaining({ name: 'node', version: '24.9.0' })]),
  });
});

test('the same content has the same number, other content another', () => {
  const number = (one: object) => JSON.parse(JSON.stringify(one)).serialNumber;
  expect(number(sbom(facts))).toBe(number(sbom(facts)));
  expect(number(sbom(facts))).not.toBe(number(sbom({ ...facts, packages: [react] })));
  expect(number(sbom(facts))).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
