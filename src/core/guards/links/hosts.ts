/** X's own hosts: everybody links there. */
const OF_X: readonly string[] = ['x.com', 'twitter.com'];

/** First labels that a brand's host may lose: who may link to help.acme.example may link to acme.example. */
const SERVICE =
  /^(?:www|help|support|care|service|kundenservice|info|m|my|shop|store|go|hilfe|aide|ayuda|ajuda)\./;

/** The host of an address, lower case, in ASCII (punycode) and without "www."; null for what is no address. */
export function hostOf(address: string): string | null {
  const url =
    URL.parse?.(withProtocol(address)) ??
    (URL.canParse(withProtocol(address)) ? new URL(withProtocol(address)) : null);
  return url === null || url.hostname === '' ? null : url.hostname.replace(/^www\.|\.$/g, '');
}

/** An address as a browser takes it: X opens "acme.com" with https. */
export function withProtocol(address: string): string {
  return /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(address) ? address : `https://${address}`;
}

/** Hosts that a reply may link to, from the lead's list and the brand's own links, besides X's. */
export function knownHosts(listed: readonly string[], addresses: readonly string[]): string[] {
  const own = addresses.map(hostOf).filter(host => host !== null);
  const hosts = [...listed.map(one => hostOf(one.trim())).filter(host => host !== null), ...own];
  const wider = own.map(host => (host.split('.').length > 2 ? host.replace(SERVICE, '') : host));
  return [...new Set([...hosts, ...wider, ...OF_X])];
}

/** True for one of these hosts and for what belongs to it: "de.help.acme.example" to "acme.example". */
export function isAmong(host: string, hosts: readonly string[]): boolean {
  return hosts.some(one => host === one || host.endsWith(`.${one}`));
}

/**
 * The known host that this one passes itself off as, null for none: "acme.com.evil.io", "acrne.com", "аcme.com" (with a Cyrillic
 * letter), "acme-com.io". The host is none of the known ones.
 */
export function imitates(host: string, shown: string, known: readonly string[]): string | null {
  const looks = skeleton(shown);
  return (
    known.find(
      one =>
        `.${host}`.includes(`.${one}.`) ||
        host.includes(`${one.replaceAll('.', '-')}.`) ||
        (one.length > 5 && (looks === skeleton(one) || looks.endsWith(`.${skeleton(one)}`))),
    ) ?? null
  );
}

/** True where letters of several scripts stand in one name, as nobody registers them for good: "pаypal" with a Cyrillic "а". */
export function mixesScripts(shown: string): boolean {
  return shown
    .split('.')
    .some(
      label =>
        /[a-z]/i.test(label) &&
        /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label),
    );
}

const LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  ο: 'o',
  α: 'a',
  ε: 'e',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  ı: 'i',
  ɡ: 'g',
  ł: 'l',
  ø: 'o',
  '0': 'o',
  '1': 'l',
  '5': 's',
};

// What two names have in common that look the same to somebody in a hurry.
function skeleton(host: string): string {
  return host
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z2346-9.-]/gu, letter => LIKE[letter] ?? letter)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[i|]/g, 'l')
    .replaceAll('-', '');
}
