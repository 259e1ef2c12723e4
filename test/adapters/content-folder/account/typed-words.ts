import fc from 'fast-check';

/** Words that are told apart: `vorkab`, `vorkac` and so on, in place of each `@@`. */
export function numbered(text: string): { readonly text: string; readonly words: readonly string[] } {
  const words: string[] = [];
  const filled = text.replaceAll('@@', () => {
    const letters = [...String(words.length)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
    words.push(`vor${letters}z`);
    return words.at(-1) ?? '';
  });
  return { text: filled, words };
}

const signs = [
  '#',
  ' #',
  ': ',
  ':',
  ', ',
  ' - ',
  ' & ',
  '&',
  '*',
  '**',
  '_',
  '!',
  ' | ',
  '|',
  ' > ',
  '>',
  '<',
  '%',
  '@',
  '~',
  '`',
  "'",
  '"',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '\\',
  '/',
  ' = ',
  '; ',
  ' … ',
  '1',
  '²',
  '\u00a0',
  '\t',
];
/** Words with signs between them, as nobody would think them up: `@@` stands for each word. */
export const sentence = fc
  .array(fc.oneof({ arbitrary: fc.constant(' '), weight: 4 }, fc.constantFrom(...signs)), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((between) =>
    fc
      .tuple(fc.constantFrom('', '', '', ...signs), fc.constantFrom('', '', '', '?', '.', ':', ' #1', '"'))
      .map(([first, last]) => `${first.trimStart()}@@${between.map((sign) => `${sign}@@`).join('')}${last}`),
  );

/** What may stand between the dashes of a topic. */
export const settings = fc.record({
  title: sentence,
  answer: sentence,
  note: fc.option(sentence, { nil: undefined }),
  list: fc.array(sentence, { maxLength: 3 }),
  source: fc.option(fc.tuple(sentence, sentence), { nil: undefined }),
  extra: fc.constantFrom('', 'reviewd: @@ @@\n', '# @@\n'.replace('@@', 'note'), 'order: 60 # @@ @@\n'),
});

/** A paragraph, a list, a table or something that is taken for one. */
export const block = fc.oneof(
  sentence,
  fc.tuple(sentence, sentence).map((lines) => lines.join('\n')),
  fc
    .tuple(fc.constantFrom('- ', '* ', '1. ', '7) ', '\t', '    ', '> ', '## ', '+ ', '      - '), sentence)
    .map(([mark, words]) => mark + words),
  fc
    .tuple(sentence, fc.constantFrom('---', '===', '***', '```', '| --- | --- |', ':::', ':::warning'))
    .map((lines) => lines.join('\n')),
  fc.constantFrom(
    '| @@ | @@ |\n|---|:-:|\n| @@ | **@@** |',
    '<div>\n@@ <b>@@</b>\n</div>',
    '<!-- @@ @@ -->',
    '<!-- @@',
    '<script>@@</script>',
    '<@@ @@>',
    '[@@](https://x.org/@@ "@@")',
    '[@@][@@]',
    '[@@]: @@',
    '@@[^1]\n\n[^1]: @@',
    ':::warning\n@@\n:::',
    ':::@@\n@@\n:::',
    ':::warning[@@]{.@@}\n@@\n:::',
    '- [ ] @@\n- [x] @@',
    '```@@\n@@\n```',
    '`@@` ~~@@~~ :@@: ::@@',
    'Rest <del>@@</del> @@',
    '@@\\\n@@  \n@@',
    '1. @@\n5. @@\n9. @@',
  ),
);
