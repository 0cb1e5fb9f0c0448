import type { Dream, Season } from '../../story/story';

interface TurnPictureProps {
  readonly season: Season;
  readonly dream: Dream;
  /** Address of what was on stage; without one a horizon stands for it. */
  readonly source: string | null;
}

/** A small picture of a turn: what was on stage, or its season's light on a horizon and two who stand in it; and as many gold edges as it was dreamed. */
export const TurnPicture = ({ season, dream, source }: TurnPictureProps) => (
  <svg class={`turn-picture ${season}`} viewBox="0 0 239 100" aria-hidden="true" focusable="false">
    <rect class="sky" width="239" height="100" />
    {source === null ? (
      <>
        <ellipse class="glow" cx="150" cy="58" rx="95" ry="52" />
        <rect class="ground" y="58" width="239" height="42" />
        <path
          class="figures"
          d="M96 92c-3-13-3-25 1-33-2-4-1-9 3-10s7 3 6 8c5 8 5 22 3 35zM128 92c-5-14-3-27 0-33-3-5-1-11 4-11s7 6 4 10c5 7 7 20 5 34z"
        />
      </>
    ) : (
      <image href={source} width="239" height="100" preserveAspectRatio="xMidYMid slice" />
    )}
    {Array.from({ length: dream }, (_, at) => (
      <rect
        key={at}
        class="edge"
        x={4 + at * 6}
        y={4 + at * 6}
        width={231 - at * 12}
        height={92 - at * 12}
        fill="none"
      />
    ))}
  </svg>
);
