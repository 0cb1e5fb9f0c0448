import { CH } from '../../figures/channels';
import type { Place } from '../../figures/motion/place';
import { smooth, type Vec } from '../../figures/vec';
import { type Area, areaOf, createArea, include } from './drawnArea';
import type { Program, Programs, Renderer } from './glDevice';
import { leaveVertexArray } from './glDevice';
import type { LightUniforms } from './lightUniforms';
import type { MeshActor } from './meshActor';
import type { PlaneTarget, SharedBuffers } from './planeTarget';

/** One figure of a plane, ready to be drawn. */
export interface Drawn {
  readonly mesh: MeshActor;
  readonly place: Place;
  readonly parallax: number;
}

/** What the camera sees, in the layer's own numbers. */
export interface Eye {
  x: number;
  y: number;
  zoom: number;
  /** Device pixels per picture unit. */
  resolution: number;
  dream: number;
}

/** Distance of the drawing camera from a figure, centimetres. */
const CAMERA_DISTANCE = 1500;
/** How much nearer a figure is for each picture unit its feet stand lower, centimetres. */
const NEARER = 6;

/** What is drawn, and cleared of what was drawn before. */
const area = createArea();
const reached = createArea();
const turn = new Float32Array(9);
const camera = new Float32Array(4);
const target = new Float32Array(4);
const wear = new Float32Array(4);
const air = new Float32Array(4);
const lamp = new Float32Array(4);
const bend = new Float32Array(4);
const RAD = Math.PI / 180;

function setView(program: Program, drawn: Drawn, eye: Eye, width: number, height: number): void {
  const { place } = drawn;
  const a = place.turn * RAD;
  const b = place.pitch * RAD;
  const ca = Math.cos(a);
  const sa = Math.sin(a);
  const cb = Math.cos(b);
  const sb = Math.sin(b);
  turn[0] = ca;
  turn[1] = -sa * sb;
  turn[2] = sa * cb;
  turn[3] = 0;
  turn[4] = cb;
  turn[5] = sb;
  turn[6] = -sa;
  turn[7] = -ca * sb;
  turn[8] = ca * cb;
  const zoom = eye.zoom * eye.resolution;
  camera[0] = CAMERA_DISTANCE;
  camera[1] = place.scale * zoom;
  camera[2] = (place.x - 960 - (eye.x - 960) * drawn.parallax) * zoom + width / 2;
  camera[3] = (place.y - 402 - (eye.y - 402) * drawn.parallax) * zoom + height / 2;
  target[0] = width;
  target[1] = height;
  target[2] = Math.min(Math.max((place.y - 700) * NEARER, -900), 900);
  program.setUniform('uTurn', turn);
  program.setUniform('uCamera', camera);
  program.setUniform('uTarget', target);
}

/** Nobody looks at us: who faces us looks past, to the side his face is turned to; in half eyes to his left. */
function gazeOf({ x, y, z }: Vec): number {
  const towards = x * turn[2]! + y * turn[5]! + z * turn[8]!;
  const aside = x * turn[0]! + y * turn[3]! + z * turn[6]!;
  return (aside < 0 ? -0.42 : 0.42) * smooth(0.6, 0.92, towards);
}

/** How bent a joint is, 0 (straight) to 1 (at a right angle or more). */
function bentAt(from: Vec, joint: Vec, to: Vec): number {
  const [ax, ay, az] = [joint.x - from.x, joint.y - from.y, joint.z - from.z];
  const [bx, by, bz] = [to.x - joint.x, to.y - joint.y, to.z - joint.z];
  const cosine = (ax * bx + ay * by + az * bz) / (Math.hypot(ax, ay, az) * Math.hypot(bx, by, bz) || 1);
  return Math.min(1, Math.max(0, 1 - cosine));
}

function setLook(program: Program, drawn: Drawn, eye: Eye, light: LightUniforms): void {
  const { figure, palette } = drawn.mesh;
  wear[0] = figure.look.tie ? 1 : figure.look.lower === 'skirt' ? -1 : 0;
  wear[1] = figure.now[CH.lids] ?? 0;
  wear[2] = figure.look.neckline === 'deep' ? 1 : 0;
  wear[3] = figure.body.sex === 'woman' ? 1 : 0;
  const { leftArm, rightArm, leftLeg, rightLeg } = figure.rig;
  bend[0] = bentAt(leftArm.shoulder, leftArm.elbow, leftArm.wrist);
  bend[1] = bentAt(rightArm.shoulder, rightArm.elbow, rightArm.wrist);
  bend[2] = bentAt(leftLeg.hip, leftLeg.knee, leftLeg.ankle);
  bend[3] = bentAt(rightLeg.hip, rightLeg.knee, rightLeg.ankle);
  program.setUniform('uBend', bend);
  program.setUniform('uGaze', gazeOf(figure.rig.head.z));
  air[0] = light.ambient;
  air[1] = eye.dream;
  air[2] = drawn.place.lit;
  air[3] = drawn.place.alpha;
  program.setUniform('uLit[0]', palette.lit);
  program.setUniform('uShade[0]', palette.shade);
  program.setUniform('uWear', wear);
  program.setUniform('uAir', air);
}

