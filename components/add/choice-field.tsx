import { type ReactNode, useId } from 'react';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  className?: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChosen: (value: Value) => void;
  note?: ReactNode;
}

/** One of a few words. */
export function ChoiceField<Value extends string>({
  label,
  className = '',
  value,
  options,
  onChosen,
  note,
}: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div className={`add-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChosen(target.value as Value)}
        aria-describedby={note ? `${id}-note` : undefined}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {note && (
        <p className="add-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
