interface CaptionProps {
  readonly name: string | null;
  readonly text: string;
  readonly whole: boolean;
  /** Seconds in which the last word has come up. */
  readonly reveal: number;
}

/** A caption that comes up word by word and is whole at a press; the words are all in the page from the start. */
export const Caption = ({ name, text, whole, reveal }: CaptionProps) => {
  let letters = 0;
  return (
    <>
      {name !== null && <p class="speaker">{name}</p>}
      <p data-part="caption" class={whole ? 'whole' : ''}>
        {text.split(/(?<=\s)/u).map((word, index) => {
          const after = (reveal * letters) / text.length;
          letters += word.length;
          return (
            <span key={index} class="word" style={`--after:${after.toFixed(2)}`}>
              {word}
            </span>
          );
        })}
      </p>
    </>
  );
};
