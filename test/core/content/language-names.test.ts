import { expect, test } from 'vitest';
import { languageNamed } from '#core/content/language-names.ts';

test.each([
  ['English', 'en'],
  [' vietnamese ', 'vi'],
  ['Tiếng Việt', 'vi'],
  ['中文', 'zh'],
  ['العربية', 'ar'],
  ['Hebrew', 'he'],
  ['Indonesian', 'id'],
])('%s is %s', (name, tag) => {
  expect(languageNamed(name)).toBe(tag);
});

test('other words are no language', () => {
  for (const words of ['', 'en', 'all', 'patients', 'E']) expect(languageNamed(words)).toBeUndefined();
});
