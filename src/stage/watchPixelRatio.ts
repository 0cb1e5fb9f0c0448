/** Calls whenever the screen's pixels become finer or coarser (another monitor, a zoomed page); the result stops it. */
export const watchPixelRatio = (act: () => void): (() => void) => {
  let stop = (): void => {};
  const watch = (): void => {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = (): void => {
      watch();
      act();
    };
    query.addEventListener('change', changed, { once: true });
    stop = () => query.removeEventListener('change', changed);
  };
  watch();
  return () => stop();
};
