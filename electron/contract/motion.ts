/**
 * How the figure moves: joint angles and contacts as text, so that a clinician can read them and a test can check
 * them. Angles in whole degrees, flexion and forward positive; lengths in centimetres of a person 170 cm tall, who
 * looks to the right: ahead is to the right, up from the floor. Percents are of one cycle of a movement.
 */
export interface Motion {
  readonly view: MotionView;
  readonly props: readonly MotionProp[];
  /** All the muscles of all movements, in plain words. */
  readonly muscles: readonly string[];
  /** The first stands for the exercise: on the loop and in small pictures. */
  readonly movements: readonly [Movement, ...Movement[]];
  /** Where the body is before the first step, if that is not where the step begins; it counts as step −1. */
  readonly before?: Movement;
  /** For each step of the exercise the place of its movement in `movements`; steps beyond the end show the first. */
  readonly steps: readonly number[];
}

/**
 * From where it is seen: straight from the right, or turned a third of a right angle towards the viewer; from ahead, from
 * ahead and a little above (who lies is then seen from the feet), or from above.
 */
export type MotionView = 'side' | 'three-quarter' | 'front' | 'feet' | 'above';

export type MotionProp =
  | { readonly kind: 'floor' }
  /** There is one for some movements at least: see their `ground`. */
  | { readonly kind: 'mat' }
  /** Thin, for a head; lies there wherever there is a mat. */
  | { readonly kind: 'cushion'; readonly atCm: number; readonly thickCm: number }
  /** `atCm` is where it lies on the floor while nobody uses it. */
  | { readonly kind: 'roller'; readonly diameterCm: number; readonly atCm: number }
  /** Behind the figure, facing it. */
  | { readonly kind: 'wall'; readonly atCm: number }
  /** To sit on: it faces ahead, as the figure does. `atCm` is the middle of its seat. */
  | { readonly kind: 'chair'; readonly atCm: number; readonly seatCm: number }
  /** In front of the figure and facing it, to hold on to; or turned, so that who stands behind it holds its back. */
  | {
      readonly kind: 'front-chair';
      readonly atCm: number;
      readonly seatCm: number;
      readonly isTurned?: true;
    };

/** What is underfoot. */
export type MotionGround = 'floor' | 'mat';

export interface Movement {
  readonly name: string;
  /** Round and round, or once and then at rest in its last pose. */
  readonly isPeriodic: boolean;
  /** One cycle at the movement's own pace. */
  readonly cycleS: number;
  /** True where the figure walks on the spot and the floor travels under it. */
  readonly hasMovingFloor: boolean;
  /** A mat lies there for what is done on it: nobody stands at a wall on one, for it slides. */
  readonly ground: MotionGround;
  /** A second view, in a window beside the first. Releases made before there was one have none. */
  readonly alsoFrom?: MotionView;
  /** True for a body that has turned about and looks back: all lengths ahead are then behind. */
  readonly facesBack: boolean;
  /** `flowing` goes through its key poses (PCHIP); `resting` comes to a stop in each. */
  readonly easing: 'flowing' | 'resting';
  /** Joints that are not named stand still at rest. */
  readonly keys: MotionKeys;
  /** What the far side does otherwise than the near one. */
  readonly farKeys: MotionKeys;
  /** The far side does the same so many percent of a cycle later. */
  readonly farLaterPercent: number;
  /** Where the middle of the hip joints goes; empty lets the contacts carry it. */
  readonly hips: readonly KeyPlace[];
  readonly contacts: readonly MotionContact[];
  readonly muscles: readonly WorkingMuscle[];
  /** Those of them that only move, as the belly does in a breath, and do not work. */
  readonly moves?: readonly MuscleName[];
  /** Somebody who rests with closed eyes. */
  readonly eyes?: 'closed';
  /** A pillow between the knees of somebody who lies on the side. */
  readonly pillow?: 'knees';
  /** The pose at this percent stands behind the figure as a pale outline. */
  readonly ghostPercent?: number;
  /** Where on the floor the roller lies that nobody uses, where it is not at its own place: somebody has brought it. */
  readonly rollerCm?: number;
  /** The part whose way is drawn as far as it goes: this far is plenty. */
  readonly farthest?: FarthestPart;
  /** How full the belly is of breath; empty does not show it. */
  readonly breath: readonly KeyAmount[];
}

