import type { Bake } from '../kit/bake.ts';
import { chair } from '../kit/furniture.ts';
import { type Listener, listener } from '../kit/guests.ts';
import { chairBack } from '../kit/sitters.ts';
import { contact, stand } from '../kit/solid.ts';

type Student = readonly [x: number, y: number, scale: number, turn: number, one: Listener];

/** Nine grown people: two plumbers, a judge, one who comes because it is warm. */
const NINE: readonly Student[] = [
  [
    196,
    712,
    1.9,
    140,
    {
      member: 'drummer',
      wearing: 'companion',
      does: 'folded',
      hair: 'flat-cap',
      cloth: ['#4c5474', '#181c30'],
      print: '#3c54a8',
    },
  ],
  [
    344,
    708,
    1.9,
    146,
    {
      member: 'guest-woman',
      does: 'chin',
      hair: 'chignon',
      cloth: ['#74404c', '#2c141c'],
      print: '#844488',
    },
  ],
  [
    486,
    706,
    1.9,
    150,
    {
      member: 'landlord',
      does: 'lap',
      hair: 'grey',
      cloth: ['#34343c', '#121218'],
      head: ['#9c949c', '#4c444c'],
      print: '#34488c',
    },
  ],
  [
    624,
    706,
    1.9,
    156,
    { member: 'boss', does: 'lean', hair: 'bob', cloth: ['#8c5038', '#341810'], print: '#b05468' },
  ],
  [
    758,
    708,
    1.9,
    162,
    {
      member: 'assistant',
      does: 'edge',
      hair: 'curls',
      cloth: ['#4c5c5c', '#182020'],
      print: '#3468a0',
    },
  ],
  [
    118,
    850,
    2.7,
    140,
    {
      member: 'usher',
      does: 'neck',
      hair: 'wave',
      cloth: ['#6c4454', '#28141c'],
      print: '#743488',
    },
  ],
  [
    322,
    846,
    2.7,
    146,
    {
      member: 'companion',
      does: 'aside',
      hair: 'close',
      cloth: ['#3c485c', '#12161e'],
      print: '#304890',
      looks: -28,
    },
  ],
  [
    528,
    842,
    2.7,
    152,
    { member: 'caster', does: 'lap', hair: 'bob', cloth: ['#7c4440', '#2c1414'], print: '#9c4460' },
  ],
  [
    734,
    846,
    2.7,
    158,
    {
      member: 'bass-player',
      wearing: 'guest-man',
      does: 'chin',
      hair: 'trilby',
      cloth: ['#483c5c', '#181220'],
      head: ['#2c2a38', '#121018'],
      print: '#483488',
    },
  ],
];

const side = { from: [0.4, 0.9, -0.1], edge: 'rgba(255,226,180,.25)' } as const;

/** The class on its chairs, with its back to us; slot `people`. */
export const students = (bake: Bake): void =>
  bake.plane('people', { depth: 1, order: 150, slot: 'people', grade: 'none' }, (brush) => {
    for (const [x, y, scale, turn, one] of NINE) {
      const view = { x, y, scale, turn };
      const near = y > 800;
      contact(brush, x, y, 26 * scale, 4 * scale, 0.5);
      stand(brush, chair('#3c281c', '#4c3020'), { ...view, pitch: 9 }, side);
      listener(
        brush,
        one,
        { ...view, pitch: 9 },
        {
          from: [0.5, 0.76, -0.34],
          colour: '#ffcf88',
          own: near ? 0.56 : 0.7,
          open: near ? 0.34 : 0.42,
          shade: '#1c1014',
          strength: near ? 0.8 : 0.7,
        },
      );
      chairBack(brush, view, '#4a3020', side);
    }
  });
