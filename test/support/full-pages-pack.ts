import { longWordsPack } from './long-words-pack.ts';
import { type PackFileChanges, smallPack, topicText } from './small-pack.ts';

/** Beside the small pack: texts and lists that fill pages and go on upon the next one. */
export function fullPagesPack(): PackFileChanges {
  return {
    'topics/ice/index.en.md': topicText({ title: 'Does ice help?', body: paragraphs, more: note }),
    'topics/heat/index.en.md': topicText({ title: 'Does heat help?', more: 'related: [ice, gas]\n' }),
    'topics/gas/index.en.md': topicText({ title: 'Can gas hurt?', body: warning }),
    'exercises/walking/index.en.md': exercise,
    'exercises/walking/motion.yaml': smallPack['exercises/walking/motion.yaml'].replace(
      'Swing]',
      'Swing, Stand]',
    ),
    'help/index.en.md': longWordsPack()['help/index.en.md'] ?? null,
  };
}

const words = (count: number) => `${'It may help to move a little and often. '.repeat(count).trim()}`;
const paragraphs = [2, 3, 4, 5, 3, 8, 2, 4, 3, 7, 4, 3, 3, 4].map(words).join('\n\n');
const note = `guideline_note: ${words(49)}\n`; // some 2,000 letters, the most that it may have
const warning = `${words(11)}

${words(4)}

:::warning
Tell the front desk now if you have:

- numb, tingling or weak legs, on both sides
- numb skin between your legs or round your bottom
- new trouble with your bladder or bowels
- chest pain

Is only one leg newly weak or numb? See a doctor today or tomorrow. The page *When to get help* has the whole list.
:::
`;

const exercise = `---
title: Roll your upper back
answer: It may ease a stiff back.
motif: walker
need: [a clear floor]
ask_first: [you feel dizzy]
stop_if: [it hurts more]
dose: Do one set of 30 seconds. Take 3 to 4 seconds each way. Keep any ache at 3 to 4 out of 10, or less.
steps:
  - { name: Kneel at the chair, cue: "Both hands on the seat. One knee, then the other.", breathing: Breathe as you like., seconds: 10 }
  - { name: Roll slowly, cue: "${words(3)}", breathing: "Breathe out one way, in the other.", seconds: 20 }
  - { name: Donaudampfschifffahrtsgesellschaftswesen, cue: Stand up again., seconds: 10 }
---
Go on at home.
`;
