import { drawSign } from './drawSign';
import { neonInk } from './inks';
import type { EndingView } from './model/pageModel';
import { keyPlaceOf } from './octaveLayout';
import { keptText } from './words';

/** Pixels of a card: the shape most places show a picture in. */
const WIDTH = 1200;
const HEIGHT = 630;
const MIDDLE = WIDTH / 2;

const glow = (pen: CanvasRenderingContext2D, colour: string): void => {
  pen.fillStyle = '#05060e';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const light = pen.createRadialGradient(MIDDLE, -60, 0, MIDDLE, -60, 620);
  light.addColorStop(0, `${colour}70`);
  light.addColorStop(1, `${colour}00`);
  pen.fillStyle = light;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
};

const paintKey = (pen: CanvasRenderingContext2D, colour: string): void => {
  const light = pen.createLinearGradient(0, 0, 0, 96);
  light.addColorStop(0, '#06081a');
  light.addColorStop(1, colour);
  pen.fillStyle = light;
  pen.beginPath();
  pen.roundRect(MIDDLE - 23, 0, 46, 96, [0, 0, 6, 6]);
  pen.fill();
};

/** Breaks a text into lines no wider than `most` pixels in the pen's present face. */
const linesOf = (pen: CanvasRenderingContext2D, text: string, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && pen.measureText(longer).width <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** The face draws its hairlines by its size: enlarged from a smaller one, and traced, they survive a small picture. */
const paintTitle = (pen: CanvasRenderingContext2D, title: string): void => {
  const enlarged = 76 / 14;
  pen.save();
  pen.translate(MIDDLE, 186);
  pen.scale(enlarged, enlarged);
  pen.fillStyle = '#f3eadb';
  pen.font = 'italic 400 14px "Bodoni Moda", Georgia, serif';
  pen.strokeStyle = pen.fillStyle;
  pen.lineWidth = 0.16;
  pen.fillText(title, 0, 0, (WIDTH - 120) / enlarged);
  pen.strokeText(title, 0, 0, (WIDTH - 120) / enlarged);
  pen.restore();
};

const paintSign = (pen: CanvasRenderingContext2D, view: EndingView, colour: string): void => {
  if (view.sign === null) return;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [270, 200];
  const signPen = canvas.getContext('2d');
  if (signPen === null) return;
  drawSign(signPen, view.sign, canvas.width, canvas.height, neonInk(colour));
  pen.drawImage(canvas, MIDDLE - canvas.width / 2, 386);
};

/** Draws the card of a life: its key, title, what was kept, its words and its sign, in the page's own faces. */
export const drawLifeCard = (canvas: HTMLCanvasElement, view: EndingView): void => {
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const colour = keyPlaceOf(view.key)?.colour ?? '#ffb765';
  glow(pen, colour);
  paintKey(pen, colour);
  pen.textAlign = 'center';
  paintTitle(pen, view.title);
  pen.fillStyle = colour;
  pen.font = '400 28px Literata, Georgia, serif';
  pen.fillText(keptText(view), MIDDLE, 238);
  pen.fillStyle = '#f3eadb';
  pen.font = '400 27px Literata, Georgia, serif';
  const lines = view.card.flatMap((line) => linesOf(pen, line, WIDTH - 460));
  for (const [at, line] of lines.slice(0, view.sign === null ? 7 : 3).entries()) {
    pen.fillText(line, MIDDLE, 296 + at * 38);
  }
  paintSign(pen, view, colour);
  pen.fillStyle = '#b3b0bd';
  pen.font = '400 19px Literata, Georgia, serif';
  pen.fillText(`${view.storyTitle} · an unofficial what-if`, MIDDLE, HEIGHT - 22);
};

/** Saves the card of a life as a picture file named after its ending. */
export const saveLifeCard = (view: EndingView): void => {
  const canvas = document.createElement('canvas');
  drawLifeCard(canvas, view);
  const link = document.createElement('a');
  link.download = `${view.ending}.png`;
  link.href = canvas.toDataURL('image/png');
  link.click();
};
