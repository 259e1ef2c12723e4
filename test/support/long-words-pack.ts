import { type PackFileChanges, topicText } from './small-pack.ts';

/** What a pack of long words holds to open. */
export const longWordsItems = {
  topics: ['long', 'word', 'german', 'arabic'],
  exercises: ['walking'],
} as const;

/** Beside the small pack: every text as long as it may be, lists of as many points as they may have, and words without end. */
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
    'notices.csv': `from,to,language,text\n,,en,${typed('Please tell us when you have a new number', 400)}\n`,
  };
}

function sentence(words: string, letters: number): string {
  const long = `${words} `.repeat(Math.ceil(letters / words.length));
  return `${long
    .slice(0, letters - 1)
    .trimEnd()
    .padEnd(letters - 1, 's')}.`;
}

const typed = (words: string, letters: number) => JSON.stringify(sentence(words, letters));

const list = (count: number, words: string, letters: number) =>
  Array.from({ length: count }, (_, at) => `\n  - ${typed(`${at + 1} ${words}`, letters)}`).join('');

const longest = 'Donaudampfschifffahrtsgesellschaftswesen'; // 40 letters

const body = `${sentence('Bandscheibenvorfall may ease when you move a little and often', 400)}

## ${sentence('What to do when it does not go away after some weeks', 120)}

- ${sentence('Try a foam roller, or ask us about hands-on care', 200)}
- ${'x'.repeat(80)}

:::warning
${sentence('Told to drink less? Then ask your doctor how much is right for you', 400)}
:::
`;

const more = `related: [walking, word, german, arabic]
guideline_note: ${typed('Guidelines say to stay active and to go on with what you do', 2_000)}
reviewed_by: ${typed('Dr Somebody of the old town gate', 200)}
last_reviewed: 2026-11-01
sources:
  - { title: ${typed('A source with a long title', 400)}, by: ${typed('Somebody and others', 200)}, year: 2023 }
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

const practice = `name: ${typed('The practice for backs and necks at the old town gate', 200)}
phone: ${typed('02 0000 0000, or 02 0000 0001 in the evening', 60)}
emergency_number: 000
emergency_words: ${typed('If you are alone, call 000 now and say where you are', 300)}
advice_words: ${typed('No doctor free, or not sure? Call at any time of the day', 300)}
languages: [en]
groups: { care: ${typed('What may help and what does not help with a sore back', 120)} }
`;

const exercise = `---
title: ${typed('Take a gentle walk round the house and back again', 200)}
answer: Walking keeps you moving.
motif: walker
need: ${list(5, 'a clear floor and shoes that grip', 300)}
not_for_you_if: ${list(20, `you have an open wound or ${longest}`, 300)}
ask_first: ${list(9, 'trouble getting down to the floor, or Kreislaufbeschwerden', 300)}
stop_if: ${list(14, 'it hurts more than 4 out of 10 or you feel numb', 160)}
dose: ${typed('Do one set of 30 seconds and keep any ache at 3 to 4 out of 10', 300)}
steps:
  - name: ${typed('Stand tall beside the chair', 120)}
    cue: ${typed('Put the roller between the wall and your shoulder blades', 300)}
    breathing: ${typed('Breathe in, and out as you lean', 200)}
    seconds: 10
  - name: ${typed(`Swing ${longest}`, 120)}
    cue: ${JSON.stringify(`0%: ${sentence('Let both of your arms go', 140)} 50%: ${sentence(`And ${longest}`, 140)}`)}
    breathing: free
    seconds: 20
    repetitions: 12
---
${body}`;

const help = `---
title: When to get help
answer: Tell the front desk now.
now: ${list(20, 'numbness or tingling round your private parts (genitals)', 300)}
soon: ${list(20, `pain that is no better with rest, ${longest}`, 300)}
reviewed_by: ${typed('Dr Somebody of the old town gate', 200)}
sources:
  - { title: ${typed('A source with a long title', 400)}, by: ${typed('Somebody and others', 200)}, year: 2023 }
---
`;
