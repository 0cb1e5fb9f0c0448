import type { Bake } from '../kit/bake.ts';
import { type Draw, down, frame, type G, lin, poly, rgba, seeded, styleOf, surface } from '../kit/canvas.ts';
import { type Painted as Figure, person } from '../kit/people.ts';

/** Where what she tells appears, beside her in the dark (the close framing's empty side). */
const LEFT = 770;
const RIGHT = 1250;
const TOP = 250;
const BASE = 610;

const MOON = '#b8c4f0';
const ICE = '#a8dce4';
const SODIUM = '#ffb060';

/** Somebody small who waltzes with nobody, as light alone: feet at (x, y), `s` units a centimetre. */
const dancer = (
  g: G,
  x: number,
  y: number,
  s: number,
  o: { who: Figure; turn: number; colour: string; mirrored?: number },
): void => {
  const fine = 4 * s;
  const [w, h] = [240 * fine, 230 * fine];
  const own = surface(w, h);
  person(
    { g: own, material: 'memory', random: () => 0.5 },
    o.who,
    { x: w / 2, y: h - 20 * fine, scale: fine, turn: o.turn, pitch: 4 },
    { from: [0.3, 0.9, 0.2], colour: '#ffffff', own: 0.7, shade: '#8c8c9c', strength: 1.4 },
  );
  own.globalCompositeOperation = 'source-atop';
  own.fillStyle = rgba(o.colour, 0.72);
  own.fillRect(0, 0, w, h);
  const put = (dy: number, high: number): void =>
    g.drawImage(own.canvas, x - 120 * s, y + dy * s, 240 * s, high * s);
  put(-210, 230);
  if (!o.mirrored) return;
  g.save();
  g.globalAlpha = o.mirrored;
  g.translate(0, 2 * y);
  g.scale(1, -1);
  put(-210, 230);
  g.restore();
};

/** Who waltzed: the back of a woman under the stars, one who turns on the ice, one who comes into the lamp. */
const UNDER_STARS: Figure = { member: 'mia', pose: 'waltz-alone', costume: 'dream' };
const ON_ICE: Figure = { member: 'mia', pose: 'float', costume: 'evening' };
const INTO_THE_LAMP: Figure = {
  member: 'mia',
  pose: 'dance-alone',
  costume: 'autumn',
  hair: 'bob',
};

/** A coat, folded, put down. */
const folded = (g: G, x: number, y: number, colour: string): void => {
  g.fillStyle = colour;
  g.beginPath();
  g.roundRect(x, y - 7, 26, 8, 3);
  g.fill();
  g.fillStyle = 'rgba(0,0,0,.5)';
  g.fillRect(x + 3, y - 4, 20, 1.2);
};

/** The library's flat roof: a parapet, a tank, the desert beyond, winter stars. */
const roof: Draw = (g) => {
  const random = seeded(31);
  for (let i = 0; i < 210; i++) {
    const [x, y, r] = [LEFT + random() * (RIGHT - LEFT), TOP + random() ** 1.3 * 250, random()];
    g.fillStyle = rgba(MOON, 0.25 + 0.7 * r * r);
    g.beginPath();
    g.arc(x, y, 0.5 + 1.1 * r * r, 0, 7);
    g.fill();
  }
  g.fillStyle = styleOf(g, down(470, 520, rgba('#2c3c78', 0.7), rgba('#2c3c78', 0.1)));
  poly(g, [
    [LEFT, 500],
    [850, 486],
    [930, 494],
    [1020, 474],
    [1110, 490],
    [RIGHT, 478],
    [RIGHT, 520],
    [LEFT, 520],
  ]);
  g.fillStyle = styleOf(g, down(548, BASE + 20, rgba('#52629c', 0.75), rgba('#1c2448', 0)));
  poly(g, [
    [LEFT + 20, BASE + 20],
    [LEFT + 60, 548],
    [RIGHT, 548],
    [RIGHT, BASE + 20],
  ]);
  g.fillStyle = rgba(MOON, 0.9);
  g.fillRect(LEFT + 50, 532, RIGHT - LEFT, 2);
  g.fillStyle = styleOf(g, down(534, 548, rgba('#42528c', 0.9), rgba('#42528c', 0.4)));
  g.fillRect(LEFT + 50, 534, RIGHT - LEFT, 14);
  g.fillStyle = rgba('#3c4a80', 0.9);
  g.fillRect(1120, 440, 64, 66);
  poly(g, [
    [1114, 440],
    [1152, 416],
    [1190, 440],
  ]);
  for (const x of [1124, 1150, 1176]) g.fillRect(x, 504, 4, 30);
  dancer(g, 1000, 590, 1, { who: UNDER_STARS, turn: 158, colour: '#f4ecdc' });
  folded(g, 884, 534, rgba('#c8a888', 0.9));
};

