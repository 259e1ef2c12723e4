import { expect, test } from 'vitest';
import { captionsText, parseCaptions } from '#core/content/captions.ts';

function cleaned(text: string): string {
  const captions = parseCaptions(text);
  if (captions.kind !== 'captions') throw new Error(JSON.stringify(captions));
  return captionsText(captions.cues);
}

test('captions keep times and words and nothing else', () => {
  const written = cleaned(
    '\uFEFFWEBVTT - from a program\r\nKind: captions\r\n\r\nSTYLE\r\n::cue { background: url(x) }\r\n\r\nNOTE mine\r\n\r\n' +
      'one\r\n00:01.000 --> 01:00:02.500 align:start position:0%\r\n<v Ann><i.loud>Stand</i> tall &amp; &lt;go&gt;\r\n- Yes.\r\n',
  );
  expect(written).toBe('WEBVTT\n\n00:00:01.000 --> 01:00:02.500\nStand tall &amp; &lt;go&gt;\n- Yes.\n');
});

test('what was written is read back the same', () => {
  const text = cleaned('WEBVTT\n\n00:01.000 --> 00:02.000\na &amp;amp; b\n\n00:02.000 --> 00:03.000\nc\n');
  expect(cleaned(text)).toBe(text);
});

test('SubRip under the name of WebVTT is understood', () => {
  expect(cleaned('1\n00:00:01,000 --> 00:00:02,000\nStand tall.\n')).toContain(
    '00:00:01.000 --> 00:00:02.000\nStand',
  );
});

test('words that look like marks or times stay words', () => {
  const written = cleaned('WEBVTT\n\n00:01.000 --> 00:02.000\nfive &lt;script&gt; --&gt; six\n');
  expect(written).not.toMatch(/<|six -->|-->.*six/);
});

test.each([
  ['no heading', 'Hello\n', 1],
  ['no caption', 'WEBVTT\n\n', 1],
  ['a time that is none', 'WEBVTT\n\n1:2 --> 3\nx\n', 3],
  ['an end before its start', 'WEBVTT\n\n00:02.000 --> 00:01.000\nx\n', 3],
])('%s is named with its line', (_name, text, line) => {
  expect(parseCaptions(text)).toMatchObject({ kind: 'broken', line });
});
