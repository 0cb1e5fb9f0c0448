import { SwitchField } from './Field';

/** One thing that can be on or off. */
interface SwitchRow<Key extends string> {
  readonly of: Key;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

interface SwitchesProps<Key extends string> {
  readonly values: Readonly<Record<Key, boolean>>;
  readonly rows: readonly SwitchRow<Key>[];
  readonly onChange: (of: Key, checked: boolean) => void;
}

/** Switches that belong together. */
export const Switches = <Key extends string>({ values, rows, onChange }: SwitchesProps<Key>) => (
  <>
    {rows.map(({ of, ...row }) => (
      <SwitchField key={of} {...row} checked={values[of]} onChange={(checked) => onChange(of, checked)} />
    ))}
  </>
);
