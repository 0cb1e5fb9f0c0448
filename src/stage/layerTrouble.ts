/** What is told of a layer that is missing or broken. */
export const layerTrouble = (file: string, cause: unknown): string => {
  const why = cause instanceof Error ? cause.message : String(cause);
  return `The picture layer ${file} is not shown: ${why}. The set's flat colours stand in.`;
};
