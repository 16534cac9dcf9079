import type { Known } from './actor-lexicon';

/** Someone whom the text has named. */
export interface Person {
  readonly known: Known;
  /** Small letters: "foreign minister", as the text calls them. */
  readonly offices: ReadonlySet<string>;
  /** Every part of the name. */
  readonly parts: readonly string[];
  readonly order: number;
}

export interface Resolved {
  readonly known: Known;
  readonly why: string;
}

/**
 * Whom a text has named so far, so that "Mr. Biden", "Wang" and "the president" can be told. It learns as the text goes
 * on; looking up takes the same time however many it knows.
 */
export class People {
  private readonly byPart = new Map<string, Person[]>();
  private readonly byOffice = new Map<string, Person[]>();
  private readonly byName = new Map<string, Person>();

  constructor(private readonly registered: readonly Known[]) {
    for (const known of registered) this.learn(known, known.office === null ? [] : [known.office], false);
  }

  /** Someone is named in full. */
  introduce(known: Known, offices: readonly string[]): Known {
    const same = this.byName.get(known.name);
    this.learn(same?.known ?? known, offices, true);
    return same?.known ?? known;
  }

  /**
   * One name alone: "Blinken". With two of that name, the one whom the same sentence or, failing that, the text named
   * first.
   */
  bySurname(part: string, offices: readonly string[], inSentence: ReadonlySet<string>): Resolved | null {
    const all = this.byPart.get(part) ?? [];
    const named = all.filter(({ order }) => order > 0);
    const people = named.length > 0 ? named : all.filter(({ known }) => known.surname === part);
    const fitting =
      offices.length === 0 ? [] : people.filter((person) => offices.some((office) => person.offices.has(office)));
    const among = fitting.length > 0 ? fitting : people;
    const [first] = among;
    if (first === undefined) return null;
    if (among.length === 1) return { known: first.known, why: `by the name “${part}”` };
    const near = among.filter(({ known }) => inSentence.has(known.name));
    const chosen = near.length === 1 ? near[0]! : first;
    return {
      known: chosen.known,
      why: `“${part}” may be ${among
        .map(({ known }) => known.name)
        .slice(0, 3)
        .join(' or ')}; taken for the one named first`,
    };
  }

  /** "The prime minister": whom the text last gave that office. */
  byOfficeName(office: string, country: string | null): Resolved | null {
    const fitting = (name: string) =>
      (this.byOffice.get(name) ?? []).filter(
        ({ known, order }) => order > 0 && (country === null || known.country === country),
      );
    // "Her Indian counterpart" has her office.
    const last = fitting(office).at(-1) ?? (country === null ? undefined : fitting('counterpart').at(-1));
    return last === undefined ? null : { known: last.known, why: `by the office, “${office}”` };
  }

  private learn(known: Known, offices: readonly string[], named: boolean): void {
    const before = this.byName.get(known.name);
    const all = new Set([...(before?.offices ?? []), ...offices.flatMap(officeForms)]);
    const person: Person = {
      known,
      offices: all,
      parts: known.name.split(' '),
      order: named ? before?.order || this.byName.size + 1 : 0,
    };
    this.byName.set(known.name, person);
    const usable = known.surname !== null && !named ? [known.surname] : person.parts.filter((part) => part.length > 1);
    for (const part of new Set(usable)) put(this.byPart, part, before, person);
    for (const office of all) put(this.byOffice, office, before, person);
  }
}

function put(map: Map<string, Person[]>, key: string, before: Person | undefined, person: Person): void {
  const same = map.get(key);
  if (same === undefined) {
    map.set(key, [person]);
    return;
  }
  const at = before === undefined ? -1 : same.indexOf(before);
  if (at !== -1) same[at] = person;
  // A name that hundreds bear tells nobody.
  else if (same.length < 8) same.push(person);
}

/** "Economy Minister" is also a "minister"; "US Secretary of State" a "secretary of state". */
function officeForms(office: string): readonly string[] {
  const bare = office.toLowerCase();
  const words = bare.split(' ');
  const forms = [bare, ...words.map((_, at) => words.slice(at).join(' '))];
  return bare.startsWith('president') ? [...forms, 'president'] : forms;
}
