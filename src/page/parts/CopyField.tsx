import { useRef, useState } from 'preact/hooks';

interface CopyFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
}

/** A text to take away: selected at a touch, copied where the browser allows it. */
export const CopyField = ({ label, name, value }: CopyFieldProps) => {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div class="copy-field">
      <label>
        <span class="copy-label">{label}</span>
        <input
          ref={field}
          name={name}
          type="text"
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <button type="button" class="text-button" aria-label={`Copy: ${label}`} onClick={copy}>
        {copied ? 'Copied' : 'Copy'}
      </button>
    </div>
  );
};
