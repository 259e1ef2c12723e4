// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { whatIsShown } from '#app/what-is-shown.ts';
import { drawScreen, help } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';
import { staffAnswers } from '#test/support/staff-answers.ts';

/** Where each screen lies; this document lays nothing out. */
let place: DOMRect;
/** What its style sheets would say. */
let isVisible: boolean;

beforeEach(() => {
  [place, isVisible] = [new DOMRect(0, 0, innerWidth, innerHeight), true];
  HTMLElement.prototype.checkVisibility = () => isVisible;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => place);
});

describe('no screen of the kiosk is taken for a blank one:', () => {
  it('the loop, help, the home screen and what is opened there', async () => {
    const screen = await drawScreen();
    expect(whatIsShown()).toBe('screen');
    for (const name of ['ice', 'All questions', help]) {
      await screen.touch(name);
      expect(whatIsShown()).toBe('screen');
    }
  });

  it('the door behind the wall, and the rooms there', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const screen = await drawScreen(sampleContent(), staffAnswers().ask);
    const corner = { pointerId: 1, button: 0, clientX: 20, clientY: 20 };
    fireEvent.pointerDown(document.body, corner);
    await screen.pass(3_000);
    fireEvent.pointerUp(document.body, corner);
    await screen.pass(500);
    expect(document.querySelector('.behind, .pin')).not.toBeNull();
    expect(whatIsShown()).toBe('screen');
    for (const digit of '639175') await screen.touch(digit);
    await screen.touch('Open');
    expect(whatIsShown()).toBe('screen');
  });

  it('the dark one outside the opening hours', async () => {
    const { screen } = sampleContent().snapshot;
    const openingHours = [null, null, null, null, null, null, null];
    await drawScreen(sampleContent({ screen: { ...screen, openingHours } }));
    expect(document.querySelector('.night')).not.toBeNull();
    isVisible = false;
    expect(whatIsShown()).toBe('night');
  });
});

describe('a page shows nothing', () => {
  it('with nothing in it', () => {
    document.body.replaceChildren();
    expect(whatIsShown()).toBe('nothing');
  });

  it('without even its root, and the question does not fail', () => {
    const page = document.implementation.createHTMLDocument();
    page.documentElement.remove();
    expect(whatIsShown(page)).toBe('nothing');
  });

  it.each([
    ['a screen without words', '<main> <p> </p></main>', 'nothing'],
    ['words that are no screen', '<p>kept</p>', 'nothing'],
    ['a screen with words', '<main><h1>Ice</h1></main>', 'screen'],
    ['a new kiosk that reads its first content', '<main class="waiting"><h1>One moment</h1></main>', 'wait'],
    ['a screen that waits for an answer', '<main aria-busy="true"></main>', 'screen'],
  ])('with %s: %s shows %s', (_name, page, expected) => {
    document.body.innerHTML = page;
    expect(whatIsShown()).toBe(expected);
  });

  it('where its screen is hidden, or nowhere on the glass', async () => {
    await drawScreen();
    isVisible = false;
    expect(whatIsShown()).toBe('nothing');
    isVisible = true;
    for (const { x, y, width, height } of [
      { x: 0, y: 0, width: 0, height: 0 },
      { x: 0, y: -2_000, width: 800, height: 600 },
      { x: innerWidth, y: 0, width: 800, height: 600 },
    ]) {
      place = new DOMRect(x, y, width, height);
      expect(whatIsShown()).toBe('nothing');
    }
  });
});
