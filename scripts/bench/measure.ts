/** One figure of the bench: what was measured, beside the budget it has. */
export interface Figure {
  readonly area: string;
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** The most (or, for `atLeast`, the least) it may be; none where a figure is only told. */
  readonly budget?: number;
  readonly atLeast?: boolean;
}

export const isWithin = ({ measured, budget, atLeast }: Figure): boolean =>
  budget === undefined || (atLeast ? measured >= budget : measured <= budget);

const rounded = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 1000) / 1000);

/** The figures as a table: area, what, measured, budget, verdict. */
export const tableOf = (figures: readonly Figure[]): string =>
  figures
    .map((figure) => {
      const sign = figure.atLeast ? '≥' : '≤';
      const budget = figure.budget === undefined ? '' : `${sign} ${rounded(figure.budget)} ${figure.unit}`;
      const verdict = figure.budget === undefined ? '' : isWithin(figure) ? 'within' : 'OVER';
      return `${figure.area.padEnd(9)} ${figure.what.padEnd(58)} ${`${rounded(figure.measured)} ${figure.unit}`.padStart(16)}  ${budget.padEnd(16)} ${verdict}`;
    })
    .join('\n');

/** The middle of some numbers; 0 of none. */
export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
