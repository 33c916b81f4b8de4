// Numbers of RFC 3492, section 5.
const BASE = 36;
const LOWEST = 1;
const HIGHEST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** One label of a host name as name servers know it (RFC 3492): "bücher" is "xn--bcher-kva". */
function toASCII(label: string): string {
  return /[^ -~]/.test(label) ? `xn--${encode(label)}` : label;
}

function encode(label: string): string {
  const codes = Array.from(label, letter => letter.codePointAt(0) ?? 0);
  const plain = codes.filter(code => code < FIRST_CODE);
  const others = new Set(codes.filter(code => code >= FIRST_CODE));
  let written = String.fromCharCode(...plain) + (plain.length > 0 ? '-' : '');
  let done = plain.length;
  let bias = FIRST_BIAS;
  let delta = 0;
  let reached = FIRST_CODE;
  for (const code of [...others].sort((one, other) => one - other)) {
    delta += (code - reached) * (done + 1);
    for (const one of codes) {
      if (one < code) delta += 1;
      if (one !== code) continue;
      written += digitsOf(delta, bias);
      bias = adapt(done === plain.length ? delta / DAMP : delta / 2, done + 1);
      delta = 0;
      done += 1;
    }
    delta += 1;
    reached = code + 1;
  }
  return written;
}

// The last digit says by its size that it is the last.
function digitsOf(delta: number, bias: number): string {
  let digits = '';
  let rest = delta;
  for (let place = BASE; ; place += BASE) {
    const limit = Math.min(Math.max(place - bias, LOWEST), HIGHEST);
    if (rest < limit) return digits + DIGITS.charAt(rest);
    digits += DIGITS.charAt(limit + ((rest - limit) % (BASE - limit)));
    rest = Math.floor((rest - limit) / (BASE - limit));
  }
}

function adapt(damped: number, count: number): number {
  let rest = Math.floor(damped);
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((BASE - LOWEST) * HIGHEST) / 2; bias += BASE) rest = Math.floor(rest / (BASE - LOWEST));
  return bias + Math.floor((BASE * rest) / (rest + SKEW));
}

/** Stands in for the package punycode, of which twitter-text needs this alone (see vite.config.ts). */
// oxlint-disable-next-line import/no-default-export -- twitter-text imports it by that
export default { toASCII };