/** A part whose way can be drawn. */
export type FarthestPart = 'hips' | 'knees' | 'head' | 'hands';

/** A muscle and how hard it works over the cycle; no effort keys: all the time. */
export interface WorkingMuscle {
  readonly name: MuscleName;
  readonly effort: readonly KeyAmount[];
}

/**
 * `pelvis` and `trunk` lean from upright; `trunk` is the line from hips to shoulders, `back` how round the spine is
 * between them (hollow is negative); `neck` and `head` lean against the upper trunk. `hip` bends against the pelvis.
 * `shoulder` is how far the upper arm is raised from hanging straight down. `aside` turns a leg about the line from
 * its hip to its ankle, knee to the viewer; a planted foot stays where it is. Towards the viewer is positive too for
 * `turn` (the whole body as one piece about its long axis: 90 lies on the side, the front to the viewer),
 * `pelvis_turn`, `trunk_turn` and `head_turn` (hips, shoulders and head alone), `lean_aside` (of the trunk) and `sole_tilt` (the sole rolls
 * on its edge). The others are the joints of a limb.
 */
export type MotionJoint =
  | 'pelvis'
  | 'trunk'
  | 'back'
  | 'neck'
  | 'head'
  | 'hip'
  | 'knee'
  | 'ankle'
  | 'aside'
  | 'turn'
  | 'pelvis_turn'
  | 'trunk_turn'
  | 'lean_aside'
  | 'head_turn'
  | 'sole_tilt'
  | 'shoulder'
  | 'elbow'
  | 'wrist';

export type MotionKeys = Readonly<Partial<Record<MotionJoint, readonly KeyPose[]>>>;

/** Where a joint stands at a percent of the cycle. */
export interface KeyPose {
  readonly percent: number;
  readonly deg: number;
}

/** How much of something there is at a percent of the cycle: 0 none, 100 all. */
export interface KeyAmount {
  readonly percent: number;
  readonly amountPercent: number;
}

export interface KeyPlace {
  readonly percent: number;
  readonly aheadCm: number;
  readonly upCm: number;
}

/** A part of the body that keeps its place on a thing. */
export type MotionContact =
  /** Planted: the ankle above the sole, the knee, the wrist above the palm, so far ahead, so far up from the floor. */
  | {
      readonly part: 'foot' | 'knee' | 'hand';
      readonly side: 'near' | 'far';
      readonly on: 'floor' | 'chair';
      readonly atCm: number;
      readonly upCm: number;
      /** How far a hand or a foot is towards the viewer from the middle of the body; without it: under its own joint. */
      readonly asideCm?: number;
      /** Of a hand whose fingers point back, as the wrist of somebody likes it who leans on hands behind them. */
      readonly fingers?: 'back';
    }
  /** A hand that rests on the body itself and goes along with it, or holds the roller by its end. */
  | {
      readonly part: 'hand';
      readonly side: 'near' | 'far';
      readonly on: HandRest;
    }
  | { readonly part: 'seat'; readonly on: 'floor' | 'chair'; readonly atCm: number }
  /** The roller lies under this part: it turns without slip and goes half as far as the body. */
  | {
      readonly part: 'back' | 'seat' | 'calf';
      readonly on: 'roller';
      readonly against: 'floor' | 'wall';
      /** From the hip joint to the roller's middle, along floor or wall, at the start of the cycle. */
      readonly fromHipsCm: number;
    };

/** Where a hand may rest that is not planted. */
export type HandRest = 'belly' | 'chest' | 'thigh' | 'head' | 'roller';

/** Each has its own glow on the figure. */
export type MuscleName =
  | 'Calves'
  | 'Thighs'
  | 'Buttocks'
  | 'Belly'
  | 'Lower back'
  | 'Upper back'
  | 'Chest'
  | 'Neck'
  | 'Shoulders';
