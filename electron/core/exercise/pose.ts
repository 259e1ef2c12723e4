import type { MotionView } from '#contract/motion.ts';

/**
 * Where every joint is at one moment, in metres of a side view: x grows ahead of the walker (to the right), y up
 * from the floor. Angles are in degrees; limbs are measured from straight down, forward positive.
 */
export interface Pose {
  readonly heightM: number;
  /** How far into the cycle, 0 to 100. */
  readonly cyclePercent: number;
  /** 1 for what is done on the floor, 0 for what is done standing or on a chair; between them on the way. */
  readonly lowShare: number;
  /** 1 where a mat lies underfoot, 0 on the bare floor; between them while it is laid. */
  readonly matShare: number;
  readonly second: SecondView;
  /** How full the belly is of breath, 0 to 1. */
  readonly breath: number;
  /** How far the eyes are closed, 0 to 1. */
  readonly lids: number;
  /** 1 where a pillow lies between the knees; between 0 and 1 while it is put there. */
  readonly pillowShare: number;
  readonly trunk: Trunk;
  readonly head: Head;
  /** How the body leaves its own plane: the joints here are those of the body unturned, `inRoom` has where they are. */
  readonly turns: Turns;
  /** The side that is turned to the viewer: the right one of a person who walks to the right. */
  readonly near: Side;
  readonly far: Side;
  /** How far the floor has travelled to the left under the figure since the start; 0 where the floor rests. */
  readonly floorTravelM: number;
  readonly roller: Roller | null;
  /** How hard each muscle works, 0 to 1, on the near side. */
  readonly work: MuscleWork;
}

/** How a body leaves the plane of the side view. Degrees; towards its viewer is positive. */
export interface Turns {
  /** The whole body, to pass something that stands in its way: so far aside, in metres. */
  readonly asideM: number;
  /** All of it as one piece, about the line from hips to shoulders: 90 lies on the side, the front to the viewer. */
  readonly turnDeg: number;
  /** The pelvis alone, about the lower end of the spine. */
  readonly pelvisTurnDeg: number;
  /** Shoulders, arms and head, about the upper end. */
  readonly trunkTurnDeg: number;
  /** The line from hips to shoulders leans aside; half of it goes into the pelvis. */
  readonly leanAsideDeg: number;
}

/** From where it is seen as well, and how much of that is to be seen: 0 nothing, 1 all. */
export interface SecondView {
  readonly view: MotionView;
  readonly share: number;
}

export interface Point {
  readonly xM: number;
  readonly yM: number;
}

export interface Trunk {
  /** The middle of the hip joints. */
  readonly hip: Point;
  readonly shoulder: Point;
  /** From upright, forward positive; −90 is flat on the back. */
  readonly leanDeg: number;
  /** How much more the trunk leans at the shoulders than at the hips: a round back is positive, a hollow one not. */
  readonly roundDeg: number;
}

export interface Head {
  readonly centre: Point;
  /** From upright, forward positive. */
  readonly leanDeg: number;
  /** On the neck, towards the viewer of the side view. */
  readonly turnDeg: number;
}

export interface Side {
  readonly leg: Leg;
  readonly arm: Arm;
}

export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly ball: Point;
  readonly toe: Point;
  readonly thighDeg: number;
  readonly shankDeg: number;
  /** Flexion: 0 is a straight leg. */
  readonly kneeDeg: number;
  /** The sole from level, toes up positive. */
  readonly footDeg: number;
  /** The toes against the sole, up positive. */
  readonly toeBendDeg: number;
  /** Turned about the line from hip to ankle, knee to the viewer; the joints here are those of the leg unturned. */
  readonly asideDeg: number;
  /** The sole rolls on its edge: its upper side towards the viewer is positive. */
  readonly soleTiltDeg: number;
  /** 1 for a foot that keeps its place while the pelvis turns, 0 for one that goes along. */
  readonly planted: number;
  /** How far towards the viewer a planted foot is from the middle of the body. */
  readonly asideM: number;
  readonly step: FootStep;
}

/** Where a foot is that does not yet go with its body, or has gone before it: so much farther than the body takes it. */
export interface FootStep {
  readonly aheadM: number;
  readonly asideM: number;
  /** Turned about the upright through the hips, as `turnDeg` of the body. */
  readonly turnDeg: number;
}

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly fingertip: Point;
  readonly upperArmDeg: number;
  readonly forearmDeg: number;
  /** Flexion: 0 is a straight arm. */
  readonly elbowDeg: number;
  readonly handDeg: number;
  /** 1 for a hand that keeps its place while the trunk turns, 0 for one that goes along. */
  readonly planted: number;
  /** How far towards the viewer a planted hand is from the middle of the body. */
  readonly asideM: number;
  /** How much of each bone's length is seen: less where it points at the viewer. */
  readonly seen: SeenArm;
}

export interface SeenArm {
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  /** How flat the hand lies: 0 is loosely curled, 1 a palm on the floor. */
  readonly palm: number;
  /** 1 for a hand that lies on the thigh and goes along with it when the knee leans aside. */
  readonly onThigh: number;
  /** 1 for an elbow that keeps out of the way of a thing that the hand pushes. */
  readonly elbowOut: number;
}

export interface Roller {
  readonly centre: Point;
  /** How far it lies to the side of the body, below 0 behind it: there it waits until somebody is down. */
  readonly asideM: number;
  readonly radiusM: number;
  /** Turned since the start, anticlockwise positive. */
  readonly turnDeg: number;
}

export interface MuscleWork {
  readonly calf: number;
  readonly thigh: number;
  readonly buttock: number;
  readonly upperBack: number;
  readonly lowerBack: number;
  readonly belly: number;
  readonly chest: number;
  readonly neck: number;
  readonly shoulder: number;
}
