import type { Pose } from '#core/exercise/pose.ts';
import type { Look } from './frame.ts';
import { personCalled } from './look.ts';
import { framesOf, throughWindow } from './second-view.ts';
import { viewOf, views } from './view.ts';

/** Draws poses into an svg that `FigureDrawing` made. */
export interface FigureHandle {
  readonly update: (pose: Pose) => void;
}

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
  let reportedAtMs = Number.NEGATIVE_INFINITY;
  return {
    update(pose) {
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
      const nowMs = performance.now();
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
