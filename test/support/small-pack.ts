import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files of a content folder by path; null removes one. */
export type PackFileChanges = Readonly<Record<string, string | Uint8Array | null>>;

/** A whole, faultless pack: two topics, an exercise, the help page and a notice. */
export const smallPack = {
  'practice.yaml': `name: Our practice
phone: "02 0000 0000"
emergency_number: 000
emergency_words: If you are alone, call 000.
languages: [en]
colours: { leaf: "#1F6F5C" }
groups: { care: What may help }
`,
  'topics/ice/index.en.md': topicText({ title: 'Does ice help?', order: '20' }),
  'topics/gas/index.en.md': topicText({ title: 'Can gas hurt?', order: '10' }),
  'exercises/walking/index.en.md': `---
title: Take a gentle walk
answer: Walking keeps you moving.
motif: walker
need: [a clear floor]
ask_first: [you feel dizzy]
stop_if: [it hurts more]
dose: Ten minutes a day.
steps:
  - { name: Stand tall, cue: Look ahead., seconds: 10 }
  - { name: Swing, cue: Let your arms go., breathing: Breathe as you like., seconds: 20, repetitions: 12 }
---
Go on at home.
`,
  'exercises/walking/motion.yaml': `movements:
  Stand: # quick to check: most packs of tests are read for their words
    seconds: 4
    keys: { trunk: {0: 0, 50: 3} }
    contacts: { feet: { on: floor, at_cm: 0 } }
    muscles: [Calves]
  Swing:
    seconds: 4
    keys: { shoulder: {0: -10, 50: 20} }
    contacts: { feet: { on: floor, at_cm: 0 } }
    muscles: [Calves, Thighs]
steps: [Stand, Swing]
`,
  'help/index.en.md': `---
title: When to get help
answer: Tell the front desk now.
now: [pain in your chest, you cannot hold your water]
soon: [a fever]
---
`,
  'notices.csv': 'from,to,language,text\n,,en,Please tell us your new number.\n',
} as const satisfies PackFileChanges;

/** Somebody who walks, for the same exercise. */
export const walkMotion = `movements:
  Walk:
    steps_a_minute: 108
    floor_moves: yes
    far_later: 50
    keys:
      pelvis: {0: 11}
      hip: {0: 35, 8: 34, 20: 24, 32: 10, 52: -2, 60: 4, 75: 30, 86: 38, 94: 36}
      knee: {0: 6, 7: 17, 13: 21, 25: 16, 37: 10, 48: 15, 60: 41, 67: 60, 72: 65, 78: 59, 85: 37, 91: 13, 96: 4}
      ankle: {0: 1, 5: -3, 14: 4, 30: 8, 45: 15, 52: 11, 58: -5, 63: -13, 68: -10, 76: 3, 86: 4}
      shoulder: {2: -24, 60: 0}
      elbow: {8: 25, 54: 51}
    muscles: [Calves, Thighs]
`;

export interface TopicWords {
  readonly title?: string;
  readonly answer?: string;
  readonly order?: string;
  readonly more?: string;
  readonly body?: string;
}

/** A topic's text file. `more` are further lines of settings. */
export function topicText(words: TopicWords = {}): string {
  const { title = 'A title', answer = 'An answer.', order = '60', more = '', body = 'Some words.' } = words;
  return `---\ntitle: ${title}\nanswer: ${answer}\norder: ${order}\ngroup: care\n${more}---\n${body}\n`;
}

/** Writes the small pack with some changes. */
export async function writePack(folder: string, changes: PackFileChanges = {}): Promise<void> {
  await changePack(folder, { ...smallPack, ...changes });
}

/** Changes files of a pack that is there. */
export async function changePack(folder: string, changes: PackFileChanges): Promise<void> {
  for (const [path, content] of Object.entries(changes)) {
    const file = join(folder, path);
    if (content === null) {
      await rm(file, { force: true });
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
