/** Everybody who can stand on the stage. People without a name in the story are named by what they do. */
export const castMembers = [
  'seb',
  'mia',
  'keith',
  'manager',
  'husband',
  'caster',
  'assistant',
  'child',
  'bass-player',
  'drummer',
  'singer',
  'boss',
  'landlord',
  'stranger',
  'companion',
  'waiter',
  'usher',
  'guest-man',
  'guest-woman',
  'boy',
] as const;
/** One member of the cast. */
export type CastMember = (typeof castMembers)[number];

/** Poses in which two figures touch; the first figure leads and names the other by `with`. */
export const couplePoses = [
  'take-hand',
  'waltz',
  'waltz-turn',
  'embrace',
  'kiss',
  'hand-on-cheek',
  'sit-together',
  'hand-in-hand',
  'sit-hand-in-hand',
  'do-up-clasp',
  'under-umbrella',
  'float-together',
] as const;
/** A pose of two figures. */
export type CouplePose = (typeof couplePoses)[number];

/** Poses one figure holds alone. */
export const singlePoses = [
  'stand',
  'stand-hand-in-pocket',
  'stand-listening',
  'stand-arms-folded',
  'stand-coat-over-arm',
  'walk',
  'walk-collar-up',
  'coat-half-on',
  'shoulder-past',
  'turned-by-shoulder',
  'sit',
  'sit-at-table',
  'sit-with-glass',
  'sit-hands-in-lap',
  'sit-edge',
  'sit-on-floor',
  'dining',
  'play-upright',
  'play-grand',
  'play-keyboard',
  'lean-on-bar',
  'lean-on-barrier',
  'lean-on-doorframe',
  'reach',
  'float',
  'telephone',
  'phone-to-ear-pacing',
  'write',
  'draw',
  'read-page',
  'hold-page',
  'at-wheel',
  'passenger',
  'carry-suitcases',
  'carry-tray',
  'hold-child',
  'turn-at-door',
  'look-back',
  'applaud',
  'bow',
  'at-microphone',
  'play-bass',
  'play-drums',
  'conduct',
  'hold-napkin',
  'head-down',
  'sleep',
  'point',
  'wave',
  'unlock',
  'phone-photograph',
  'audition',
  'watch-from-wing',
  'peek-curtain',
  'telephone-hand-in-hair',
  'telephone-forehead',
  'sit-look-back',
  'sit-head-down',
  'sit-look-up',
  'sit-chin-in-hand',
  'look-at-hands',
  'look-up',
  'hold-to-light',
  'raise-glass',
  'show-cuff',
  'under-bonnet',
  'hands-on-barrier',
  'sit-on-lip',
  'walk-with-case',
  'walk-with-umbrella',
  'tiptoe',
  'dance-alone',
  'show-way',
  'hands-over-keys',
  'hands-on-keys',
  'play-one-hand',
  'knee-on-stool',
  'stand-with-bag',
  'write-on-barrier',
  'waltz-alone',
] as const;
/** A pose of one figure. */
export type SinglePose = (typeof singlePoses)[number];

/** Every pose a scene file may name. */
export const poseNames = [...singlePoses, ...couplePoses] as const;
/** One pose. */
export type PoseName = SinglePose | CouplePose;

/** Every costume a scene file may name; who lacks one wears the default of his wardrobe. */
export const costumeNames = [
  'winter',
  'spring',
  'summer',
  'autumn',
  'audition',
  'evening',
  'dream',
  'work',
  'coat',
  'tour',
  'stage',
  'teacher',
  'suit-dark',
  'child',
  'silhouette',
] as const;
/** One costume. */
export type CostumeName = (typeof costumeNames)[number];

/** Styles of hair. */
export const hairNames = [
  'chignon',
  'wave',
  'pony',
  'bob',
  'part',
  'loose',
  'close',
  'grey',
  'pinned',
  'bunches',
  'bald',
  'level-top',
  'curls',
  'cloud',
  'headband',
  'trilby',
  'flat-cap',
  'pillbox',
] as const;
/** One style of hair. */
export type HairName = (typeof hairNames)[number];

/** Things a hand can hold. */
export const propNames = [
  'glass',
  'phone',
  'receiver',
  'pen',
  'page',
  'napkin',
  'key',
  'tray',
  'suitcases',
  'bag',
  'wheel',
  'microphone',
  'baton',
  'sticks',
  'bass',
  'coat',
  'half-coat',
  'umbrella',
  'child',
] as const;
/** One thing in a hand. */
export type PropName = (typeof propNames)[number];

/** Distant, dark people drawn as baked sprites. */
export const audienceGroups = ['dining', 'seated', 'standing'] as const;
/** One kind of audience. */
export type AudienceGroup = (typeof audienceGroups)[number];
