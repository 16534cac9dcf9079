'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ColumnMapping } from '@/lib/import/column-mapping';
import type { MappedField } from '@/lib/import/guess-mapping';
import { type ChosenColumns, FIELDS, mappingOf, missingColumn } from './column-fields';
import type { OpenTask } from './open-task';

interface ColumnsFormProps {
  task: Extract<OpenTask, { kind: 'columns' }>;
  onDone: (mapping: ColumnMapping) => void;
  onCancel: () => void;
}

/** Asks what the columns of a sheet hold, beside its first rows. */
export function ColumnsForm({ task: { chosen: { name, mapping }, preview, problem }, onDone, onCancel }: ColumnsFormProps) {
  const [columns, setColumns] = useState<ChosenColumns>(preview.guess);
  const [missing, setMissing] = useState<ReturnType<typeof missingColumn>>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = missingColumn(columns);
    setMissing(lacks);
    if (lacks === null) onDone(mappingOf(columns));
    else form.current?.querySelector<HTMLSelectElement>(`select[name=${lacks.field}]`)?.focus();
  };
  return (
    <form className="open-columns" ref={form} onSubmit={onSubmit} aria-labelledby="columns-heading" noValidate>
      <h2 id="columns-heading" ref={heading} tabIndex={-1}>
        What do the columns of “{name}” hold?
      </h2>
      {mapping !== 'ask' && problem !== null && <p>Their names do not say it. Choose what is there; the rest may stay empty.</p>}
      <FirstRows header={preview.header} rows={preview.rows} />
      <div className="open-fields">
        {FIELDS.map(({ field, label, hint }) => (
          <label key={field}>
            <span>
              {label}
              {hint !== '' && <small>, {hint}</small>}
            </span>
            <Columns
              field={field} header={preview.header} value={columns[field] ?? ''} wrong={missing?.field === field}
              onChoose={(column) => setColumns({ ...columns, [field]: column })}
            />
          </label>
        ))}
      </div>
      <p className="open-missing" id="columns-missing" role="alert">
        {missing?.problem}
      </p>
      <div className="file-acts">
        <button className="btn solid" type="submit">
          Show the timeline
        </button>
        <button className="btn" type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface ColumnsProps {
  field: MappedField;
  header: readonly string[];
  value: string;
  wrong: boolean;
  onChoose: (column: string) => void;
}

function Columns({ field, header, value, wrong, onChoose }: ColumnsProps) {
  return (
    <select
      name={field} value={value} aria-invalid={wrong || undefined} aria-describedby={wrong ? 'columns-missing' : undefined}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">None</option>
      {[...new Set(header)].filter((column) => column !== '').map((column) => (
        <option key={column}>{column}</option>
      ))}
    </select>
  );
}

function FirstRows({ header, rows }: { header: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <div className="open-rows" role="region" aria-label="First rows of the sheet" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {header.map((column, at) => (
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {header.map((_, at) => (
                <td key={at}>{row[at]?.slice(0, MOST_LETTERS)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MOST_LETTERS = 80;
