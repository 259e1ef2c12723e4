import { isStillMeant, type Point, swipeOf } from './press-rules.ts';
import './focus.css';
import './press.css';

/** What can be pressed. `begin` is asked as a finger comes down: what it knows then is what the finger means. */
export interface Control {
  begin(atMs: number): Intent;
}

/** What follows when the finger lifts. */
export interface Intent {
  readonly press: () => void;
  /** A control without it takes a swipe for a press. */
  readonly swipe?: ((direction: 'left' | 'right') => void) | undefined;
}

interface Press {
  readonly element: Element;
  readonly intent: Intent;
  readonly down: Point;
  /** The finger has not slid off. */
  readonly isMeant: boolean;
}

const mostPointers = 32; // twice what Chromium tells apart; at the bound the oldest is let go
const deafMs = 400;
const echoMs = 700; // the browser's own click follows a press within this

const controls = new WeakMap<Element, Control>();
/** By pointer, each for itself: a palm that rests on the glass, a drop, a point that is stuck stop nobody. */
const presses = new Map<number, Press>();
let isWatching = false;
let hearsFromMs = Number.NEGATIVE_INFINITY;
let lastPointerMs = Number.NEGATIVE_INFINITY;
let hearing: ReturnType<typeof setTimeout> | undefined;

/** From now on the element is pressed by finger, mouse, pen, keyboard and whatever a screen reader sends. */
export function makePressable(element: Element, control: Control): void {
  controls.set(element, control);
  watch();
}

/**
 * For whoever changes the screen: touches that began before now, or begin within `ms`, do nothing. The second half of a
 * double tap so presses nothing on a screen that nobody has seen yet. A keyboard is always heard.
 */
export function deafen(ms: number = deafMs): void {
  const { dataset } = document.documentElement;
  hearsFromMs = performance.now() + ms;
  for (const pointerId of presses.keys()) forget(pointerId);
  dataset.deaf = ''; // press.css: a finger meets nothing
  clearTimeout(hearing);
  hearing = setTimeout(() => delete dataset.deaf, ms);
}

/** One watch over the whole page: what a press began on may have moved, or be gone, when it ends. */
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  document.addEventListener('pointerdown', begin, { capture: true });
  document.addEventListener('pointermove', follow, { capture: true, passive: true });
  document.addEventListener('pointerup', end, { capture: true });
  document.addEventListener('pointercancel', (event) => forget(event.pointerId), { capture: true });
  document.addEventListener('click', click, { capture: true });
  // No mouse events after a finger: they would focus whatever lies there by then.
  document.addEventListener('touchend', (event) => event.preventDefault(), { capture: true, passive: false });
}

function begin(event: PointerEvent): void {
  lastPointerMs = event.timeStamp;
  forget(event.pointerId);
  const element = controlAt(event);
  if (event.button !== 0 || event.timeStamp < hearsFromMs || element === undefined) return;
  const intent = controls.get(element)?.begin(event.timeStamp);
  if (intent === undefined) return;
  const [oldest] = presses.keys();
  if (presses.size >= mostPointers && oldest !== undefined) forget(oldest);
  presses.set(event.pointerId, { element, intent, down: pointOf(event), isMeant: true });
  showPressed(element);
}

function follow(event: PointerEvent): void {
  const press = presses.get(event.pointerId);
  if (press === undefined) return;
  presses.set(event.pointerId, { ...press, isMeant: isMeantAt(press, event) });
  showPressed(press.element);
}

function end(event: PointerEvent): void {
  lastPointerMs = event.timeStamp;
  const press = presses.get(event.pointerId);
  forget(event.pointerId);
  if (press === undefined || !canBePressed(press.element)) return;
  const swipe = press.intent.swipe && swipeOf(press.down, pointOf(event), slopPx());
  if (swipe) press.intent.swipe?.(swipe);
  else if (isMeantAt(press, event)) act(press.element, press.intent);
}

/** Keyboards and screen readers click without a finger; a click that comes of a press of ours is only its echo. */
function click(event: MouseEvent): void {
  if (event.detail !== 0 && event.timeStamp - lastPointerMs < echoMs) return;
  const element = controlAt(event);
  const intent = element && controls.get(element)?.begin(event.timeStamp);
  if (element && intent && canBePressed(element)) act(element, intent);
}

/** Other fingers on the same control are spent with this one: two that land together on a switch mean it once. */
function act(element: Element, intent: Intent): void {
  for (const [pointerId, press] of presses) if (press.element === element) forget(pointerId);
  intent.press();
}

function forget(pointerId: number): void {
  const press = presses.get(pointerId);
  if (press === undefined) return;
  presses.delete(pointerId);
  showPressed(press.element);
}

/** The pressed look, while any finger means it. */
function showPressed(element: Element): void {
  const isPressed = [...presses.values()].some((press) => press.element === element && press.isMeant);
  element.toggleAttribute('data-pressed', isPressed);
}

function isMeantAt({ element, down }: Press, event: PointerEvent): boolean {
  return isStillMeant(element.getBoundingClientRect(), down, pointOf(event), slopPx());
}

function canBePressed(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && element.closest('[inert]') === null;
}

/** The control under a finger. A change of screens that was still in motion has just been ended: it hid what is there. */
function controlAt(event: MouseEvent): Element | undefined {
  const page = document.documentElement;
  let element = event.target instanceof Element ? event.target : null;
  if (element === page) element = document.elementFromPoint(event.clientX, event.clientY);
  while (element !== null && !controls.has(element)) element = element.parentElement;
  return element ?? undefined;
}

function pointOf(event: PointerEvent): Point {
  return { x: event.clientX, y: event.clientY };
}

/** 15 mm of glass, as press.css has them in pixels. */
function slopPx(): number {
  const { documentElement: root } = document;
  return Number.parseFloat(getComputedStyle(root).getPropertyValue('--press-slop')) || 0;
}
