import { Disc, RisingFrom } from './disc.tsx';

/** A door that stands open, and the light that comes out. */
export function Door() {
  return (
    <>
      <Disc {...ground} />
      <RisingFrom {...ground}>
        <path fill="var(--motif-leaf-mid)" d="M60 760H1300V1000H60Z" />
        <path className="motif-breath" fill="var(--motif-sun-pale)" d="M350 760H640L560 1000H80Z" />
        <path fill="var(--sun)" d="M350 -300H640V760H350Z" />
        <path fill="var(--motif-sun-pale)" d="M379 760A116 116 0 0 1 611 760Z" />
        <path fill="var(--motif-light)" d="M318 -300H350V760H318Z" />
      </RisingFrom>
      <path fill="var(--leaf)" d="M640 -300L930 -500V880L640 760Z" />
      <path fill="var(--motif-leaf-deep)" d="M700 60L870 0V330L700 350ZM700 430L870 440V790L700 722Z" />
      <circle cx={892} cy={400} r={24} fill="var(--motif-light)" />
    </>
  );
}

const ground = { x: 590, y: 440, r: 465 };
