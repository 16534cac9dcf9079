/** What `lib/` may not say, as selectors for ESLint's `no-restricted-syntax`: it has no clock, zone, locale or chance. */
const LOCAL_PARTS = '/^(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^getTimezoneOffset$/';

export const PURITY = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument, never read here.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The clock is an argument, never read here.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The clock is an argument, never read here.' },
  { selector: "NewExpression[callee.name='Date'] > Literal.arguments[raw=/^[\"']/]", message: 'A civil date is not an instant: use lib/time.' },
  { selector: "NewExpression[callee.name='Date'] > TemplateLiteral.arguments", message: 'A civil date is not an instant: use lib/time.' },
  { selector: "MemberExpression[object.name='Date'][property.name='parse']", message: 'A civil date is not an instant: use lib/time.' },
  { selector: `CallExpression[callee.property.name=${LOCAL_PARTS}]`, message: 'This reads the machine’s zone. Use the UTC form, or a zone that is given.' },
  { selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', message: 'Give the locale: the machine’s own differs between server and reader.' },
  { selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]", message: 'Give the locale: the machine’s own differs between server and reader.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The same input gives the same output here.' },
];

/** Tests that are left out, or leave others out, hide failures. A test whose material is missing says so with `skipIf`. */
export const NO_SKIPPED_TESTS = [
  {
    selector: 'MemberExpression[object.name=/^(?:it|test|describe|suite)$/][property.name=/^(?:only|skip|todo|fixme)$/]',
    message: 'No test is skipped or run alone. For material that may be missing: `skipIf`, with a word of why.',
  },
];
