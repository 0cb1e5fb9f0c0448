import {
  type CastMember,
  type CostumeName,
  castMembers,
  costumeNames,
  type PoseName,
  poseNames,
} from '../figures/castNames';
import { isCouplePose } from '../figures/poseOf';
import type { FigureLayer } from '../stage/figures/figureLayer';
import type { FigureState } from '../stage/figures/figureState';
import { type ViewerLightName, viewerLights } from './lights';

/** What the desk's controls say. */
interface Choice {
  member: CastMember;
  partner: CastMember;
  pose: PoseName;
  costume: CostumeName;
  light: ViewerLightName;
  turn: number;
  x: number;
  y: number;
  scale: number;
  seconds: number;
}

/** The figures of a choice. */
function statesOf(choice: Choice): FigureState[] {
  const { member, pose, costume, turn, x, y, scale, partner } = choice;
  const state: FigureState = { id: member, member, pose, costume, turn, x, y, scale, depth: 1 };
  if (!isCouplePose(pose) || member === partner) return [state];
  return [
    { ...state, with: partner },
    { ...state, id: partner, member: partner, pose: 'stand' },
  ];
}

/** The controls of the viewing room; every change is performed by the layer. */
export function buildDesk(layer: FigureLayer, query: URLSearchParams): void {
  const desk = document.querySelector<HTMLFormElement>('#desk');
  const text = (key: string, otherwise: string): string => query.get(key) ?? otherwise;
  const choice: Choice = {
    member: text('member', 'mia') as CastMember,
    partner: text('partner', 'seb') as CastMember,
    pose: text('pose', 'stand') as PoseName,
    costume: text('costume', 'spring') as CostumeName,
    light: text('light', 'dusk') as ViewerLightName,
    turn: Number(text('turn', '20')),
    x: Number(text('x', '960')),
    y: Number(text('y', '745')),
    scale: Number(text('scale', '3.4')),
    seconds: Number(text('seconds', '1.2')),
  };
  const show = (seconds: number): void => layer.setFigures(statesOf(choice), { seconds });
  const select = (
    key: 'member' | 'partner' | 'pose' | 'costume' | 'light',
    options: readonly string[],
  ): void => {
    const field = document.createElement('select');
    for (const option of options) field.add(new Option(option, option, false, option === choice[key]));
    field.addEventListener('change', () => {
      Object.assign(choice, { [key]: field.value });
      if (key === 'light') layer.setLight(viewerLights[choice.light].light);
      show(choice.seconds);
    });
    const frame = document.createElement('label');
    frame.append(`${key} `, field);
    desk?.append(frame);
  };
  const slide = (
    key: 'turn' | 'x' | 'y' | 'scale' | 'seconds',
    min: number,
    max: number,
    step: number,
  ): void => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'range', min, max, step, value: choice[key] });
    field.addEventListener('input', () => {
      choice[key] = Number(field.value);
      if (key !== 'seconds') show(0);
    });
    const frame = document.createElement('label');
    frame.append(`${key} `, field);
    desk?.append(frame);
  };
  select('member', castMembers);
  select('partner', castMembers);
  select('pose', poseNames);
  select('costume', costumeNames);
  select('light', Object.keys(viewerLights));
  slide('turn', -180, 180, 1);
  slide('x', 0, 1920, 1);
  slide('y', 300, 1600, 1);
  slide('scale', 0.6, 8, 0.1);
  slide('seconds', 0, 4, 0.1);
  show(0);
}
