import { reader } from './detail';

const MONTHS = [
  'january february april june july august september october november december',
  'jan feb apr jun jul aug sept sep oct nov dec',
  'januar februar märz mai juni juli oktober dezember',
  'janvier février avril juin juillet août septembre octobre novembre décembre',
  'enero febrero abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre',
  'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus',
]
  .join(' ')
  .split(' ')
  .join('|');
/** Words besides months: only in capitals, and only beside a day. */
const CAPITAL_MONTHS = '[Mm]arzo|[Mm]ars|March|Mar|May';

const MONTH = `(?:${MONTHS}|${MONTHS.replace(/(^|\|)(\p{Ll})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase())}|${CAPITAL_MONTHS})`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const YEAR = String.raw`(?:,?\s(?:de\s|del\s)?(?:19|20)\d\d(?!\d))?`;
const END = String.raw`(?![\p{L}\p{N}]|[-./]\d)`;
const START = String.raw`(?<![\p{L}\p{N}]|\d[-./:,])`;

/** Calendar days that can be read one way only as a day: "12 March", "March 12th", "2026-03-12", "12.03.2026", "3月12日". */
export const dates = reader('date', [
  new RegExp(
    String.raw`${START}(${DAY}(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?${MONTH}\.?${YEAR})(?![\p{L}\p{N}])`,
    'dgu',
  ),
  new RegExp(
    String.raw`${START}(${MONTH}\.?\s${DAY}(?:st|nd|rd|th)?${YEAR})${END}(?!\s?(?:%|people|times|days|hours|pm|am)\b)`,
    'dgu',
  ),
  new RegExp(String.raw`${START}((?:19|20)\d\d-(?:1[0-2]|0[1-9])-${DAY})${END}`, 'dgu'),
  new RegExp(
    String.raw`${START}(${DAY}(?:[.-](?:1[0-2]|0?[1-9])[.-]20|/(?:1[0-2]|0?[1-9])/(?:20)?)\d\d)${END}`,
    'dgu',
  ),
  new RegExp(String.raw`${START}((?:1[0-2]|0?[1-9])/${DAY}/(?:20)?\d\d)${END}`, 'dgu'),
  /(?<!\d)((?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])日)/dgu,
]);

const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
  'lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag';

const CAPITALISED = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const NAMES_OF_OTHER_THINGS =
  /(?:black|cyber|good|ash|ruby|happy|super|easter|palm|bloody|casual|giving|prime|fat|shrove|taco)\s$/i;
const BEFORE_OTHER_THINGS =
  /^(?:\s(?:times|mail|express|night\s(?:football|live)|league|motivation|feeling|vibes|blues)|['’]s\schild)/i;

/** Days of the week, in seven languages; "Black Friday" and the "Sunday Times" are none. */
export const weekdays = reader(
  'weekday',
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}#_])(${WEEKDAYS.replaceAll(' ', '|')})(?!\p{L}|\p{N}|_|-\p{L})`,
      'dgiu',
    ),
  ],
  (value, text, start) => {
    if (NAMES_OF_OTHER_THINGS.test(text.slice(Math.max(0, start - 9), start))) return null;
    if (BEFORE_OTHER_THINGS.test(text.slice(start + value.length))) return null;
    const lower = value.toLowerCase();
    return CAPITALISED.test(lower) ? `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}` : value;
  },
);
