import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentPath, documentUrl, readAddress, releaseUrl } from '#contract/addresses.ts';
import type { ItemId, LanguageTag, Revision } from '#contract/model.ts';

const revision = '0123456789abcdef' as Revision;
const hrefOf = (address: string) => new URL(address).href;

/** As folders of items are named: letters of any script, digits, hyphens, blanks inside. */
const itemId = fc.stringMatching(/^[\p{L}\d][\p{L}\d -]{0,30}[\p{L}\d]$/u) as fc.Arbitrary<ItemId>;
const language = fc.constantFrom('en', 'de', 'zh-Hant') as fc.Arbitrary<LanguageTag>;

test('every address that is made for a document is read as its revision and its path', () => {
  const kind = fc.constantFrom('topic' as const, 'exercise' as const);
  fc.assert(
    fc.property(kind, itemId, language, (kind, id, tag) => {
      const address = documentUrl(revision, { kind, id }, tag);
      const path = documentPath({ kind, id }, tag);
      expect(readAddress(hrefOf(address))).toEqual({ kind: 'content', revision, path });
    }),
  );
});

test('every address that is made for a picture is read as its path', () => {
  const address = releaseUrl(revision, 'media/3f2a.webp');
  expect(readAddress(address)).toEqual({ kind: 'content', revision, path: 'media/3f2a.webp' });
});

test('an address that no URL has put right names nothing when it climbs', () => {
  expect(readAddress('kiosk://app/../index.html')).toBeNull();
  expect(readAddress(`kiosk://content/${revision}/../../app/index.html`)).toBeNull();
});
