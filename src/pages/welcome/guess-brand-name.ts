/** Words that support accounts end or begin with, so that "acmecare" can be taken apart. */
const SERVICE = /^(.{2,}?)(support|service|helps?|hilft|hilfe|cares?|cs|desk|team|official|hq)$/iu;
const ASKING = /^(ask|hey|get)(?=[A-Z_])/u;

/** A display name to propose for a handle: "AcmeParcels" is "Acme Parcels", "acme_care" and "acmecare" are "Acme Care". */
export function guessBrandName(handle: string): string {
  const words = handle
    .replace(ASKING, '$1 ')
    .replace(/_+/gu, ' ')
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/gu, '$1 $2')
    .trim()
    .split(' ')
    .flatMap(splitService)
    .map(capitalised);
  return words.join(' ') || handle;
}

function splitService(word: string): string[] {
  const [, name, service] = SERVICE.exec(word) ?? [];
  return name === undefined || service === undefined ? [word] : [name, service];
}

// "HQ", "BMW" and "iPhone" were written with care: only words without any capital get one.
function capitalised(word: string): string {
  if (/[A-Z]/u.test(word)) return word;
  return /^(?:hq|cs)$/u.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
