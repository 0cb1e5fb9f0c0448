interface ChoiceFieldProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them in view. */
export const ChoiceField = <Value extends string>({
  legend,
  name,
  value,
  choices,
  onChange,
}: ChoiceFieldProps<Value>) => (
  <fieldset class="field">
    <legend>{legend}</legend>
    <div class="field-choices">
      {choices.map(([choice, label]) => (
        <label key={choice} class="field-choice">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

interface SwitchFieldProps {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off. */
export const SwitchField = ({ label, name, hint, checked, onChange }: SwitchFieldProps) => (
  <label class="field switch-field">
    <span>
      {label}
      {hint !== undefined && <small>{hint}</small>}
    </span>
    <input
      type="checkbox"
      role="switch"
      name={name}
      checked={checked}
      aria-checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);

interface RangeFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** How a value is written and spoken. */
  readonly written: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A quantity. */
export const RangeField = ({ label, name, value, least, most, step, written, onChange }: RangeFieldProps) => (
  <label class="field range-field">
    <span>{label}</span>
    <input
      type="range"
      name={name}
      min={least}
      max={most}
      step={step}
      value={value}
      aria-valuetext={written(value)}
      onInput={(event) => onChange(Number(event.currentTarget.value))}
    />
    <output aria-hidden="true">{written(value)}</output>
  </label>
);
