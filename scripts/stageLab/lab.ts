import { createLab } from './createLab';

Object.assign(window, { lab: createLab(document.querySelector<HTMLElement>('#picture') ?? document.body) });
