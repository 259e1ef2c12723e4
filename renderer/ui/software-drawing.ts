let isKnown: boolean | undefined;

/**
 * Whether the processor draws each frame, as on a machine without a graphics device. Looked at once, for some 10 ms: while the
 * first finger is down, as the page waits for the graphics process meanwhile, which may hang when a screen comes back.
 */
export function drawsInSoftware(): boolean {
  isKnown ??= !canDrawFast();
  return isKnown;
}

/** The runtime gives such a context only to who would draw with a graphics device. */
function canDrawFast(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: true });
  context?.getExtension('WEBGL_lose_context')?.loseContext(); // it keeps nothing of the device
  return context !== null;
}
