/** One touch: on the first element that matches `press`, until one that matches `shows` is there. */
export interface Tap {
  /** May use Playwright's own words. */
  readonly press: string;
  /** Plain CSS, of what was not there before. */
  readonly shows: string;
}

const open = 'html:not(:has(dialog))';
const barKey = (label: string) => `.bar-key[aria-label^="${label}"]`;
const pill = (words: string) => `.pill:has-text("${words}")`;

/** Over every screen, through every button of the bar, and back to the loop. It begins on a question's slide. */
export const walk: readonly Tap[] = [
  { press: '.attract-touch', shows: '.topic h1' },
  { press: '.pages-turn .pill', shows: '.pages-flow[data-page="1"]' },
  { press: '.pages-turn .round', shows: '.pages-flow[data-page="0"]' },
  { press: pill('Take it with you'), shows: 'dialog.take-away' },
  { press: pill('Close'), shows: open },
  { press: barKey('Text size'), shows: '[data-text="2"]' },
  { press: barKey('Text size'), shows: '[data-text="3"]' },
  { press: barKey('Text size'), shows: '[data-text="1"]' },
  { press: barKey('More contrast'), shows: '[data-contrast="more"]' },
  { press: barKey('More contrast'), shows: '[data-contrast="plain"]' },
  { press: barKey('Less motion'), shows: '[data-motion="less"]' },
  { press: barKey('Less motion'), shows: '[data-motion="plain"]' },
  { press: '.bar-help', shows: '.help[data-shows="now"]' },
  { press: pill('Signs for today'), shows: '.help[data-shows="soon"]' },
  { press: pill('Signs for now'), shows: '.help[data-shows="now"]' },
  { press: '.help .pill:has-text("Back")', shows: '.topic h1' },
  { press: pill('All questions'), shows: '.home' },
  { press: barKey('Everything lower down'), shows: '[data-reach="low"]' },
  { press: barKey('Everything lower down'), shows: '[data-reach="plain"]' },
  { press: '.pages-turn .pill', shows: '.pages-flow[data-page="1"]' },
  { press: '.card[data-item="walking"]', shows: '.before:not([inert])[data-card="never"]' },
  { press: pill('None of these'), shows: '.before:not([inert])[data-card="ask"]' },
  { press: pill('None of these, or'), shows: '.before:not([inert])[data-card="stop"]' },
  { press: pill('I will'), shows: '.before:not([inert])[data-card="need"]' },
  { press: pill('Follow along'), shows: '.player' },
  { press: pill('Pause'), shows: '.player[data-paused="true"]' },
  { press: pill('Slower'), shows: '.pill[aria-pressed="true"]' },
  { press: pill('Go on'), shows: '.player[data-paused="false"]' },
  { press: '.player-buttons .round:last-child', shows: '.step-dots li:nth-child(2)[data-is="now"]' },
  { press: '.player-buttons .round:first-child', shows: '.step-dots li:nth-child(1)[data-is="now"]' },
  { press: pill('Pause'), shows: '.player[data-paused="true"]' },
  { press: pill('Still pictures'), shows: '.stills' },
  { press: pill('How to go on'), shows: '.done' },
  { press: barKey('Done'), shows: '.attract' },
];
