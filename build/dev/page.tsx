import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { createMemoryClient } from '#client/memory-client.ts';
import { createViewQueue } from '#client/view-queue.ts';
import { contentAddress, type SentContent } from './sent-content.ts';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';

/** The screen without its kiosk: `npm run dev` puts this in the place of renderer/main.tsx. */
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the screen.');
const { snapshot, topics, exercises }: SentContent = await (await fetch(contentAddress)).json();
const client = createMemoryClient({ snapshot, topics: new Map(topics), exercises: new Map(exercises) });
const queue = createViewQueue(client, crypto.randomUUID(), () => undefined);
createRoot(root).render(<App client={client} count={queue.add} isSafe={false} first={snapshot} />);
