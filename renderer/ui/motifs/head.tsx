/**
 * Heads in profile, facing left, a hundred units from crown to chin around 0 0, without a neck: the body brings its own.
 * No eyes and no mouth: a face that feels nothing in particular can be anybody's.
 */
export function ShortHair({ skin = 'var(--motif-skin)' }: Skin) {
  return (
    <>
      <path fill={skin} d={face} />
      <path fill="var(--motif-dark)" d={shortHair} />
      <ellipse {...ear} fill={skin} />
    </>
  );
}

/** The same head with the hair tied up. */
export function TiedHair({ skin = 'var(--motif-skin)' }: Skin) {
  return (
    <>
      <path fill={skin} d={face} />
      <path fill="var(--motif-dark)" d={tiedHair} />
      <ellipse {...ear} fill={skin} />
    </>
  );
}

interface Skin {
  readonly skin?: string;
}

const face =
  'M2 -48C-6 -48 -13 -47 -20 -43C-26 -39 -31 -33 -33 -26C-35 -21 -32 -16 -34 -10C-36 -2 -47 1 -46 9C-46 11 -45 14 -44 15L-37 16C-37 18 -38 22 -37 25C-37 27 -36 29 -35 30C-35 32 -36 34 -36 37C-36 40 -35 44 -33 46C-30 49 -26 49 -22 49C-15 50 -10 48 -4 46C2 44 6 39 12 38C16 37 21 38 24 38C28 34 33 27 36 20C41 10 43 1 42 -10C41 -20 37 -29 30 -36C22 -44 13 -48 2 -48Z';

const shortHair =
  'M-36 -24C-37 -29 -39 -36 -37 -42C-34 -51 -25 -55 -16 -58C-8 -60 -1 -58 8 -57C18 -56 28 -60 36 -54C45 -48 49 -37 50 -26C51 -17 48 -11 46 -2C45 5 45 11 42 18C39 25 34 32 30 36C28 35 24 34 22 32C19 29 19 26 18 22C17 18 18 15 16 12C12 7 4 9 -1 10C-3 8 -5 5 -6 2C-7 -2 -5 -6 -6 -10C-7 -14 -7 -17 -10 -20C-13 -23 -18 -21 -22 -22C-27 -23 -32 -24 -36 -24Z';

const tiedHair =
  'M-36 -22C-37 -27 -39 -35 -36 -42C-32 -51 -23 -54 -14 -56C-7 -58 -1 -56 6 -56C11 -56 15 -57 20 -56C26 -55 31 -51 34 -48C34 -53 35 -62 40 -66C47 -72 60 -69 66 -62C71 -56 69 -49 70 -42C71 -35 76 -28 72 -22C68 -15 57 -16 50 -16C50 -11 50 -3 48 4C46 11 43 16 38 22C35 26 31 30 28 32C26 31 22 30 20 28C18 26 18 23 17 20C16 17 17 15 16 12C13 7 5 9 -1 10C-3 8 -7 4 -8 0C-9 -4 -6 -8 -8 -12C-10 -16 -13 -18 -16 -20C-22 -24 -30 -23 -36 -22Z';

const ear = { cx: 7, cy: 7, rx: 7, ry: 10 };
