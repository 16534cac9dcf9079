interface ChoicesProps<T extends string> {
  legend: string;
  name: string;
  words: readonly T[];
  names: Readonly<Record<T, string>>;
  chosen: T;
}

/** A choice of one in a form: radio buttons side by side, the chosen one inked. */
export function Choices<T extends string>({ legend, name, words, names, chosen }: ChoicesProps<T>) {
  return (
    <fieldset className="share-set share-choices">
      <legend>{legend}</legend>
      <span>
        {words.map((word) => (
          <label key={word}>
            <input type="radio" name={name} value={word} defaultChecked={word === chosen} />
            <span>{names[word]}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
