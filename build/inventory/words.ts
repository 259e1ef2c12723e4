import type { KioskSettings } from '#contract/staff-settings.ts';

/**
 * What each column and setting is, in a reader's words. The tables and columns themselves come from the database, so that
 * one that is missing here, or is here and nowhere else, stops the generator.
 */
export const columnWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  item_counter: {
    date: 'the day at the practice',
    hour: 'the hour, 0 to 23: no time is finer',
    kind: 'topic, exercise, notice or help',
    item: "the name of the item's folder",
    surface: 'where on the screen it was touched or shown',
    language: 'the language it was read in',
    shown: 'slides that stayed their full time; signs of when to get help that need two slides count once',
    opened: 'opened by a touch',
    read: 'stayed open for at least 5 seconds and a third of its reading time, up to the last touch or key',
    finished: 'exercises whose last step ran out, or of whose steps more than half of the time was spent',
    dwell_s:
      'seconds that it was open, all together, up to the last touch or key and the reading time that was left then',
    dwell_under_5: 'how often it was open for less than 5 seconds',
    dwell_5_to_15: 'how often it was open for 5 to 15 seconds',
    dwell_15_to_30: 'how often it was open for 15 to 30 seconds',
    dwell_30_to_60: 'how often it was open for 30 to 60 seconds',
    dwell_from_60: 'how often it was open for a minute or more',
    taken: 'how often the large square of "Take it with you" was opened, by touch',
  },
  hour_counter: {
    date: 'the day at the practice',
    hour: 'the hour, 0 to 23: no time is finer',
    visits: 'visits: from a touch on the loop to the reset',
    visits_of_0: 'visits that opened no topic and no exercise',
    visits_of_1: 'visits that opened one topic or exercise',
    visits_of_2: 'visits that opened two',
    visits_of_3: 'visits that opened three',
    visits_of_4: 'visits that opened four or more',
    lit_minutes: 'minutes that the screen was on',
    visits_larger_text: 'visits in which somebody turned on larger text',
    visits_more_contrast: 'visits in which somebody turned on more contrast',
    visits_less_motion: 'visits in which somebody turned on less motion',
    visits_low_reach: 'visits in which everything was moved lower down',
  },
  item_title: {
    kind: 'topic, exercise, notice or help',
    item: "the name of the item's folder",
    language: 'the language of the title',
    title: "the item's title when it was last counted",
  },
  batch_ledger: {
    position: 'the order of the runs',
    run: 'a random number of a start of the screen, not of a visit: what is sent twice counts once; the last twenty are kept',
    last_sequence: 'how many batches of counts came from that run',
  },
  kiosk_number: {
    number: "a random number that tells this kiosk's counters from others'",
  },
  kept_since: {
    date: 'the first day that is kept, once older counters were removed',
  },
  decision: {
    position: 'the order of the decisions',
    kind: 'topic, exercise or help',
    item: "the name of the item's folder",
    language: 'the language of the text',
    hash: 'the hash of exactly what was shown',
    reason: 'why it was sent back; empty for an approval',
    name: "the clinician's name, typed by the clinician",
    role: "the clinician's role, typed by the clinician",
    decided_at: 'when the clinician decided, to the minute',
    source: 'decided at this kiosk, or in a signed pack',
  },
  text_kept: {
    hash: 'the hash of exactly what was shown',
    title: "the text's title",
    first_shown: 'the day on which it was first on the wall',
    shown: 'the text itself',
  },
  wall_view: {
    view: 'the hash of what was on the wall together',
    revision: "the release's number",
    entries: 'the hashes of the texts in it',
  },
  wall_day: {
    position: 'the order of the changes',
    date: 'the day at the practice',
    since: 'when the wall changed, to the minute: of the content, never of a person before it',
    view: 'what was on the wall then',
  },
};

export const settingWords: Readonly<Record<keyof KioskSettings, string>> = {
  practiceName: "the practice's name",
  kioskName: 'what the kiosk is called',
  contentFolder: 'where the content comes from',
  ownersFolder: 'where reports and archives go',
  openingHours: 'when the practice is open',
  idleS: 'how long before "Still reading?"',
  languages: 'which languages are offered',
  practiceColour: "the practice's colour",
  screenWidthMm: 'how wide the panel is',
  unapproved: 'what happens to texts that are not approved',
  overdue: 'what happens to texts past their review',
  retentionMonths: 'how many months counters, and texts of the wall, are kept',
};
