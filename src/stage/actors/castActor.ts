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

  return {
    show(tableau, set, orders, seconds) {
      shown = { tableau, set, orders };
      layer()?.setFigures(statesNow(), seconds > 0 ? { seconds } : {});
      layer()?.setAudience(audienceOf(set, tableau.cast, orders));
    },
    hold(held) {
      const next = held?.pressed ? held.piece : null;
      if (next === piece) return;
      piece = next;
      layer()?.setFigures(statesNow(), { seconds: next ? riseSeconds : sinkSeconds });
    },
    repeat() {
      if (!shown) return;
      layer()?.setFigures(statesNow());
      layer()?.setAudience(audienceOf(shown.set, shown.tableau.cast, shown.orders));
    },
  };
};
