import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '#shell/places.ts';

const environment = { FOYER_NODE: join('/', 'evil', 'node') };

describe('places', () => {
  it('unpacked, everything is below the project, and the starter says which Node', () => {
    const bundle = join('/', 'foyer', 'dist', 'shell');
    expect(findPlaces({ bundle, resources: '/electron', isPackaged: false, environment })).toEqual({
      preload: join('/', 'foyer', 'dist', 'shell', 'preload.cjs'),
      screen: join('/', 'foyer', 'dist', 'renderer'),
      serviceEntry: join('/', 'foyer', 'dist', 'service', 'main.mjs'),
      packaged: null,
      commandsEntry: join('/', 'foyer', 'dist', 'commands', 'main.mjs'),
      starterPack: join('/', 'foyer', 'content'),
      starterRelease: join('/', 'foyer', 'dist', 'starter-release'),
      node: environment.FOYER_NODE,
    });
  });

  it('packaged, what plain Node reads stands outside the archive, and no variable has a say', () => {
    const resources = join('/', 'opt', 'Foyer', 'resources');
    const bundle = join(resources, 'app.asar', 'dist', 'shell');
    const places = findPlaces({ bundle, resources, isPackaged: true, environment });
    expect(places.screen).toBe(join(resources, 'app.asar', 'dist', 'renderer'));
    expect(places.starterRelease).toBe(join(resources, 'app.asar.unpacked', 'dist', 'starter-release'));
    expect(places.serviceEntry).toBe(join(resources, 'app.asar.unpacked', 'dist', 'service', 'main.mjs'));
    expect(places.commandsEntry).toBe(join(resources, 'app.asar.unpacked', 'dist', 'commands', 'main.mjs'));
    expect(places.node).toMatch(/resources.node(\.exe)?$/);
    expect(Object.values(places).join()).not.toContain('evil');
  });
});
