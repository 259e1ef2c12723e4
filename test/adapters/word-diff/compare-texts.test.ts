import { expect, test } from 'vitest';
import { compareTexts } from '#adapters/word-diff/compare-texts.ts';
import type { TextBlock } from '#core/approval/text-blocks.ts';

const paragraph = (text: string): TextBlock => ({ style: 'paragraph', text });

/** The words with [-gone-] and {+new+}. */
function marked(before: readonly TextBlock[], now: readonly TextBlock[]): readonly string[] {
  return compareTexts(before, now).map(({ pieces }) =>
    pieces
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
      .join(''),
  );
}

test('words that changed are marked, and nothing around them', () => {
  const before = [paragraph('Wrap it.'), paragraph('Ten minutes are enough.'), paragraph('Rest.')];
  const now = [paragraph('Wrap it.'), paragraph('Twenty minutes are enough.'), paragraph('Rest.')];
  expect(marked(before, now)).toEqual(['Wrap it.', '[-Ten-]{+Twenty+} minutes are enough.', 'Rest.']);
});

test('a paragraph that came and one that went are marked whole', () => {
  const before = [paragraph('One.'), paragraph('Two.'), paragraph('Three.')];
  expect(marked(before, [paragraph('One.'), paragraph('Three.')])).toEqual(['One.', '[-Two.-]', 'Three.']);
  expect(marked([paragraph('One.')], before)).toEqual(['One.', '{+Two.+}', '{+Three.+}']);
});

test('the same words as a warning are another block', () => {
  expect(marked([paragraph('Stop.')], [{ style: 'warning', text: 'Stop.' }])).toEqual(['Stop.']);
  const [block] = compareTexts([paragraph('Stop.')], [{ style: 'warning', text: 'Stop.' }]);
  expect(block?.style).toBe('warning');
});

test('what is left after the marks are followed is the new text, whatever the two were', () => {
  const random = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  for (let seed = 1; seed <= 60; seed += 1) {
    const next = random(seed);
    const text = () =>
      Array.from({ length: Math.floor(next() * 6) }, () =>
        paragraph(
          Array.from(
            { length: 1 + Math.floor(next() * 5) },
            () => ['a', 'b', 'c.', 'd'][Math.floor(next() * 4)],
          ).join(' '),
        ),
      );
    const [before, now] = [text(), text()];
    const left = (drop: 'added' | 'removed') =>
      compareTexts(before, now)
        .map(({ pieces }) =>
          pieces
            .filter(({ kind }) => kind !== drop)
            .map((piece) => piece.text)
            .join(''),
        )
        .filter((line) => line !== '');
    expect(left('removed')).toEqual(now.map((block) => block.text));
  }
});

test('two texts without a word in common are marked whole, not compared without an end', () => {
  const words = (sign: string) => Array.from({ length: 5_000 }, (_, i) => `${sign}${i}`).join(' ');
  const [block, ...others] = compareTexts([paragraph(words('a'))], [paragraph(words('b'))]);
  expect(others).toEqual([]);
  expect(block?.pieces.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
