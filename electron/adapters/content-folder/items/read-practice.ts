import { z } from 'zod';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import {
  colour,
  group,
  languageTag,
  line,
  mapOf,
  nameList,
  number,
  words,
} from '#adapters/content-folder/settings/fields.ts';
import { quoteOf, readSettings } from '#adapters/content-folder/settings/read-settings.ts';
import { parseYaml } from '#adapters/content-folder/settings/yaml-text.ts';
import type { ItemId, LanguageTag, Localized } from '#contract/model.ts';
import type { Reading } from '#core/content/pack-reading.ts';
import { smallButtons } from '#core/content/panel-size.ts';
import type { PracticeSettings } from '#core/content/release.ts';
import { alike } from '#core/content/same-name.ts';

const path = 'practice.yaml';

/** What `practice.yaml` may say. */
export const practiceSchema = z.object({
  name: words(200),
  phone: words(60).optional(),
  emergency_number: words(30),
  emergency_words: line(300).optional(),
  advice_number: words(30).optional(),
  advice_words: line(300).optional(),
  languages: nameList(languageTag).transform(eachOnce).default(['en']),
  colours: group({ leaf: colour.optional() }).optional(),
  logo: z.unknown().optional(),
  opening_hours: z.unknown().optional(),
  screen_width_mm: number(80, 3_000, 477).optional(),
  groups: mapOf(z.union([words(120), mapOf(words(120))])).default({}),
  playlist: nameList(words(120)).default([]),
});

/** Settings that practices ask for, and that no screen shows: whoever sets one is told so. */
const notShown = ['logo', 'opening_hours'] as const;
/** What people are to call, and the sentence that tells them so: patients read the sentence only. */
const calls = [
  ['emergency_number', 'emergency_words'],
  ['advice_number', 'advice_words'],
] as const;

/** Reads `practice.yaml`. */
export async function readPractice(files: PackFiles, report: Report): Promise<Reading<PracticeSettings>> {
  const file = files.find(path);
  if (file === undefined)
    return files.scan.unreadable.includes(path) ? { kind: 'faulty' } : { kind: 'absent' };
  const text = await files.text(file, report);
  if (text === undefined) return { kind: 'faulty' };
  const yaml = parseYaml(text, path, report);
  if (yaml === undefined) return { kind: 'faulty' };
  const settings = readSettings(practiceSchema, yaml, path, report);
  if (settings === undefined) return { kind: 'faulty' };
  for (const key of notShown.filter((name) => settings[name] !== undefined)) {
    const words = quoteOf(settings[key]);
    report({ code: 'setting-not-shown', file: path, line: yaml.lineOf([key]), key, words });
  }
  for (const [numberKey, key] of calls) {
    const said = settings[key];
    const called = settings[numberKey];
    if (said === undefined || called === undefined || namesNumber(said, called)) continue;
    report({ code: 'number-not-said', file: path, line: yaml.lineOf([key]), key, number: called, numberKey });
  }
  const widthMm = settings.screen_width_mm;
  const buttons = widthMm === undefined ? null : smallButtons(widthMm);
  if (buttons !== null) {
    report({ code: 'screen-small', file: path, line: yaml.lineOf(['screen_width_mm']), ...buttons });
  }
  return { kind: 'good', value: practiceOf(settings) };
}

/** A number by its digits, however they are grouped; "the desk" by its letters. */
function namesNumber(said: string, number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return digits === ''
    ? alike(said).includes(alike(number))
    : said.split(/[^\d\s().-]+/).some((part) => part.replace(/\D/g, '') === digits);
}

function practiceOf(settings: z.output<typeof practiceSchema>): PracticeSettings {
  const [first = 'en', ...others] = settings.languages as LanguageTag[]; // the schema knows no brands
  return {
    practice: {
      name: settings.name,
      phone: settings.phone ?? null,
      emergencyNumber: settings.emergency_number,
      emergencyWords: settings.emergency_words ?? null,
      ...(settings.advice_number !== undefined && { adviceNumber: settings.advice_number }),
      ...(settings.advice_words !== undefined && { adviceWords: settings.advice_words }),
      languages: [first as LanguageTag, ...others],
      colour: settings.colours?.leaf ?? null,
    },
    groups: Object.entries(settings.groups).map(([id, titles]) => ({
      id,
      titles: typeof titles === 'string' ? ({ [first]: titles } as Localized<string>) : titles,
    })),
    playlist: settings.playlist as ItemId[], // names; whom they mean is judged later
    screenWidthMm: settings.screen_width_mm ?? null,
  };
}

/** `en` and `EN` are one, and so is `English`. */
function eachOnce(languages: readonly string[]): string[] {
  return languages.filter(
    (language, i) => languages.findIndex((one) => one.toLowerCase() === language.toLowerCase()) === i,
  );
}
