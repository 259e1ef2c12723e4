/** What only a touch brings: its screens, and the question that follows when nothing more is touched; and the night. */
export { Night } from './night.tsx';
export { OpenedScreen } from './opened-screens.tsx';
export { StillReading } from './still-reading.tsx';
