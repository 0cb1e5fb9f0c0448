import type { SetManifest } from '../content/setManifest';
import type { Clock, Staging } from '../director/ports';
import type { StageLook } from '../session/preferences';
import type { Tableau } from '../story/tableau';
import type { TransitionActor } from './actors/transitionActor';
import type { Company } from './company';
import { isSamePicture } from './isSamePicture';
import { passageTo } from './passage';
import { createPatience } from './patience';
import type { SetShelf } from './setShelf';
import { type Transition, transitionOf } from './transitionOf';

/** How long the old picture waits for the new one's layers, seconds. */
const patience = 1.5;

/** Which tableau is on stage, and the way from one to the next. */
export interface PictureChange {
  show(tableau: Tableau, staging: Staging): void;
  settle(): void;
  /** Puts the tableau up once more, at once: what was drawn is lost. */
  restore(): void;
  /** Whether any set is up yet. */
  isUp(): boolean;
  /** How far what is wanted is dreamed. */
  dream(): number;
  /** Resolves when everything the tableau needs has come. */
  whenShown(): Promise<void>;
  /** Nothing that arrives from now on is shown. */
  dispose(): void;
}

/** What changing pictures needs. */
export interface PictureChangeParts {
  readonly company: Company;
  readonly transition: TransitionActor;
  readonly sets: SetShelf;
  readonly clock: Clock;
  look(): StageLook;
  isLost(): boolean;
  /** Draws what is on stage and covers it with its copy. */
  cover(): void;
  /** Called when something begins to be shown otherwise. */
  onChange(): void;
}

/** Makes the changes of picture for a company. */
export const createPictureChange = (parts: PictureChangeParts): PictureChange => {
  const { company, transition, sets, look, isLost, cover, onChange } = parts;
  const waiting = createPatience(parts.clock, patience);
  let current: SetManifest | null = null;
  let wanted: Tableau | null = null;
  let arrival: Promise<void> = Promise.resolve();
  let shownDream = 0;
  let over = false;

  const enter = (tableau: Tableau, kind: Transition): void => {
    void sets.manifest(tableau.set).then((set) => {
      if (over || isLost() || wanted?.set !== tableau.set) return;
      company.enter(set, wanted);
      current = set;
      shownDream = wanted.dream;
      company.update(0);
      transition.open(kind);
      onChange();
    });
  };
  const changeSet = (tableau: Tableau, kind: Transition): void => {
    const isFirst = current === null;
    if (!isFirst && !transition.isCovered()) cover();
    const come = (): void => {
      if (!over) enter(tableau, kind);
    };
    arrival = waiting.until(sets.ready(tableau.set, tableau.dream), isFirst ? () => {} : come);
    if (isFirst) come();
  };
  /** Behind the old picture stands the same place as paper, or no longer: a page's edge crosses from one to the other. */
  const turnPage = (): void => {
    void waiting.until(arrival, () => {
      if (!over) transition.open(look().reducedMotion ? 'dissolve' : 'page');
    });
  };
  const playHere = (set: SetManifest, tableau: Tableau, staging: Staging): void => {
    const passage = passageTo(tableau, staging, look(), shownDream, company.secondsTo);
    const { pace, performs, isCut, turns } = passage;
    const covers = isCut && !transition.isCovered();
    if (covers) cover();
    if (covers && !turns) transition.open('dissolve');
    company.play(set, tableau, pace);
    shownDream = tableau.dream;
    if (!performs) company.settle();
    if (staging.change.dream) arrival = sets.ready(set.id, tableau.dream).then(() => undefined);
    if (covers && turns) turnPage();
    onChange();
  };

  return {
    show(tableau, staging) {
      const before = wanted;
      wanted = tableau;
      // Nothing can be made on lost graphics; when they are back, what is wanted then is put up.
      if (isLost()) return;
      const isUnderWay = before !== null && before.set !== current?.id;
      if (current?.id === tableau.set && !isUnderWay) {
        const isThere = before !== null && staging.manner === 'perform' && isSamePicture(before, tableau);
        if (!isThere) playHere(current, tableau, staging);
        return;
      }
      if (isUnderWay && before.set === tableau.set) return;
      const performs = staging.manner === 'perform' && !look().still;
      const kind = performs ? transitionOf(before, tableau, staging.change, look().reducedMotion) : 'cut';
      changeSet(tableau, kind);
    },
    settle() {
      if (isLost()) return;
      company.settle();
      if (transition.isCovered() && current?.id === wanted?.set) transition.settle();
      onChange();
    },
    restore() {
      if (!wanted) return;
      current = null;
      changeSet(wanted, 'cut');
    },
    isUp: () => current !== null,
    dream: () => wanted?.dream ?? 0,
    whenShown: () => arrival,
    dispose() {
      over = true;
    },
  };
};
