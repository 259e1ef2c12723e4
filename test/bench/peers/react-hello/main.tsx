import { createRoot } from 'react-dom/client';

/** The least that a page with React can be. */
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<p>Hello</p>);
