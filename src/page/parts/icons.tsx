const Icon = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

/** Two bars: hold the story here. */
export const PauseIcon = () => <Icon path="M9 5.5v13M15 5.5v13" />;
/** One beat back. */
export const BackIcon = () => <Icon path="M14.5 5.5 8 12l6.5 6.5" />;
/** There is more to read. */
export const MoreIcon = () => <Icon path="m6.5 9.5 5.5 5.5 5.5-5.5" />;
