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

/** Makes the actor; `layer` gives the figure layer in use. */
export const createCastActor = (
  layer: () => FigureLayer | null,
  onTrouble: (what: string) => void,
): CastActor => {
  let shown: { tableau: Tableau; set: SetManifest; orders: readonly number[] } | null = null;
  let held: Held | null = null;

  const statesNow = (): FigureState[] => {
    if (!shown) return [];
    const level = held?.level ?? 0;
    const floats = held?.piece === 'stars' && level > 0.02;
    const states = figureStatesOf({
      set: shown.set,
      cast: shown.tableau.cast,
      orders: shown.orders,
      lift: floats ? liftCentimetres * level : 0,
      onTrouble,
    });
    if (floats) {
      return states.map((state) => ({
        ...state,
        pose: state.pose === 'float-together' ? state.pose : ('float' as const),
      }));
    }
    return held?.piece === 'dance' && level > 0.02 ? inDance(states) : states;
  };

  return {
    show(tableau, set, orders, seconds) {
      shown = { tableau, set, orders };
      layer()?.setFigures(statesNow(), seconds > 0 ? { seconds } : {});
      layer()?.setAudience(audienceOf(set, tableau.cast, orders));
    },
    hold(next) {
      const began = next?.pressed === true && held?.pressed !== true;
      const before = held;
      held = next;
      const matters = next?.piece === 'stars' || next?.piece === 'dance' || before !== null;
      if (!shown || !matters) return;
      const moved =
        before?.piece !== next?.piece || began || Math.abs((before?.level ?? 0) - (next?.level ?? 0)) > 0.001;
      if (moved) layer()?.setFigures(statesNow(), { seconds: began ? 2.2 : 0.9 });
    },
    repeat() {
      if (!shown) return;
      layer()?.setFigures(statesNow());
      layer()?.setAudience(audienceOf(shown.set, shown.tableau.cast, shown.orders));
    },
  };
};
