import { type PackFileChanges, topicText } from './small-pack.ts';

/** What a pack of long words holds to open. */
export const longWordsItems = {
  topics: ['long', 'word', 'german', 'arabic'],
  exercises: ['walking'],
} as const;

/** Beside the small pack: titles as long as they may be, words without end, and lists that are longer than people should write. */
export function longWordsPack(): PackFileChanges {
  return {
    'topics/ice/index.en.md': null,
    'topics/gas/index.en.md': null,
    'practice.yaml': practice,
    'topics/long/index.en.md': topic(1, {
      title: sentence('Why does my back lock when I lift a light box', 200),
      answer: sentence('It may help to move a little and often', 600),
    }),
    'topics/word/index.en.md': topic(2, { title: 'W'.repeat(60), answer: 'a'.repeat(300) }),
    'topics/german/index.en.md': topic(3, {
      title: 'Was hilft bei Bandscheibenvorfall und Wirbelsäulenbeschwerden?',
      answer: sentence('Rückenmuskulaturentspannung hilft, und Physiotherapeutinnen wissen mehr', 160),
    }),
    'topics/arabic/index.en.md': topic(4, {
      title: 'هل يساعد الثلج على تشنج الظهر؟',
      answer: 'قد يخفف الألم قليلا. الدفء أفضل.',
    }),
    'exercises/walking/index.en.md': exercise,
    'help/index.en.md': help,
  };
}

function sentence(words: string, letters: number): string {
  const long = `${words} `.repeat(Math.ceil(letters / words.length));
  return `${long.slice(0, letters - 1).trim()}.`;
}

const typed = (words: string, letters: number) => JSON.stringify(sentence(words, letters));

const list = (count: number, words: string, letters: number) =>
  Array.from({ length: count }, (_, at) => `\n  - ${typed(`${at + 1} ${words}`, letters)}`).join('');

const body = `${sentence('Bandscheibenvorfall may ease when you move a little and often', 400)}

## ${sentence('What to do when it does not go away after some weeks', 120)}

- ${sentence('Try a foam roller, or ask us about hands-on care', 200)}
- ${'x'.repeat(80)}

:::warning
${sentence('Told to drink less? Then ask your doctor how much is right for you', 400)}
:::
`;

const more = `related: [walking, word, german]
guideline_note: ${typed('Guidelines say to stay active and to go on with what you do', 300)}
sources:
  - { title: ${typed('A source with a long title', 200)}, by: ${typed('Somebody and others', 100)}, year: 2023 }
`;

function topic(order: number, words: { readonly title: string; readonly answer: string }): string {
  const { title, answer } = words;
  return topicText({
    title: JSON.stringify(title),
    answer: JSON.stringify(answer),
    order: `${order}`,
    more,
    body,
  });
}

const practice = `name: ${typed('The practice for backs and necks at the old town gate', 90)}
phone: "02 0000 0000 or 02 0000 0001 in the evening"
emergency_number: 000
emergency_words: ${typed('If you are alone, call 000 now and say where you are', 120)}
advice_words: ${typed('No doctor free, or not sure? Call at any time of the day', 120)}
languages: [en]
groups: { care: ${typed('What may help and what does not help with a sore back', 60)} }
`;

const exercise = `---
title: ${typed('Take a gentle walk round the house and back again', 200)}
answer: Walking keeps you moving.
motif: walker
need: ${list(5, 'a clear floor and shoes that grip', 70)}
not_for_you_if: ${list(4, 'you have an open wound or Wirbelsäulenbeschwerden', 80)}
ask_first: ${list(9, 'trouble getting down to the floor, or Kreislaufbeschwerden', 80)}
stop_if: ${list(7, 'it hurts more than 4 out of 10 or you feel numb', 80)}
dose: ${typed('Do one set of 30 seconds and keep any ache at 3 to 4 out of 10', 220)}
steps:
  - name: ${typed('Stand tall beside the chair', 60)}
    cue: ${typed('Put the roller between the wall and your shoulder blades', 180)}
    breathing: ${typed('Breathe in, and out as you lean', 80)}
    seconds: 10
  - { name: Swing, cue: Let your arms go., breathing: Breathe as you like., seconds: 20, repetitions: 12 }
---
${body}`;

const help = `---
title: When to get help
answer: Tell the front desk now.
now: ${list(10, 'numbness or tingling round your private parts (genitals)', 80)}
soon: ${list(10, 'pain that is no better with rest, or is worse at night', 90)}
---
`;