function setLight(program: Program, light: LightUniforms, eye: Eye, width: number, height: number): void {
  const zoom = eye.zoom * eye.resolution;
  lamp[0] = (light.lamp[0]! - eye.x) * zoom + width / 2;
  lamp[1] = (light.lamp[1]! - eye.y) * zoom + height / 2;
  lamp[2] = light.lamp[2]! * zoom;
  lamp[3] = light.lamp[3]! * zoom;
  program.setUniform('uKey', light.key);
  program.setUniform('uKeyColour', light.keyColour);
  program.setUniform('uRim', light.rim);
  program.setUniform('uRimColour', light.rimColour);
  program.setUniform('uBack', light.back);
  program.setUniform('uBackColour', light.backColour);
  program.setUniform('uLamp', lamp);
  program.setUniform('uLampColour', light.lampColour);
  program.setUniform('uTint', light.tint);
}

const stateFor = (framebuffer: unknown, width: number, height: number, [x, y, toX, toY]: Area): never =>
  ({
    bindings: { framebuffer },
    viewport: [0, 0, width, height],
    scissor: { enable: true, box: [x, y, Math.max(0, toX! - x!), Math.max(0, toY! - y!)] },
    colorClearValue: [0, 0, 0, 0],
    colorWritemask: [true, true, true, true],
    depthTest: true,
    cullFace: false,
    // One, zero: what was drawn last may have left another blend, and the target is cleared anyway.
    blend: { func: [1, 0, 1, 0] },
  }) as never;

const outside = { cullFace: true } as never;
const bothSides = { cullFace: false } as never;

/** Without a graphics card a point costs all that its shader can do, seen or not: closed skins show their outside only. */
function drawCoarse(
  renderer: Renderer,
  { bare, plain }: Programs,
  { width, height }: SharedBuffers,
  list: readonly Drawn[],
  eye: Eye,
  light: LightUniforms,
): void {
  const { glWrapper } = renderer;
  for (const program of [bare, plain]) {
    setLight(program, light, eye, width, height);
    for (const drawn of list) {
      setView(program, drawn, eye, width, height);
      setLook(program, drawn, eye, light);
      glWrapper.updateCullFace(outside);
      drawn.mesh.draw(program, program === bare ? 'bare' : 'painted');
      glWrapper.updateCullFace(bothSides);
      if (program === bare) drawn.mesh.draw(program, 'open');
    }
  }
}

function drawFine(
  renderer: Renderer,
  { close }: Programs,
  { depth, width, height }: SharedBuffers,
  list: readonly Drawn[],
  eye: Eye,
  light: LightUniforms,
): void {
  renderer.glTextureUnits.bind(depth as never, 0);
  close.setUniform('uDepth', 0);
  setLight(close, light, eye, width, height);
  for (const drawn of list) {
    setView(close, drawn, eye, width, height);
    setLook(close, drawn, eye, light);
    drawn.mesh.draw(close);
  }
}

/** Draws the figures of one plane into its texture, by way of buffers of the same size. */
export function drawPlane(
  renderer: Renderer,
  programs: Programs,
  plane: PlaneTarget,
  shared: SharedBuffers,
  list: readonly Drawn[],
  eye: Eye,
  light: LightUniforms,
): void {
  const { gl, glWrapper, glTextureUnits } = renderer;
  const { width, height } = shared;
  areaOf(reached, list, eye, width, height);
  area.set(reached);
  include(area, plane.drawn);
  plane.drawn.set(reached);
  leaveVertexArray(renderer);
  glTextureUnits.unbindTexture(plane.colour);
  if (shared.depth && shared.depthBuffer) {
    glTextureUnits.unbindTexture(shared.depth);
    glWrapper.update(stateFor(shared.depthBuffer, width, height, area));
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    for (const drawn of list) {
      setView(programs.depth, drawn, eye, width, height);
      drawn.mesh.draw(programs.depth);
    }
  }
  glWrapper.update(stateFor(shared.smooth ?? plane.buffer, width, height, area));
  gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
  (shared.depth ? drawFine : drawCoarse)(renderer, programs, shared, list, eye, light);
  if (shared.smooth) {
    const gl2 = gl as unknown as WebGL2RenderingContext;
    gl2.bindFramebuffer(gl2.READ_FRAMEBUFFER, shared.smooth.webGLFramebuffer);
    gl2.bindFramebuffer(gl2.DRAW_FRAMEBUFFER, plane.buffer.webGLFramebuffer);
    const [x = 0, y = 0, toX = 0, toY = 0] = area;
    gl2.blitFramebuffer(x, y, toX, toY, x, y, toX, toY, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl2.invalidateFramebuffer(gl2.READ_FRAMEBUFFER, [gl2.COLOR_ATTACHMENT0, gl2.DEPTH_ATTACHMENT]);
  }
  const end = { depthTest: false, bindings: { framebuffer: null } } as never;
  glWrapper.updateBindingsFramebuffer(end, true);
  leaveVertexArray(renderer);
  glWrapper.update(end);
}
