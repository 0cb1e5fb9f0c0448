import type { SetManifest } from '../../content/setManifest';
import type { Held } from '../../session/sessionState';
import type { Tableau } from '../../story/tableau';
import type { FigureLayer } from '../figures/figureLayer';
import type { FigureState } from '../figures/figureState';
import { audienceOf } from './audienceSeats';
import { figureStatesOf } from './castStates';

/** Who stands where. */
export interface CastActor {
  /** Puts the tableau's cast on the figure layer; 0 seconds is at once. */
  show(tableau: Tableau, set: SetManifest, orders: readonly number[], seconds: number): void;
  /** The held key: `stars` lets gravity go, `dance` turns the couple. */
  hold(held: Held | null): void;
  /** Gives everything to a figure layer again, after it was made anew. */
  repeat(): void;
}

const liftCentimetres = 70;

const inDance = (states: readonly FigureState[]): FigureState[] => {
  const lead = states.find((state) => state.id === 'seb');
  const partner = states.find((state) => state.id === 'mia');
  if (!lead || !partner) return [...states];
  const x = (lead.x + partner.x) / 2;
  return states.map((state) => {
    if (state !== lead && state !== partner) return state;
    const { hold: _, with: __, ...rest } = state;
    return {
      ...rest,
      pose: 'waltz' as const,
      ...(state === lead && { with: 'mia' }),
      x,
      y: lead.y,
      scale: lead.scale,
      depth: lead.depth,
    };
  });
};

const riseSeconds = 2.4;
const sinkSeconds = 3.6;

/** Makes the actor; `layer` gives the figure layer in use. */
export const createCastActor = (
  layer: () => FigureLayer | null,
  onTrouble: (what: string) => void,
): CastActor => {
  let shown: { tableau: Tableau; set: SetManifest; orders: readonly number[] } | null = null;
  /** The piece held down at this moment. */
  let piece: string | null = null;
  /** What the layer has, as text: who stays as he is must not be posed anew in every frame of somebody's way there. */
  let [figures, audience] = ['', ''];

  const statesNow = (): FigureState[] => {
    if (!shown) return [];
    const floats = piece === 'stars';
    const states = figureStatesOf({
      set: shown.set,
      cast: shown.tableau.cast,
      season: shown.tableau.season,
      orders: shown.orders,
      lift: floats ? liftCentimetres : 0,
      onTrouble,
    });
    if (piece === 'dance') return inDance(states);
    if (!floats) return states;
    return states.map((state) =>
      state.pose === 'float-together' ? state : { ...state, pose: 'float' as const },
    );
  };

  const putFigures = (seconds: number): void => {
    const states = statesNow();
    const next = JSON.stringify(states);
    if (seconds > 0 && next === figures) return;
    figures = next;
    layer()?.setFigures(states, seconds > 0 ? { seconds } : {});
  };
  const putAudience = (): void => {
    if (!shown) return;
    const groups = audienceOf(shown.set, shown.tableau.cast, shown.orders);
    const next = JSON.stringify(groups);
    if (next === audience) return;
    audience = next;
    layer()?.setAudience(groups);
  };

  return {
    show(tableau, set, orders, seconds) {
      shown = { tableau, set, orders };
      putFigures(seconds);
      putAudience();
    },
    hold(held) {
      const next = held?.pressed ? held.piece : null;
      if (next === piece) return;
      piece = next;
      putFigures(next ? riseSeconds : sinkSeconds);
    },
    repeat() {
      [figures, audience] = ['', ''];
      if (!shown) return;
      putFigures(0);
      putAudience();
    },
  };
};
