import type { ItemKind, LocalDate } from '#contract/model.ts';

/** An item of the kiosk that is made up, and how well it is liked. */
export interface CountedItem {
  readonly kind: ItemKind;
  readonly item: string;
  readonly titles: Readonly<Record<'en' | 'de', string>>;
  /** How often it is opened, against the others; 0 never. */
  readonly weight: number;
  /** The days on which it is in the release. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Thirty items: one is new in the last month, one went in the last year, and one that nobody opens. */
export function countedItems(to: LocalDate): readonly CountedItem[] {
  return rows.map(([kind, item, weight, en, de], index) => ({
    kind,
    item,
    weight,
    titles: { en, de },
    from: (index === newest ? daysBefore(to, 20) : '0000-01-01') as LocalDate, // a day in its form
    to: (index === goneBefore ? daysBefore(to, 40) : '9999-12-31') as LocalDate, // the same
  }));
}

const rows: readonly (readonly [ItemKind, string, number, string, string])[] = [
  ['topic', 'ice', 15, 'Does ice help?', 'Hilft Eis?'],
  ['exercise', 'walking', 13, 'Take a gentle walk', 'Ein ruhiger Gang'],
  ['topic', 'what-you-can-do', 10, 'What can I do?', 'Was kann ich tun?'],
  ['topic', 'how-long', 8, 'How long does it last?', 'Wie lange dauert es?'],
  ['exercise', 'roll-upper-back', 7, 'Roll your upper back', 'Den oberen Rücken rollen'],
  ['topic', 'stress', 5, 'Stress or worry', 'Stress und Sorgen'],
  ['topic', 'chiropractic', 4, 'Chiropractic care', 'Chiropraktik'],
  ['topic', 'constipation', 3, 'Constipation', 'Verstopfung'],
  ['topic', 'gas', 0, 'Can gas hurt your back?', 'Können Blähungen dem Rücken wehtun?'],
  ['topic', 'what-is-a-spasm', 6, 'What is a back spasm?', 'Was ist ein Hexenschuss?'],
  ['topic', 'what-it-feels-like', 3, 'What does it feel like?', 'Wie fühlt er sich an?'],
  ['topic', 'walking-and-spasms', 4, 'Should I walk with a spasm?', 'Soll ich damit gehen?'],
  ['topic', 'sleep', 6, 'How should I sleep?', 'Wie soll ich schlafen?'],
  ['topic', 'painkillers', 5, 'Do painkillers help?', 'Helfen Schmerzmittel?'],
  ['topic', 'scans', 3, 'Do I need a scan?', 'Brauche ich eine Aufnahme?'],
  ['topic', 'work', 4, 'Can I go to work?', 'Kann ich arbeiten?'],
  ['topic', 'driving', 2, 'May I drive?', 'Darf ich Auto fahren?'],
  ['topic', 'lifting', 3, 'How do I lift things?', 'Wie hebe ich etwas?'],
  ['topic', 'pregnancy', 1, 'Back pain in pregnancy', 'Rückenschmerzen in der Schwangerschaft'],
  ['topic', 'coming-back', 2, 'Will it come back?', 'Kommt es wieder?'],
  ['exercise', 'cat-cow', 4, 'Cat and cow', 'Katze und Kuh'],
  ['exercise', 'knee-rolls', 4, 'Rock your knees', 'Die Knie wiegen'],
  ['exercise', 'roll-at-the-wall', 2, 'Roll at the wall', 'An der Wand rollen'],
  ['exercise', 'roll-calves', 2, 'Roll your calves', 'Die Waden rollen'],
  ['exercise', 'roll-glutes', 2, 'Roll your glutes', 'Das Gesäß rollen'],
  ['exercise', 'slow-breathing', 5, 'Slow breathing', 'Ruhig atmen'],
  ['exercise', 'pelvic-tilt', 3, 'Tilt your pelvis', 'Das Becken kippen'],
  ['exercise', 'side-bend', 1, 'Bend to the side', 'Zur Seite neigen'],
  ['notice', 'flu-shots', 0, 'Flu shots on Tuesdays', 'Grippeimpfung am Dienstag'],
  ['help', 'help', 2, 'When to get help', 'Wann Sie Hilfe brauchen'],
];
const newest = rows.findIndex(([, item]) => item === 'sleep');
const goneBefore = rows.findIndex(([, item]) => item === 'driving');

/** The day so many days before. */
function daysBefore(day: LocalDate, days: number): LocalDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10) as LocalDate; // cut from one
}
