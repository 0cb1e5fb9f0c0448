interface Words {
  readonly marks: string;
  readonly cameras?: string;
  readonly cues?: string;
}

/** The closed lists of marks, extra cameras and extra light cues of every set, as scene files may use them. */
export const vocabulary: Readonly<Record<string, Words>> = {
  overture: { marks: 'table table-right piano', cameras: 'hands backs' },
  shoebox: { marks: 'table', cameras: 'backs', cues: 'parking stub spoon copybook pins key sheets' },
  restaurant: {
    marks: 'piano piano-side bar tables between-tables door past-her threshold pavement',
    cameras: 'hands street door',
    cues: 'bulbs',
  },
  'lay-by': {
    marks: 'barrier barrier-right fruit-stand payphone car road',
    cameras: 'city car-interior',
    cues: 'dusk daylight night',
  },
  arena: { marks: 'crowd crowd-right', cameras: 'crowd', cues: 'lasers' },
  pool: { marks: 'pool-edge house piano lawn', cameras: 'water' },
  'dinner-table': { marks: 'seat-mia seat-husband-to-be seat-far door', cameras: 'speaker' },
  cinema: {
    marks: 'aisle row-left row-right screen-left screen-right',
    cameras: 'screen curtain',
    cues: 'projector',
  },
  planetarium: { marks: 'floor floor-right air-left air-right projector', cameras: 'dome', cues: 'stars' },
  'upright-keys': { marks: 'piano', cameras: 'hands' },
  'grand-keys': { marks: 'piano', cameras: 'hands' },
  'bare-apartment': { marks: 'floor window piano by-piano door', cameras: 'ceiling', cues: 'night' },
  apartment: {
    marks: 'table table-left table-right window sink phone door piano by-piano counter record beside-table',
    cameras: 'ceiling napkin icebox counter',
    cues: 'day candles night tickets spoon',
  },
  rehearsal: { marks: 'keyboard keyboard-side stool door drums bass', cameras: 'pick', cues: 'work-light' },
  concert: {
    marks: 'keyboard microphone drums bass crowd crowd-right aisle',
    cameras: 'crowd stage',
    cues: 'lasers blackout',
  },
  'small-room': { marks: 'piano piano-side seat-front seat-back door bar', cameras: 'fan' },
  theatre: {
    marks: 'stage stage-left wing seat-front seat-back exit foyer',
    cameras: 'house stage curtain',
    cues: 'house stage-light ghost-light',
  },
  corridor: { marks: 'line line-end chair door window outside', cameras: 'door' },
  nevada: {
    marks: 'kerb lawn porch library car window',
    cameras: 'library porch car-interior',
    cues: 'night dawn',
  },
  'audition-room': { marks: 'light desk door', cameras: 'desk', cues: 'one-light' },
  lounge: { marks: 'piano seat seat-right board window gate', cameras: 'board' },
  'scoring-stage': { marks: 'podium booth chair screen', cameras: 'booth' },
  school: { marks: 'piano piano-side seat door stairs', cameras: 'hallway' },
  'hotel-room': { marks: 'bed window drawer desk door', cameras: 'drawer' },
  'hotel-bar': { marks: 'piano table table-right bar door' },
  'ninety-nine': {
    marks: 'piano table table-right bar door stairs microphone sign',
    cameras: 'sign upstairs',
    cues: 'neon',
  },
  'twelve-chairs': { marks: 'piano table table-right chairs door sign', cameras: 'sign', cues: 'neon' },
  cellar: { marks: 'piano table table-right bar stairs door sign', cameras: 'boiler' },
  freeway: { marks: 'wheel passenger exit', cameras: 'exit car-interior' },
  stairs: { marks: 'top bottom door pavement', cameras: 'door', cues: 'neon' },
  club: {
    marks: 'piano microphone table table-right bar door aisle sign',
    cameras: 'hands sign door',
    cues: 'neon hooks shut',
  },
  house: { marks: 'kitchen hall child-door window' },
  paris: { marks: 'river bridge cellar cafe table', cameras: 'river' },
  boulevard: { marks: 'pavement pavement-right wall door car', cameras: 'wall' },
  classroom: { marks: 'front seat door window' },
  television: { marks: 'desk camera door' },
  'dressing-room': { marks: 'mirror chair door', cameras: 'mirror', cues: 'bulbs' },
  number: {
    marks: 'river cellar wedding film cradle drive stairs',
    cameras: 'river cellar wedding film cradle drive stairs',
  },
  'paper-theatre': {
    marks: 'restaurant overlook cinema writing offer crowd dinner night call paris home table',
    cameras: 'restaurant overlook cinema writing offer crowd dinner night call paris home table',
  },
};
