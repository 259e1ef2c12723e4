import { expect, test } from 'vitest';
import { isInOtherLetters } from '#core/content/script-doubt.ts';

const english = 'Ice may ease pain for a short while.';
const arabic = 'قد يخفف الثلج الألم لفترة قصيرة.';
const chinese = '冰敷可能会在短时间内缓解疼痛，请用布包好冰块再敷在背上。';

test.each([
  ['vi', arabic],
  ['en', arabic],
  ['en-AU', chinese],
  ['ar', english],
  ['ar', 'Chườm đá có thể giảm đau trong thời gian ngắn.'],
  ['zh-Hans', english],
  ['ja', english],
  ['ko', arabic],
  ['ru', english],
  ['el', english],
  ['hi', arabic],
  ['sr-Cyrl', english],
])('a text that is called %s is in other letters: %s', (language, text) => {
  expect(isInOtherLetters(text, language)).toBe(true);
});

test.each([
  ['en', english],
  ['ar', `${arabic} Panadol`],
  ['zh-Hant', chinese],
  ['zh', `GP: ${chinese}`],
  ['ja', '短い間、痛みが和らぐことがあります。布で包んで背中に当ててください。'],
  ['ko', '얼음은 잠시 동안 통증을 덜어 줄 수 있습니다. 천으로 싸세요.'],
  ['sr', english], // it is written in two ways, as some others are
  ['uz', english],
  ['ar', 'Panadol 500'], // too few letters to tell
  ['xx', english],
  ['not a tag', english],
])('a text that is called %s may be so: %s', (language, text) => {
  expect(isInOtherLetters(text, language)).toBe(false);
});
