import type { Pose } from '#core/exercise/pose.ts';
import type { Look } from './frame.ts';
import { personCalled } from './look.ts';
import { movedBetween } from './moved.ts';
import { framesOf, throughWindow } from './second-view.ts';
import { viewOf, views } from './view.ts';

/** Draws poses into an svg that `FigureDrawing` made. */
export interface FigureHandle {
  /** Passes over a pose that looks like the one drawn last, so that slow movements do not cost a picture for each frame. */
  readonly update: (pose: Pose) => void;
}

/** What no part of the body has gone is not seen: half a pixel of a small panel, two of a large one. */
const seenCm = 0.2;
/** What is no part of the body (a belly that breathes, a glow) is slower: fifteen pictures a second show it. */
const longestRestMs = 60;

/**
 * Takes hold of the parts of a figure once; every update then sets only the attributes that changed, without React.
 * Parts that the drawing lacks (a roller in a walk) are passed over.
 */
export function createFigure(svg: SVGSVGElement): FigureHandle {
  const nodes = [svg, ...svg.querySelectorAll<SVGElement>('[data-part]')];
  const parts = new Map(nodes.map((node) => [node.dataset.part ?? '', node]));
  const drawn = new Map<string, string>();
  const look: Look = { person: personCalled(svg.dataset.person), view: viewOf(svg.dataset.view) };
  const windows = views.filter((view) => parts.has(`${throughWindow(view)}window`));
  let [drawnAtMs, reportedAtMs] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let last: Pose | undefined;
  const looksAlike = (one: Pose, other: Pose) =>
    [look.view, ...windows.map(viewOf)].every((view) =>
      movedBetween(one, other, view).every(({ wayCm }) => wayCm < seenCm),
    );
  return {
    update(pose) {
      const nowMs = performance.now();
      if (last !== undefined && nowMs - drawnAtMs < longestRestMs && looksAlike(last, pose)) return;
      [last, drawnAtMs] = [pose, nowMs];
      for (const [name, attributes] of Object.entries(framesOf(pose, look, windows))) {
        const node = parts.get(name);
        if (node === undefined) continue;
        for (const [attribute, value] of Object.entries(attributes)) {
          const key = `${name} ${attribute}`;
          if (drawn.get(key) === value) continue;
          drawn.set(key, value);
          node.setAttribute(attribute, value);
        }
      }
      if (nowMs - reportedAtMs < reportEveryMs) return;
      reportedAtMs = nowMs;
      svg.dataset.phase = phaseOf(pose);
      svg.dataset.kneeDeg = kneeOf(pose);
    },
  };
}

/** What a check may read off a figure is written four times a second. */
const reportEveryMs = 250;

/** The percent of the cycle, to a tenth. */
export function phaseOf(pose: Pose): string {
  return pose.cyclePercent.toFixed(1);
}

/** The bend of the near knee in degrees, to a tenth. */
export function kneeOf(pose: Pose): string {
  return pose.near.leg.kneeDeg.toFixed(1);
}