/** The reservoir, frozen: hills, a moon, and the cracks that run out from her feet. */
const reservoir: Draw = (g) => {
  const random = seeded(41);
  g.fillStyle = rgba('#e4f4f4', 0.85);
  g.beginPath();
  g.arc(1046, 330, 19, 0, 7);
  g.fill();
  const hills = (y: number, high: number, alpha: number, wave: number): void => {
    g.fillStyle = styleOf(g, down(y - high, y, rgba('#3c7080', alpha), rgba('#3c7080', alpha * 0.2)));
    g.beginPath();
    g.moveTo(LEFT, y);
    for (let x = LEFT; x <= RIGHT; x += 8)
      g.lineTo(x, y - high * (0.5 + 0.3 * Math.sin(x / wave) + 0.2 * Math.sin(x / (wave * 0.37))));
    g.lineTo(RIGHT, y);
    g.fill();
  };
  hills(488, 84, 0.4, 74);
  hills(492, 44, 0.7, 46);
  g.fillStyle = styleOf(g, down(492, BASE + 30, rgba(ICE, 0.55), rgba('#3c7888', 0.16)));
  g.fillRect(LEFT, 492, RIGHT - LEFT, BASE + 30 - 492);
  g.fillStyle = styleOf(
    g,
    lin(990, 0, 1110, 0, [
      [0, rgba('#ffffff', 0)],
      [0.5, rgba('#e8ffff', 0.4)],
      [1, rgba('#ffffff', 0)],
    ]),
  );
  g.fillRect(990, 494, 120, 130);
  g.strokeStyle = rgba('#f0ffff', 0.75);
  for (let i = 0; i < 15; i++) {
    const angle = (i / 15) * Math.PI * 2 + random() * 0.3;
    let [x, y] = [968, 572];
    g.lineWidth = 1.3;
    g.beginPath();
    g.moveTo(x, y);
    for (let k = 0; k < 4 + random() * 4; k++) {
      x += Math.cos(angle + (random() - 0.5)) * 34;
      y += Math.sin(angle + (random() - 0.5)) * 7;
      g.lineTo(x, Math.max(496, y));
    }
    g.stroke();
  }
  dancer(g, 968, 576, 0.78, { who: ON_ICE, turn: -58, colour: '#eef8f4', mirrored: 0.2 });
  folded(g, 1080, 560, rgba('#c8a888', 0.9));
};

/** The supermarket's car park: white lines, one lamp. */
const carPark: Draw = (g) => {
  g.fillStyle = styleOf(g, down(486, BASE + 20, rgba('#5c4028', 0.2), rgba('#7c5630', 0.5)));
  g.fillRect(LEFT, 486, RIGHT - LEFT, BASE + 20 - 486);
  g.fillStyle = rgba('#6c4c34', 0.6);
  g.fillRect(840, 428, RIGHT - 840, 58);
  g.fillStyle = rgba('#d88850', 0.5);
  g.fillRect(840, 428, RIGHT - 840, 3);
  g.fillStyle = rgba('#2c1c14', 0.9);
  for (let x = 868; x < RIGHT; x += 62) g.fillRect(x, 446, 46, 40);
  g.strokeStyle = rgba('#fff2dc', 0.85);
  for (let i = -6; i < 9; i++) {
    g.lineWidth = 2.6;
    g.beginPath();
    g.moveTo(980 + i * 46, 506);
    g.lineTo(980 + i * 78, BASE + 16);
    g.stroke();
  }
  g.lineWidth = 2.6;
  g.beginPath();
  g.moveTo(LEFT, 506);
  g.lineTo(RIGHT, 506);
  g.stroke();
  g.fillStyle = rgba('#a87850', 0.95);
  g.fillRect(1052, 322, 4, 184);
  g.fillRect(1002, 320, 54, 4);
  g.fillStyle = styleOf(g, down(326, 590, rgba(SODIUM, 0.6), rgba(SODIUM, 0.06)));
  poly(g, [
    [992, 328],
    [1016, 328],
    [1102, 590],
    [900, 590],
  ]);
  g.fillStyle = '#fff0c8';
  g.beginPath();
  g.ellipse(1004, 326, 15, 4, 0, 0, 7);
  g.fill();
  g.fillStyle = rgba('#ffd090', 0.4);
  g.beginPath();
  g.ellipse(1000, 584, 104, 15, 0, 0, 7);
  g.fill();
  dancer(g, 1012, 592, 0.88, { who: INTO_THE_LAMP, turn: 52, colour: '#fff0d4' });
  folded(g, 906, 596, rgba('#d8b088', 0.9));
};

/** Fades a picture out toward its borders, as a memory has none. */
const vignetted = (draw: Draw): G => {
  const g = frame(2);
  g.save();
  g.translate(688, 254);
  g.scale(0.72, 0.72);
  g.translate(-LEFT, -TOP);
  draw(g);
  g.restore();
  g.globalCompositeOperation = 'destination-in';
  g.save();
  g.translate(852, 402);
  g.scale(0.74, 0.6);
  const fade = g.createRadialGradient(0, 0, 50, 0, 0, 208);
  fade.addColorStop(0, '#fff');
  fade.addColorStop(0.6, 'rgba(255,255,255,.8)');
  fade.addColorStop(1, 'rgba(255,255,255,0)');
  g.fillStyle = fade;
  g.fillRect(-1200, -900, 2400, 1800);
  g.restore();
  return g;
};

/** The three places of the telling, each a slot of light. */
export const toldPlaces = (bake: Bake): void => {
  for (const [slot, draw, haze] of [
    ['roof', roof, '#2c3c88'],
    ['reservoir', reservoir, '#2c6c7c'],
    ['car-park', carPark, '#8c5424'],
  ] as const) {
    const g = frame(2);
    const picture = vignetted(draw);
    const put = (alpha: number, blur: number): void => {
      g.save();
      g.globalCompositeOperation = 'lighter';
      g.globalAlpha = alpha;
      g.filter = `blur(${blur}px)`;
      g.drawImage(picture.canvas, -77, -32, 1920 + 154, 804 + 64);
      g.restore();
    };
    const air = g.createRadialGradient(830, 400, 0, 830, 400, 260);
    air.addColorStop(0, rgba(haze, 0.34));
    air.addColorStop(1, rgba(haze, 0));
    g.fillStyle = air;
    g.fillRect(560, 130, 560, 540);
    put(0.62, 1);
    put(0.4, 7);
    bake.painted.push({
      layer: { id: `told-${slot}`, grade: 'none', blend: 'add', slot, depth: 1, order: 84 },
      g,
      density: 2,
    });
  }
};
