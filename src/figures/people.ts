import { man, woman } from './body';
import type { CastMember } from './castNames';
import { company } from './company';
import { coat, dress, ivory, knit, navy, overcoat, type Person, shirtsleeves, suit, white } from './outfits';

/** Everybody, and what they own. */
export const people: Record<CastMember, Person> = {
  seb: {
    body: man,
    skin: ['#9a6246', '#2a1e42'],
    hair: ['#18131f', '#0b0a1a'],
    style: 'part',
    outer: ['#3a3c5c', '#14142e'],
    default: suit('#1e2150', '#0d0e2a'),
    costumes: {
      winter: { ...suit('#1e2150', '#0d0e2a', { tie: ['#8a1c34', '#320e2e'] }), bow: true },
      spring: { ...suit('#2a2f66', '#11133a', { tie: ['#d8a03c', '#5a3410'] }), tie: true },
      summer: shirtsleeves('rolled', white, ['#3a3a5c', '#16163a']),
      autumn: { ...suit('#2c2a44', '#121028', { scarf: ['#8a8c9c', '#34365a'] }), scarf: true },
      evening: suit('#16183e', '#0a0a24', { shirt: ['#bcb8cc', '#2a2c54'] }),
      dream: {
        ...suit('#2c3c8c', '#141a50', { tie: ivory, shirt: ivory, lapel: ['#3a4aa0', '#1a2060'] }),
        tie: true,
      },
      work: shirtsleeves('rolled', ['#cfc8d4', '#343a66'], navy, true),
      coat: overcoat('#3a3c5c', '#14142e', ['#8a8c9c', '#34365a'], ['#42456a', '#181836']),
      tour: knit('#26202e', '#100c1e', 'trousers', navy),
      stage: {
        ...suit('#5a2a6a', '#1e1038', { shirt: ['#1c1a38', '#0c0a20'], lapel: ['#8a4a9a', '#341a50'] }),
      },
      teacher: knit('#5c6a4a', '#1e2838', 'trousers', ['#4a3c34', '#1c1626']),
      'suit-dark': suit('#16183e', '#0a0a24', { shirt: ['#bcb8cc', '#2a2c54'] }),
    },
  },
  mia: {
    body: woman,
    skin: ['#c8937a', '#3e2c56'],
    hair: ['#2a1420', '#120c22'],
    style: 'wave',
    outer: ['#e8482c', '#6a1430'],
    default: dress('#18b09a', '#0a3a5a'),
    costumes: {
      winter: { ...coat('#e8482c', '#6a1430', ['#22356e', '#10163c'], ['#c83a26', '#54102a']), hair: 'wave' },
      spring: { ...dress('#18b09a', '#0a3a5a'), hair: 'pony' },
      summer: { ...dress('#6d93ea', '#28306e'), hair: 'pony' },
      autumn: { ...knit('#b4532a', '#4a1a30', 'skirt', ['#6a2c26', '#2c1230']), hair: 'wave' },
      audition: { ...knit('#2a2440', '#120e26', 'trousers', ['#201c38', '#0e0c22']), hair: 'wave' },
      evening: {
        ...dress('#1f3c90', '#0a1036', { hem: 1.64, flare: 9, colours: { outer: ['#3e3c5c', '#151432'] } }),
        hair: 'chignon',
      },
      dream: { ...dress('#f2e9da', '#74648e', { flare: 20 }), hair: 'chignon' },
      work: { ...knit('#ded8e0', '#444a72', 'trousers', ['#2c2c4c', '#12122e'], 'rolled'), hair: 'pony' },
      coat: { ...coat('#e8482c', '#6a1430', ['#22356e', '#10163c'], ['#c83a26', '#54102a']), hair: 'wave' },
      tour: { ...coat('#8a7a6c', '#342a40', ['#3a4a6c', '#161c3a'], ['#9a8a78', '#3a2e44']), hair: 'bob' },
      stage: { ...dress('#2c2650', '#120f2c', { hem: 1.5, flare: 11 }), hair: 'chignon' },
      teacher: { ...knit('#3f7c78', '#14304c', 'skirt', ['#4a3c50', '#1c1834']), hair: 'bob' },
      'suit-dark': { ...knit('#20244c', '#0c0e28', 'trousers', navy), hair: 'bob' },
    },
  },
  ...company,
};
