import { findLinks, type FoundLink } from '../signing/links';
import type { Span, WayOut } from './finding';
import type { Guard, Said } from './guard';
import { hostOf, imitates, isAmong, knownHosts, mixesScripts, withProtocol } from './links/hosts';
import { SHORTENERS } from './links/shorteners';
import { matches } from '../matches';

const SHORT = [...SHORTENERS];
/** Whoever gives more links writes no reply. */
const MOST_LINKS = 40;

/** A link that hides where it goes, goes where the brand does not send people, or is not encrypted. */
export const links: Guard = {
  id: 'links',
  label: 'Links to where it should not',
  level: 'ask',
  announcements: true,
  look(question) {
    const { text, rules, brand } = question;
    const own = brand?.links.map(({ address }) => address) ?? [];
    const known = knownHosts(rules.hosts, own);
    const closed = rules.hosts.length + own.length > 0;
    const found = [...findLinks(text), ...credentials(text)]
      .slice(0, MOST_LINKS)
      .flatMap(link => faultOf(link, text, { known, closed }) ?? []);
    const keys = [...new Set(found.map(({ key }) => key))];
    return keys.flatMap(key =>
      said(
        found.filter(one => one.key === key),
        text,
      ),
    );
  },
};

interface Fault {
  key: string;
  words: string;
  span: Span;
  /** "http://" needs one letter more, all others are better left away. */
  mend: 'remove' | 'https';
}

// The same host twice is one finding, mended in one go.
function said(faults: readonly Fault[], text: string): Said[] {
  const [first] = faults;
  if (!first) return [];
  const { key, words, mend } = first;
  const spans = faults.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const mended = spans.reduceRight(mend === 'https' ? withHttps : without, text);
  const label = mend === 'https' ? 'Use https' : spans.length > 1 ? 'Remove these links' : 'Remove the link';
  const ways: readonly WayOut[] = [{ kind: 'replace', label, text: mended }];
  return [{ key, words, spans, ways, ...(mend === 'https' && { level: 'hint' as const }) }];
}

function withHttps(text: string, { start }: Span): string {
  return `${text.slice(0, start)}https${text.slice(start + 'http'.length)}`;
}

const WITH_NAME = /^(?::[^\s@]{0,40})?@[\w-]+\.[a-z]/i;

// "https://acme.com@evil.io": X makes no link of it, and who copies it lands elsewhere.
function credentials(text: string): FoundLink[] {
  return [...matches(text, /https?:\/\/[^\s/@]{1,80}@[\w-]{1,63}\.[a-z][\w./-]{0,100}/gi)].map(
    ({ 0: address, index }) => ({
      start: index,
      end: index + address.length,
      address,
    }),
  );
}

interface Hosts {
  known: readonly string[];
  /** A list was made: what is not on it is asked about. */
  closed: boolean;
}

function faultOf(link: FoundLink, text: string, { known, closed }: Hosts): Fault | null {
  const host = hostOf(link.address);
  if (host === null) return null;
  const span = { start: link.start, end: link.end };
  const fault = (key: string, words: string): Fault => ({
    key: `${key}:${host}`,
    words,
    span,
    mend: 'remove',
  });

  const disguise = disguised(link, host, text, known);
  if (disguise !== null) return fault('disguised', disguise);
  if (isAmong(host, known))
    return plain(link.address) ? { ...fault('http', 'This link is not encrypted'), mend: 'https' } : null;
  if (isAmong(host, SHORT)) return fault('short', `${host} shortens: nobody sees where this link goes`);
  if (closed) return fault('foreign', `${host} is not among the sites that this brand links to`);
  return plain(link.address) ? { ...fault('http', 'This link is not encrypted'), mend: 'https' } : null;
}

function plain(address: string): boolean {
  return /^http:\/\//i.test(address);
}

function disguised(link: FoundLink, host: string, text: string, known: readonly string[]): string | null {
  const url = new URL(withProtocol(link.address));
  if (url.username !== '' || WITH_NAME.test(text.slice(link.end, link.end + 80)))
    return `This link reads like ${link.address.replace(/^https?:\/\//i, '').split(/[/:@?#]/)[0] ?? ''} and goes elsewhere`;
  if (isAmong(host, known)) return null;
  const shown = shownHost(link.address);
  const like = imitates(host, shown, known);
  if (like !== null) return `This link looks like ${like} and goes to ${host}`;
  if (mixesScripts(shown)) return `This link goes to ${host}, whose letters imitate others`;
  if (/(?:^|\.)xn--/.test(shown)) return `This link hides its name: ${host}`;
  const inside = known.find(one => one.length > 5 && inPath(url, one));
  return inside === undefined ? null : `This link reads like ${inside} and goes to ${host}`;
}

function shownHost(address: string): string {
  return (/^(?:[a-z]+:\/\/)?([^/?#:]+)/i.exec(address)?.[1] ?? '').replace(/^www\./i, '').toLowerCase();
}

// "evil.io/acme.com/login"; a search or a share button may name its target in a parameter.
function inPath({ pathname }: URL, host: string): boolean {
  return pathname.toLowerCase().split('/').slice(1, 3).includes(host);
}

function without(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).trimEnd();
  return before === '' ? text.slice(end).trimStart() : before + text.slice(end);
}
