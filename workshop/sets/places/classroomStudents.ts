import type { Bake } from '../kit/bake.ts';
import { chair } from '../kit/furniture.ts';
import { chairBack, type Sitter, sitterBack } from '../kit/sitters.ts';
import { contact, stand } from '../kit/solid.ts';

/** Nine grown people: two plumbers, a judge, one who comes because it is warm. */
const NINE: readonly Sitter[] = [
  { x: 210, y: 716, s: 1.9, crown: 'man', coat: '#3c4258', paper: '#34489c', turned: 9 },
  { x: 346, y: 712, s: 1.9, crown: 'bun', coat: '#4c3040', paper: '#7c3484', turned: 8, lean: -2 },
  { x: 482, y: 710, s: 1.9, crown: 'grey', coat: '#2c2c38', paper: '#2c3c80', turned: 6 },
  { x: 618, y: 710, s: 1.9, crown: 'bob', coat: '#5a3a30', paper: '#a84860', turned: 8, lean: 2 },
  { x: 754, y: 712, s: 1.9, crown: 'cap', coat: '#34404a', paper: '#2c5c98', turned: 4 },
  { x: 130, y: 838, s: 2.7, crown: 'long', coat: '#43303a', paper: '#6c2c80', turned: 12, lean: 3 },
  { x: 330, y: 832, s: 2.7, crown: 'man', coat: '#28303e', paper: '#283c88', turned: 8 },
  { x: 530, y: 830, s: 2.7, crown: 'bob', coat: '#4c2c2c', paper: '#943c58', turned: 7, lean: -3 },
  { x: 728, y: 834, s: 2.7, crown: 'man', coat: '#30283a', paper: '#402c84', turned: 6 },
];

const side = { from: [0.4, 0.9, -0.1], edge: 'rgba(255,226,180,.25)' } as const;

/** The class on its chairs, with its back to us; slot `people`. */
export const students = (bake: Bake): void =>
  bake.plane('people', { depth: 1, order: 150, slot: 'people', grade: 'none' }, (brush) => {
    for (const one of NINE) {
      const view = { x: one.x, y: one.y, scale: one.s, turn: 152 };
      contact(brush, one.x, one.y, 26 * one.s, 4 * one.s, 0.5);
      stand(brush, chair('#3c281c', '#4c3020'), { ...view, pitch: 9 }, side);
      sitterBack(brush, one, [1.6, 1.5, 'rgba(255,220,160,.75)'], '#9c6a50');
      chairBack(brush, view, '#4a3020', side);
    }
  });
