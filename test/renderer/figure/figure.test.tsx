import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { poseAt } from '#core/exercise/demonstration.ts';
import { people } from '#core/exercise/people.ts';
import { createFigure } from '#figure/create-figure.ts';
import { Figure } from '#figure/figure.tsx';
import { frameOf, type Look } from '#figure/frame.ts';
import { PersonContext } from '#figure/look.ts';
import { framesOf, windowsOf } from '#figure/second-view.ts';
import { viewOf } from '#figure/view.ts';
import { starterMotion, starterMotions, starterRoll, starterWalk } from '#test/fixtures/starter-motions.ts';

/** The first of the people, seen from the side or as the motion asks. */
function lookAt(motion?: Motion): Look {
  return { person: people[0], view: viewOf(motion?.view) };
}

/** Every motion as the pack asks for it, and from three quarters as well. */
const shown = starterMotions.flatMap(([name, motion]): readonly (readonly [string, Motion])[] => [
  [name, motion],
  [`${name}, from three quarters`, { ...motion, view: 'three-quarter' }],
]);

/** The names of the parts that a picture holds. */
function partsOf(markup: string): readonly string[] {
  return [...markup.matchAll(/data-part="([^"]+)"/g)].map((match) => match[1] ?? '');
}

/** What `createFigure` needs of an svg, over plain data: parts that remember their attributes. */
function svgOf(markup: string) {
  const nodes = partsOf(markup).map((part) => {
    const attributes = new Map<string, string>();
    let writes = 0;
    return {
      dataset: { part },
      attributes,
      writes: () => writes,
      setAttribute: (name: string, value: string) => {
        writes += 1;
        attributes.set(name, value);
      },
    };
  });
  const svg = { dataset: {} as Record<string, string>, querySelectorAll: () => nodes };
  // Only these two members of an svg are used, and no browser runs here.
  return { svg, nodes, element: svg as unknown as SVGSVGElement };
}

