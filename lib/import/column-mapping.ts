/** The name of a column, or a text that holds for all rows. */
export type TextFrom = string | { readonly always: string };

/** A column whose cells hold several texts with a separator between, or texts that hold for all rows. */
export type ListFrom = string | { readonly column: string; readonly separator: string } | { readonly always: readonly string[] };

/**
 * Which column of a sheet says what. Of the date columns, a row uses the first of `when`, `start` and `end`, `earliest` and
 * `latest` that it fills.
 */
export interface ColumnMapping {
  /** What its seeds begin with: a short name of the sheet. */
  readonly name: string;
  /** One character; left out, it is found from the header row. */
  readonly delimiter?: string | undefined;
  readonly id?: string | undefined;
  readonly title: string;
  readonly summary?: string | undefined;
  /** A date as a whole: EDTF or ISO 8601. */
  readonly when?: string | undefined;
  /** It lasted from one to the other, both inclusive. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** It was on one of the days between, both inclusive. */
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  /** The date as printed. */
  readonly phrase?: string | undefined;
  /** IANA name of a zone. */
  readonly clock?: TextFrom | undefined;
  readonly status?: TextFrom | undefined;
  /** A category of PLOVER, or a CAMEO code. */
  readonly type?: TextFrom | undefined;
  /** Who acts, who is acted upon, and who takes part. */
  readonly sources?: ListFrom | undefined;
  readonly targets?: ListFrom | undefined;
  readonly actors?: ListFrom | undefined;
  readonly topics?: ListFrom | undefined;
  readonly places?: ListFrom | undefined;
  readonly sourceTitle?: TextFrom | undefined;
  readonly sourceAddress?: TextFrom | undefined;
  readonly kind?: { readonly always: 'fact' | 'candidate' } | undefined;
  /** 0 to 1. */
  readonly importance?: string | undefined;
}

/** Between several texts in a cell, where the mapping says nothing else. */
export const SEPARATOR = ';';

/** The columns that a mapping names. */
export function mappedColumns(mapping: ColumnMapping): readonly string[] {
  const { name: _name, delimiter: _delimiter, ...from } = mapping;
  return Object.values(from).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return value !== undefined && 'column' in value ? [value.column] : [];
  });
}
