import { across, down, type G, H, lin, poly, rgba, styleOf, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import { at, flatOf, framings, keeping, type SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { catchRims, spotOn } from '../kit/stagecraft.ts';
import { auditionCues } from './auditionLights.ts';
import { toldPlaces } from './auditionTold.ts';

const FOOT = 560;
const STAND = { x: 640, y: 716 };
const LANTERN = { x: 742, y: -26 };

/** A black room, one light, two people whose faces we never see; what she tells appears in the dark beside her. */
export const auditionRoom: SetPainter = {
  seed: 71,
  plan: {
    id: 'audition-room',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#05060a', '#10121a', '#08080c'),
    marks: {
      light: at(STAND.x, STAND.y, 2.25, 52),
      telling: at(632, 764, 2.5, 76),
      desk: at(1210, 1056, 4.8, -146, { seat: 46, order: 235 }),
      'desk-right': at(1600, 1066, 4.9, -160, { seat: 46, order: 235 }),
      door: at(190, 676, 2, 70),
    },
    cameras: keeping(
      framings(
        {
          two: [860, 430, 1.2],
          left: [560, 430, 1.5],
          right: [1330, 480, 1.3],
          close: [790, 416, 3.9],
          detail: [1480, 560, 2],
        },
        { desk: [1250, 470, 1.35] },
      ),
      { close: [800, 960] },
    ),
    light: {
      slots: ['light', 'door', 'desk', 'spot', 'roof', 'reservoir', 'car-park'],
      lamps: [{ slot: 'light', x: LANTERN.x + 60, y: 0, radius: 480, colour: '#ffecd0' }],
      cues: auditionCues(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 500, y: 40, w: 320, h: 640 },
        depth: 1,
        order: 160,
        colour: '#fff0d8',
        amount: 0.55,
        slot: 'light',
      },
    ],
  },
  paint(bake) {
    bake.plane('back', { depth: 1, order: 5 }, paintWall);
    bake.plane('floor', { depth: 1, order: 10 }, (brush) => {
      floor(brush, FOOT, down(FOOT, H, '#3c3a44', '#24222c'), { gap: 104, vx: 700 });
      cut(
        brush,
        (q) => {
          q.fillRect(STAND.x - 34, STAND.y + 2, 68, 5);
          q.fillRect(STAND.x - 4, STAND.y - 2, 8, 20);
        },
        '#988f7c',
        { shadow: [0, 0, 1, 0] },
      );
    });
    bake.plane('lantern', { depth: 1, order: 30 }, paintLantern);
    bake.light('light', { depth: 1, order: 80 }, lightRadiance, lightHaze);
    bake.light(
      'door',
      { depth: 1, order: 82 },
      (g) => glow(g, 200, 380, 260, '#7c98c0', 0.3, 0.6, 1),
      (g) => {
        g.fillStyle = '#7890b0';
        g.fillRect(263, 212, 3, FOOT - 212);
        g.fillRect(180, FOOT - 1, 84, 2);
        glow(g, 264, 390, 90, '#3c5478', 0.3, 0.4, 2.2);
      },
    );
    spotOn(bake, STAND.x, STAND.y, { from: LANTERN.x });
    toldPlaces(bake);
    bake.plane('desk', { depth: 1, order: 230 }, paintDesk);
    catchRims(bake, 'light', { id: 'desk', depth: 1, order: 231 }, '#544c40');
    bake.light('desk', { depth: 1, order: 232, over: ['desk'] }, (g) =>
      glow(g, 1300, 660, 520, '#c8a878', 0.8, 1, 0.4),
    );
    bake.plane('chairs', { depth: 1, order: 240 }, (brush) => {
      for (const [x, y, s, turn] of [
        [1206, 1056, 4.8, -146],
        [1596, 1066, 4.9, -160],
      ] as const)
        stand(
          brush,
          chair('#191a22', '#14141c'),
          { x, y, scale: s, turn, pitch: 7 },
          { from: [-0.8, 0.5, -0.3], edge: 'rgba(255,226,180,.28)' },
        );
    });
    catchRims(bake, 'light', { id: 'chairs', depth: 1, order: 241 }, '#6c6048');
  },
};

const paintWall = (brush: Brush): void => {
  fillAll(brush.g, down(0, FOOT, '#26262e', '#383640', '#2a2a32'));
  cut(
    brush,
    (q) => q.fillRect(-90, -50, 2100, FOOT + 54),
    across(-90, 2010, '#1e1e26', '#3e3c44', '#302e38', '#1a1a22'),
    {
      shadow: [0, 0, 1, 0],
      paper: across(-90, 2010, '#20205a', '#5a3a74', '#33286a', '#18184a'),
      shade: (q) => {
        // Heavy black cloth hung in folds.
        for (let x = -90, k = 0; x < 2010; x += 34 + ((k * 17) % 23), k++) {
          q.fillStyle = styleOf(
            q,
            across(x, x + 34, 'rgba(0,0,8,.34)', 'rgba(0,0,8,0)', 'rgba(255,250,240,.05)', 'rgba(0,0,8,.2)'),
          );
          q.fillRect(x, -50, 44, FOOT + 60);
        }
        q.fillStyle = styleOf(q, down(FOOT - 60, FOOT, 'rgba(0,0,4,0)', 'rgba(0,0,4,.7)'));
        q.fillRect(-90, FOOT - 60, 2100, 66);
      },
    },
  );
  cut(brush, (q) => q.fillRect(180, 212, 84, FOOT - 212), '#1c1b24', {
    rim: [1.2, 1.2, 'rgba(255,255,255,.08)'],
  });
  for (const [x, turn] of [
    [356, 24],
    [420, 32],
    [488, 18],
  ] as const) {
    contact(brush, x, FOOT + 22, 44, 6, 0.6);
    stand(
      brush,
      chair('#34323c', '#2a2832'),
      { x, y: FOOT + 22, scale: 1.5, turn, pitch: 6 },
      { from: [-0.8, 0.5, 0.2], edge: 'rgba(255,240,210,.2)' },
    );
  }
};

const paintLantern = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-90, -14, 2100, 7), '#1c1c24', { rim: [0, 1.2, 'rgba(255,240,210,.2)'] });
  cut(
    brush,
    (q) => {
      poly(q, [
        [LANTERN.x - 20, -30],
        [LANTERN.x + 44, -20],
        [LANTERN.x + 24, 34],
        [LANTERN.x - 40, 16],
      ]);
      q.fillRect(LANTERN.x - 2, -30, 8, 30);
    },
    lin(LANTERN.x - 40, 0, LANTERN.x + 40, 0, [
      [0, '#2c2a32'],
      [1, '#0e0e14'],
    ]),
    { rim: [1.4, 1.4, 'rgba(255,240,210,.4)'] },
  );
};

