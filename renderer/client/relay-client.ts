import { documentUrl, releaseUrl } from '#contract/addresses.ts';
import type { News } from '#contract/api.ts';
import type { Answer } from '#contract/errors.ts';
import type { ExerciseDocument, TopicDocument } from '#contract/model.ts';
import { type Bridge, bridgeName, createClient } from '#contract/rpc.ts';
import type { ScreenClient } from './screen-client.ts';
import { storedExercise } from './stored-exercise.ts';

/** The client of the real kiosk: calls go through the shell's relay, files come by the kiosk scheme. */
export function createRelayClient(bridge: Bridge): ScreenClient {
  const client = createClient({
    call: (method, args) =>
      (bridge[method] as (...a: readonly unknown[]) => Promise<Answer<unknown>>)(...args), // typed by createClient
    subscribe: (listener: (news: News) => void) => bridge.subscribe(listener),
  });
  return {
    ...client,
    content: {
      // The service wrote these documents from checked content, under a revision that never changes.
      loadTopic: async (revision, id, language) =>
        (await fetchJson(documentUrl(revision, { kind: 'topic', id }, language))) as TopicDocument,
      loadExercise: async (revision, id, language) =>
        storedExercise(
          (await fetchJson(documentUrl(revision, { kind: 'exercise', id }, language))) as ExerciseDocument,
        ),
      pictureUrl: releaseUrl,
    },
  };
}

/** The bridge that the preload left on the window; undefined in an ordinary browser. */
export function findBridge(): Bridge | undefined {
  return (window as { [bridgeName]?: Bridge })[bridgeName];
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
