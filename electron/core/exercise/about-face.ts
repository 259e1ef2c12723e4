import { type Body, type BodySide, limbsOf } from './body.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';

/**
 * The same body looking the other way, mirrored at the upright over 0; twice is as before. It is written as all that is
 * turned: the whole body by 180 degrees about its long axis, against which the limbs keep their bends.
 */
export function aboutFace(ahead: Body): Body {
  const body = withToes(ahead);
  const { leanDeg, hip, turns } = body;
  const turned = (deg: number) => deg + 2 * leanDeg;
  const side = (from: BodySide): BodySide => ({
    ...from,
    thighDeg: turned(from.thighDeg),
    shankDeg: turned(from.shankDeg),
    footDeg: turned(from.footDeg),
    upperArmDeg: turned(from.upperArmDeg),
    forearmDeg: turned(from.forearmDeg),
    handDeg: turned(from.handDeg),
    plantedFoot: 0, // what keeps its place in the room does so by being turned with the body
    plantedHand: 0,
  });
  return {
    ...body,
    hip: { ...hip, xM: -hip.xM },
    leanDeg: -leanDeg,
    neckDeg: body.neckDeg - 2 * leanDeg,
    headDeg: body.headDeg - 2 * leanDeg,
    turns: { ...turns, turnDeg: turns.turnDeg > 90 ? turns.turnDeg - 180 : turns.turnDeg + 180 },
    near: side(body.far),
    far: side(body.near),
  };
}

/** The same with the toes bent as they are, whatever the body does. */
export function withToes(body: Body): Body {
  const limbs = limbsOf(skeletonOf(motionHeightM), body);
  const side = (name: 'near' | 'far'): BodySide => ({
    ...body[name],
    toeBendDeg: limbs[name].leg.toeBendDeg,
  });
  return { ...body, near: side('near'), far: side('far') };
}

/** Whether a body has turned about. */
export function looksBack({ turns }: Body): boolean {
  return turns.turnDeg > 135;
}
