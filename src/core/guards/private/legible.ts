/** Stands where something is hidden from the finders: no letter, no digit, no blank, so that nothing is read across it. */
const HIDDEN = '\u0000';

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/**
 * The text as the finders read it, unit for unit as long as it was: full-width letters and digits narrow, unusual dashes and blanks
 * plain. Handles, hashtags, links and long runs of blanks are hidden: they hold numbers that mean nothing, and no pattern may crawl
 * through them.
 */
export function legible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\uff01-\uff5e]+/g, narrow)
    .replace(/[\u2010-\u2015\u2212\u30fc\uff70](?=[\s\d])/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(INVISIBLE, hide)
    .replace(/\s{4,}/g, hide)
    .replace(/https?:\/\/\S+/gi, hide)
    .replace(/(?<![\w.%+@-])[@#](?=[\w]*[A-Za-z_])\w+(?![\w@]|\.\w)/g, hide);
}

function hide(found: string): string {
  return HIDDEN.repeat(found.length);
}

function narrow(found: string): string {
  let plain = '';
  for (let i = 0; i < found.length; i += 1) plain += String.fromCharCode(found.charCodeAt(i) - 0xfee0);
  return plain;
}
