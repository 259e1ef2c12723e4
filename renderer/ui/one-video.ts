/** A clip to be shown in a box. */
export interface Showing {
  readonly box: HTMLElement;
  readonly address: string;
  /** The address of its captions. */
  readonly captions: string | null;
  readonly language: string;
  readonly loops: boolean;
  /** Called at most once: it came to its end, another box took the element, or it does not go on. */
  readonly onEnd: (why: 'over' | 'taken' | 'stuck') => void;
}

/** What may be done with a clip for as long as it has the element; afterwards nothing happens. */
export interface Shown {
  pause(isPaused: boolean): void;
  mute(isMuted: boolean): void;
  stop(): void;
}

const lookMs = 1_000;
const looksWithoutMotion = 4; // 4 s: counted in looks, so that a clock that jumps is no stall

/** The screen's only video element: decoders and their memory are had once, however many clips come by. */
let made: HTMLVideoElement | undefined;
let current:
  | { readonly showing: Showing; readonly end: (why: 'over' | 'taken' | 'stuck') => void }
  | undefined;

/** Plays a clip without sound. Whoever had the element before loses it. */
export function showClip(showing: Showing): Shown {
  current?.end('taken');
  made ??= createVideo();
  const element = made;
  let lookedAtS = -1;
  let still = 0;
  const timer = setInterval(() => {
    still = element.paused || element.currentTime !== lookedAtS ? 0 : still + 1;
    lookedAtS = element.currentTime;
    if (still >= looksWithoutMotion) end('stuck');
  }, lookMs);

  function stop(): void {
    if (current?.end !== end) return;
    current = undefined;
    clearInterval(timer);
    element.onplaying = element.onerror = element.onended = null;
    element.replaceChildren();
    element.removeAttribute('src');
    element.load(); // lets go of the file and of the decoder
    element.remove();
    delete showing.box.dataset.playing;
  }
  function end(why: 'over' | 'taken' | 'stuck'): void {
    if (current?.end !== end) return;
    stop();
    showing.onEnd(why);
  }
  const play = () => element.play().catch(() => undefined); // `error` or the looks tell

  current = { showing, end };
  element.onplaying = () => {
    showing.box.dataset.playing = 'true';
  };
  element.onerror = () => end('stuck');
  element.onended = () => end('over');
  element.muted = true;
  element.loop = showing.loops;
  if (showing.captions !== null) element.append(captionsOf(showing.captions, showing.language));
  element.src = showing.address;
  showing.box.append(element);
  void play();

  return {
    pause: (isPaused) => {
      if (current?.end !== end) return;
      if (isPaused) element.pause();
      else void play();
    },
    mute: (isMuted) => {
      if (current?.end === end) element.muted = isMuted;
    },
    stop,
  };
}

function createVideo(): HTMLVideoElement {
  const element = document.createElement('video');
  element.playsInline = true;
  element.preload = 'auto';
  element.crossOrigin = 'anonymous'; // releases are another origin, and captions come by it
  element.disablePictureInPicture = true;
  element.disableRemotePlayback = true;
  return element;
}

function captionsOf(address: string, language: string): HTMLTrackElement {
  const track = document.createElement('track');
  track.kind = 'captions';
  track.srclang = language;
  track.src = address;
  track.default = true;
  return track;
}
