import ICAL from 'ical.js';

/** A calendar read by a parser that is not ours, to test with: jCal (RFC 7265), in which each value has its type. */
export interface ReadComponent {
  readonly name: string;
  /** In the order of the file. */
  readonly properties: readonly ReadProperty[];
  readonly components: readonly ReadComponent[];
}

export interface ReadProperty {
  readonly name: string;
  readonly type: string;
  readonly values: readonly unknown[];
}

type JCalProperty = readonly [name: string, parameters: object, type: string, ...values: unknown[]];
type JCal = readonly [name: string, properties: readonly JCalProperty[], components: readonly JCal[]];

export function readIcal(text: string): ReadComponent {
  return componentOf(ICAL.parse(text) as unknown as JCal);
}

/** The properties by their names; none may stand twice. */
export function valuesOf({ properties }: ReadComponent): Readonly<Record<string, unknown>> {
  return Object.fromEntries(properties.map(({ name, values }) => [name, values.length === 1 ? values[0] : values]));
}

export function eventsOf({ components }: ReadComponent): readonly ReadComponent[] {
  return components.filter(({ name }) => name === 'vevent');
}

function componentOf([name, properties, components]: JCal): ReadComponent {
  return {
    name,
    properties: properties.map(([property, , type, ...values]) => ({ name: property, type, values })),
    components: components.map(componentOf),
  };
}