describe.each(shown)('the figure of %s', (_, motion) => {
  test.each([0, 12.5, 25, 50, 62, 87.5, 100])('is a whole picture at %d percent', (percent) => {
    const markup = renderToStaticMarkup(<Figure motion={motion} still={percent} />);
    expect(markup.startsWith('<svg')).toBe(true);
    expect(markup).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(partsOf(markup).length).toBeGreaterThan(20);
  });

  test('has a part for everything that moves, and moves every part', () => {
    const drawn = new Set(partsOf(renderToStaticMarkup(<Figure motion={motion} />)));
    const moved = new Set(Object.keys(framesOf(poseAt(motion, 0.4), lookAt(motion), windowsOf(motion))));
    const isClosed = (part: string) => /^from-/.test(part); // windows of other movements
    expect([...drawn].filter((part) => !moved.has(part) && !isClosed(part))).toEqual([]);
    const has = (name: string) => motion.props.some(({ kind }) => kind.endsWith(name));
    expect([...moved].filter((part) => !drawn.has(part))).toEqual([
      ...(has('chair') ? [] : ['chairs-before']),
      ...(has('mat') ? [] : ['mat']),
    ]);
  });

  test('draws any time of any size without a throw and without a broken number', () => {
    const { element, nodes } = svgOf(renderToStaticMarkup(<Figure motion={motion} />));
    const figure = createFigure(element);
    fc.assert(
      fc.property(fc.double(), (timeS) => {
        figure.update(poseAt(motion, timeS));
        for (const { attributes } of nodes) {
          for (const value of attributes.values()) expect(value).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
    );
  });

  test('says its phase and knee where a check can read them', () => {
    const { element, svg } = svgOf(renderToStaticMarkup(<Figure motion={motion} />));
    createFigure(element).update(poseAt(motion, 0.25));
    const pose = poseAt(motion, 0.25);
    expect(svg.dataset).toEqual({
      phase: pose.cyclePercent.toFixed(1),
      kneeDeg: pose.near.leg.kneeDeg.toFixed(1),
    });
  });

  test('leaves alone what did not change', () => {
    const { element, nodes } = svgOf(renderToStaticMarkup(<Figure motion={motion} />));
    const figure = createFigure(element);
    figure.update(poseAt(motion, 0.5));
    const before = nodes.map((node) => node.writes());
    figure.update(poseAt(motion, 0.5));
    expect(nodes.map((node) => node.writes())).toEqual(before);
  });
});

test('the walk is drawn on a moving floor, the rolling on a mat with a roller', () => {
  const walking = partsOf(renderToStaticMarkup(<Figure motion={starterWalk} />));
  const rolling = partsOf(renderToStaticMarkup(<Figure motion={starterRoll} />));
  expect(walking).toContain('floor');
  expect(walking).not.toContain('roller');
  expect(rolling).toContain('roller');
  expect(walking).not.toContain('mat');
  expect(rolling).toContain('mat');
});

test('the floor goes left as the walker goes on', () => {
  const xAt = (timeS: number) =>
    Number(
      /translate\((\S+) /.exec(frameOf(poseAt(starterWalk, timeS), lookAt()).floor?.transform ?? '')?.[1],
    );
  expect(xAt(0.5)).toBeLessThan(xAt(0.1));
});

test('things are drawn where an exercise has them', () => {
  const drawn = (name: string) => renderToStaticMarkup(<Figure motion={starterMotion(name)} />);
  expect(drawn('roll-at-the-wall')).toContain('figure-wall');
  expect(drawn('roll-at-the-wall')).toContain('figure-roller');
  expect(drawn('slow-breathing')).toContain('figure-chair');
  expect(drawn('walking')).not.toMatch(/figure-wall|figure-chair|figure-roller/);
});

test('a mirrored figure is the same one turned round', () => {
  const plain = renderToStaticMarkup(<Figure motion={starterWalk} still={20} />);
  const mirrored = renderToStaticMarkup(<Figure motion={starterWalk} still={20} isMirrored />);
  expect(mirrored.replace(' figure-mirrored', '')).toBe(plain);
  expect(mirrored).not.toBe(plain);
});

test('from three quarters both shoulders and both hips are seen, and the face', () => {
  const pose = poseAt(starterMotion('slow-breathing'), 0);
  const frame = (view: Motion['view']) => frameOf(pose, { person: people[0], view: viewOf(view) });
  const xOf = (name: string, view: Motion['view']) =>
    Number(/^M(\S+) /.exec((frame(view)[name]?.d || frame(view)[`${name}-before`]?.d) ?? '')?.[1]);
  const apart = (part: string, view: Motion['view']) => xOf(`far-${part}`, view) - xOf(`near-${part}`, view);
  expect(Math.abs(apart('leg', 'side'))).toBeLessThan(2);
  expect(apart('leg', 'three-quarter')).toBeGreaterThan(5);
  expect(apart('sleeve', 'three-quarter')).toBeGreaterThan(12);
  expect(frame('three-quarter').head?.['data-turned']).toBe('yes');
  expect(frame('side').head?.['data-turned']).toBe('no');
});

test('a second view is seen through a window while its movement lasts, and drawn whole', () => {
  const rolls = starterMotion('knee-rolls');
  const windows = windowsOf(rolls);
  expect(windows).toEqual(['feet', 'front']);
  const frameAt = (step: number) => framesOf(poseAt(rolls, 1, 1, step), lookAt(rolls), windows);
  const open = (step: number) => windows.map((view) => frameAt(step)[`from-${view}-window`]?.opacity);
  expect([open(0), open(2), open(3)]).toEqual([
    ['0', '1'],
    ['0', '0'],
    ['1', '0'],
  ]);
  const through = Object.entries(frameAt(3)).filter(([part]) => part.startsWith('from-feet-'));
  expect(through.length).toBeGreaterThan(40);
  expect(JSON.stringify(through)).not.toMatch(/NaN|undefined|Infinity/);
});

test('a window says from where it shows the figure, in the words that it is given', () => {
  const drawn = (viewNames?: { readonly feet: string }) =>
    renderToStaticMarkup(<Figure motion={starterMotion('knee-rolls')} {...(viewNames && { viewNames })} />);
  expect(drawn({ feet: 'Von den Füßen' })).toMatch(/<text[^>]*>Von den Füßen<\/text>/);
  expect(drawn()).not.toContain('<text');
});

test.each(['front', 'feet', 'above'] as const)('every motion is a whole picture from %s', (view) => {
  for (const [name, motion] of starterMotions) {
    for (const percent of [0, 40, 75]) {
      const markup = renderToStaticMarkup(<Figure motion={{ ...motion, view }} still={percent} />);
      expect(markup, name).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  }
});

describe.each([-120, -90, -30, 45, 90, 180])('a body turned by %d°', (turnDeg) => {
  test.each(['side', 'three-quarter'] as const)('is a whole picture from %s', (view) => {
    const pose = poseAt(starterMotion('knee-rolls'), 1);
    const frame = frameOf(
      { ...pose, turns: { ...pose.turns, turnDeg } },
      { person: people[0], view: viewOf(view) },
    );
    expect(JSON.stringify(frame)).not.toMatch(/NaN|undefined|Infinity/);
    for (const part of ['near-leg', 'far-leg', 'near-sleeve', 'far-sleeve', 'near-shoe', 'far-forearm']) {
      const places = [frame[part]?.d, frame[`${part}-before`]?.d];
      expect(
        places.filter((d) => d !== ''),
        part,
      ).toHaveLength(1);
    }
  });
});

test('a body on its side shows its face, or the back of its head', () => {
  const pose = poseAt(starterMotion('knee-rolls'), 1);
  const face = (turnDeg: number) =>
    frameOf({ ...pose, turns: { ...pose.turns, turnDeg } }, lookAt()).head?.['data-turned'];
  expect([0, 90, -90].map(face)).toEqual(['no', 'yes', 'back']);
});

test('knees that lean to the side are seen to do so, from the side and from three quarters', () => {
  const pose = poseAt(starterRoll, 0);
  const leaning = (asideDeg: number, view: Motion['view']) => {
    const near = { ...pose.near, leg: { ...pose.near.leg, asideDeg } };
    const frame = frameOf({ ...pose, near }, { person: people[0], view: viewOf(view) });
    return ['near-leg', 'near-leg-before', 'near-leg-over'].map((layer) => frame[layer]?.d).join(''); // drawn in one of them
  };
  for (const view of ['side', 'three-quarter'] as const) {
    expect(leaning(40, view)).not.toBe(leaning(0, view));
  }
  expect(leaning(40, 'three-quarter')).not.toBe(leaning(-40, 'three-quarter'));
});

test.each(people.map((person) => [person.id, person] as const))(
  '%s is drawn, moves and is known by name',
  (id, person) => {
    const markup = renderToStaticMarkup(
      <PersonContext value={person}>
        <Figure motion={starterWalk} still={20} />
      </PersonContext>,
    );
    expect(markup).toContain(`data-person="${id}"`);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    const { element, svg, nodes } = svgOf(markup);
    svg.dataset.person = id;
    createFigure(element).update(poseAt(starterWalk, 0.5));
    const frame = frameOf(poseAt(starterWalk, 0.5), { person, view: viewOf('side') });
    expect(nodes.find(({ dataset }) => dataset.part === 'top')?.attributes.get('d')).toBe(frame.top?.d);
  },
);
