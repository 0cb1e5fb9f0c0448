import { down } from '../kit/canvas.ts';
import { coatOver } from '../kit/coats.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool, bentwood } from '../kit/furniture.ts';
import { person } from '../kit/people.ts';
import { box, contact, stand, type View } from '../kit/solid.ts';
import { bottles } from '../kit/tables.ts';
import { CLUB_SIGN, STAGE } from './clubPlan.ts';

/** Shelves of bottles. */
export const shelves = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-70, 170, 470, 250), '#4c3a34', { paper: '#7c3458' });
  bottles(brush, -60, 390, [250, 330, 408], 5);
};

/** Two hooks in the brick: what hangs between them is the player’s. */
export const hooks = (brush: Brush): void => {
  for (const x of [CLUB_SIGN.x + 34, CLUB_SIGN.x + CLUB_SIGN.w - 34])
    cut(
      brush,
      (q) => {
        q.lineWidth = 6;
        q.beginPath();
        q.moveTo(x, CLUB_SIGN.y - 18);
        q.lineTo(x, CLUB_SIGN.y + 8);
        q.quadraticCurveTo(x, CLUB_SIGN.y + 20, x + 10, CLUB_SIGN.y + 14);
        q.stroke();
        q.beginPath();
        q.ellipse(x, CLUB_SIGN.y - 20, 9, 9, 0, 0, 7);
        q.fill();
      },
      '#2c2630',
      { shadow: [4, 6, 4, 0.6], rim: [1.4, 1.6, 'rgba(255,220,180,.7)'], paper: '#f0b048' },
    );
};

/** Chairs between us and the stage, a coat on each. */
export const coatChairs = (brush: Brush): void => {
  for (const [x, turn, colour] of [
    [1118, 172, '#42303e'],
    [1330, -166, '#2c3a54'],
    [300, 164, '#4e3c32'],
  ] as const) {
    const view: View = { x, y: 972, scale: 3.3, turn, pitch: 8 };
    stand(brush, bentwood('#2c2228'), view, { from: [0, 1, -0.2] });
    coatOver(brush, view, colour);
  }
};

/** Who sits between us and the stage: a man whose head has gone to one side, a man with a glass. */
export const fore = (brush: Brush): void => {
  const rim = {
    colour: '#ffc078',
    own: 0.36,
    open: 0.34,
    shade: '#0a0914',
    strength: 1.2,
    blur: 1.4,
  } as const;
  person(
    brush,
    {
      member: 'companion',
      pose: 'sit-hands-in-lap',
      hair: 'loose',
      colours: { main: ['#4c3c5c', '#181428'] },
      but: { head: { pitch: 2, yaw: 30, roll: -9 } },
    },
    { x: 1700, y: 1150, scale: 4.6, turn: -148, pitch: 6 },
    { ...rim, from: [-0.7, 0.4, -0.45], print: '#2a2078' },
  );
  person(
    brush,
    {
      member: 'drummer',
      wearing: 'companion',
      pose: 'sit-with-glass',
      hair: 'curls',
      colours: { main: ['#3c4c54', '#121a28'], hair: ['#3a2824', '#140e14'] },
      but: { head: { pitch: 2, yaw: -28, roll: 7 } },
    },
    { x: 60, y: 1160, scale: 4.6, turn: 146, pitch: 6 },
    { ...rim, from: [0.8, 0.4, -0.45], print: '#2a2a88' },
  );
};

/** Two at the bar who never look round: one leans on it, one has his glass. */
export const drinkers = (brush: Brush): void => {
  const light = {
    from: [0.2, 0.5, -0.6],
    colour: '#ffb060',
    own: 0.66,
    open: 0.4,
    shade: '#16121c',
    strength: 1.4,
  } as const;
  const y = 708 - 30 * 2.2;
  person(
    brush,
    {
      member: 'bass-player',
      wearing: 'companion',
      pose: 'sit-chin-in-hand',
      hair: 'trilby',
      colours: { main: ['#3c4874', '#141a38'], outer: ['#4c4448', '#1a181c'], belt: ['#2c2428', '#141014'] },
    },
    { x: 120, y, scale: 2.2, turn: 150, pitch: 8 },
    { ...light, print: '#2c3488' },
  );
  person(
    brush,
    { member: 'singer', pose: 'sit-with-glass', colours: { main: ['#74284c', '#280e28'] } },
    { x: 300, y, scale: 2.16, turn: -150, pitch: 8 },
    { ...light, print: '#5c2480' },
  );
};

