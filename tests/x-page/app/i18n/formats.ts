// Making a formatter takes far longer than using it, and a long list asks for thousands.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The formatter of dates for these options, made once. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dates, lang, options, () => new Intl.DateTimeFormat(lang, options));
}

/** The formatter of numbers for these options, made once. */
export function numberFormat(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(numbers, lang, options, () => new Intl.NumberFormat(lang, options));
}

function once<T>(made: Map<string, T>, lang: string, options: object, make: () => T): T {
  const key = lang + JSON.stringify(options);
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}