const lightRadiance = (g: G): void => {
  glow(g, STAND.x, STAND.y + 4, 330, '#ffecc8', 1, 1, 0.19);
  glow(g, STAND.x, STAND.y + 4, 190, '#fff4e0', 1, 1, 0.19);
  glow(g, STAND.x, 420, 620, '#d8c4a4', 0.42, 0.8, 0.9);
  glow(g, STAND.x + 60, 560, 520, '#f0dcc0', 0.5, 1.2, 0.32);
};

const lightHaze = (g: G): void => {
  const beam = { x: LANTERN.x - 8, y: 22, bottom: STAND.y + 8, mouth: 22 };
  cone(g, { ...beam, x0: 470, x1: 800, colour: '#ffe2b4', a: 0.26, soft: 12 });
  cone(g, { ...beam, mouth: 16, x0: 548, x1: 730, colour: '#fff6e6', a: 0.17, soft: 16 });
  glow(g, LANTERN.x - 8, 24, 150, '#fff4e0', 1);
  g.fillStyle = '#fffaf0';
  g.beginPath();
  g.ellipse(LANTERN.x - 8, 24, 31, 9, 0.28, 0, 7);
  g.fill();
  glow(g, STAND.x, STAND.y + 4, 250, '#c8a878', 0.6, 1.1, 0.18);
  glow(g, STAND.x + 40, 500, 620, '#5c4c38', 0.3, 1, 0.8);
};

const paintDesk = (brush: Brush): void => {
  const edge = 'rgba(255,232,196,.8)';
  cut(
    brush,
    (q) =>
      poly(q, [
        [968, 846],
        [948, 664],
        [1010, 642],
        [2030, 642],
        [2030, 846],
      ]),
    lin(948, 0, 1800, 0, [
      [0, '#4a443e'],
      [0.4, '#2a2830'],
      [1, '#14141a'],
    ]),
    {
      rim: [1.6, 1.8, edge],
      shadow: [-8, 6, 14, 0.5],
      shade: (q) => {
        q.fillStyle = styleOf(q, down(664, 846, 'rgba(0,0,6,.5)', 'rgba(0,0,6,.86)'));
        q.fillRect(940, 668, 1100, 180);
        q.fillStyle = 'rgba(255,232,196,.5)';
        q.fillRect(948, 665, 1090, 1.6);
      },
    },
  );
  const sheet = (x: number, y: number, w: number, lean: number): void =>
    cut(
      brush,
      (q) =>
        poly(q, [
          [x, y],
          [x + w, y - 1],
          [x + w - 22 + lean, y - 11],
          [x + 14 + lean, y - 11],
        ]),
      across(x, x + w, '#f4ead2', '#a89c84'),
      { shadow: [0, 2, 3, 0.4] },
    );
  sheet(1010, 660, 92, 6);
  sheet(1052, 656, 84, -4);
  sheet(1392, 658, 110, 4);
  cut(
    brush,
    (q) => {
      q.lineWidth = 3;
      q.beginPath();
      q.moveTo(1026, 650);
      q.lineTo(1076, 646);
      q.stroke();
    },
    '#c89a3c',
    { shadow: [0, 2, 2, 0.5] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [1342, 606],
        [1368, 606],
        [1364, 652],
        [1346, 652],
      ]),
    lin(1342, 0, 1368, 0, [
      [0, rgba('#fff0d8', 0.7)],
      [0.25, rgba('#8c8478', 0.16)],
      [1, rgba('#5c5850', 0.3)],
    ]),
    { rim: [1.4, 1.2, 'rgba(255,244,220,.8)'], paper: '#7c88c8' },
  );
};