/** Over the till: eleven photographs of ceilings, sent one by one, and a typed list in a frame. */
export const sent = (brush: Brush): void => {
  const { random } = brush;
  for (let i = 0; i < 11; i++) {
    const [x, y] = [-48 + i * 35, 118 + 7 * Math.sin(i * 1.9)];
    cut(brush, (q) => q.fillRect(x, y, 27, 32), '#e8e0cc', {
      paper: '#fff0d0',
      shadow: [2, 3, 3, 0.5],
      shade: (q) => {
        q.fillStyle = ['#8ca0a0', '#b0a488', '#9c8ca0', '#a8b0a0'][i % 4] ?? '#8ca0a0';
        q.fillRect(x + 3, y + 3, 21, 21);
        q.fillStyle = 'rgba(70,54,30,.6)';
        q.beginPath();
        q.ellipse(
          x + 9 + random() * 9,
          y + 9 + random() * 8,
          3 + random() * 5,
          2 + random() * 4,
          random() * 3,
          0,
          7,
        );
        q.fill();
      },
    });
  }
  cut(brush, (q) => q.fillRect(352, 106, 46, 58), '#5c4430', { paper: '#c87c3c', shadow: [3, 4, 4, 0.5] });
  cut(brush, (q) => q.fillRect(357, 111, 36, 48), '#efe6d2', {
    paper: '#fff4dc',
    shade: (q) => {
      q.fillStyle = 'rgba(40,32,40,.7)';
      for (let i = 0; i < 6; i++) q.fillRect(362, 116 + i * 7, 14 + ((i * 7) % 13), 2);
      q.strokeStyle = '#a8342c';
      q.lineWidth = 1.6;
      q.beginPath();
      q.ellipse(371, 152, 13, 5, 0, 0, 7);
      q.stroke();
    },
  });
};

/** The bar’s counter and its stools. */
export const counterOf = (brush: Brush): void => {
  const view: View = { x: 150, y: 668, scale: 2.2, turn: 0, pitch: 8 };
  contact(brush, 150, 668, 330, 14);
  stand(
    brush,
    [
      box([-140, 130], [0, 106], [-26, 26], '#5c3c34'),
      box([-146, 138], [106, 112], [-34, 32], '#9c7048', { bias: 40 }),
    ],
    view,
    { from: [0.3, 0.9, -0.1], edge: 'rgba(255,220,170,.2)' },
  );
  for (const x of [120, 300, 470])
    stand(
      brush,
      barStool('#3c3234', '#8c4438'),
      { x, y: 708, scale: 2.3, turn: 20, pitch: 9 },
      { from: [0.3, 0.9, 0.1] },
    );
};

/** The stage’s boards and its lit edge. */
export const stageBlock = (brush: Brush): void => {
  const { x0, x1, y } = STAGE;
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x0 + 50, y - 54);
      q.lineTo(x1 - 50, y - 54);
      q.lineTo(x1, y + 34);
      q.lineTo(x0, y + 34);
      q.fill();
    },
    down(y - 54, y + 34, '#4c4454', '#6c5c60'),
    {
      shade: (q) => {
        q.strokeStyle = 'rgba(8,6,16,.4)';
        q.lineWidth = 1.4;
        for (let i = 0; i < 30; i++) {
          q.beginPath();
          q.moveTo(x0 + 50 + i * 30, y - 54);
          q.lineTo(x0 + i * 33.5, y + 34);
          q.stroke();
        }
      },
    },
  );
  cut(brush, (q) => q.fillRect(x0, y + 34, x1 - x0, 40), down(y + 34, y + 74, '#3c3444', '#1c1826'), {
    rim: [0, 1.8, 'rgba(255,214,150,.6)'],
  });
};
