import { NO_RULES, type GuardRules } from './guards/rules';

/** An X account that the team answers from. */
export interface BrandName {
  /** Without the @. */
  handle: string;
  /** What replies call it: "Acme Parcels". */
  name: string;
}

/** An address that replies may give: `help` for `{{ brand.link.help }}`. */
export interface BrandLink {
  /** As {@link isLinkName} wants it. */
  name: string;
  /** As {@link isLinkAddress} wants it. */
  address: string;
}

/** When a brand answers on one day of the week, in the brand's own time zone. */
export interface OpenHours {
  /** 0 is Sunday. */
  weekday: number;
  /** "09:00". */
  from: string;
  /** Later than `from`: "17:30"; "24:00" for midnight. */
  to: string;
}

/** Something that many customers write about at once, and what to answer meanwhile. */
export interface Incident {
  /** Since when it is on, Unix milliseconds; null while it is off. The rest stays for the next time. */
  since: number | null;
  /** When it ends by itself, Unix milliseconds; null when somebody has to end it. */
  until: number | null;
  /** In a sentence, as agents and customers may read it: "The app does not open." */
  about: string;
  /** Words of customers by which their posts are known to be about it; empty: any post may be. */
  words: readonly string[];
  /** Tags and shortcuts of the templates that answer it; empty for {@link INCIDENT_TAGS}. */
  answers: readonly string[];
}

/** What replies may say of a brand, and what speaks for one draft or another. */
export interface BrandDetails {
  links: readonly BrandLink[];
  /** Words for what it sells, as customers write them. */
  products: readonly string[];
  /** IANA name: "Europe/Berlin". Null: the zone of the agent's machine. */
  timezone: string | null;
  /** Empty when nothing is said: then it counts as always open. */
  hours: readonly OpenHours[];
  incident: Incident;
  /** What its posts are looked at for before they go out. */
  guards: GuardRules;
}

/** A brand with all that the team said about it. */
export interface Brand extends BrandName, BrandDetails {}

/** Templates with these tags answer an incident where nothing else is said. */
export const INCIDENT_TAGS: readonly string[] = ['incident', 'outage'];

/** A brand of which nothing but handle and name was said. */
export const NO_DETAILS: BrandDetails = {
  links: [],
  products: [],
  timezone: null,
  hours: [],
  incident: { since: null, until: null, about: '', words: [], answers: [] },
  guards: NO_RULES,
};

/** True while the incident is on. `now` in Unix milliseconds. */
export function isOn({ since, until }: Incident, now: number): boolean {
  return since !== null && since <= now && (until === null || now < until);
}

/** Names that a variable can have: a small letter, then small letters, digits and underscores, 30 at most. */
export function isLinkName(name: string): boolean {
  return /^[a-z][a-z0-9_]{0,29}$/.test(name) && !OF_THE_LANGUAGE.has(name);
}

/** An https address with a full host name, without a user name or password in it, of at most 500 characters. */
export function isLinkAddress(address: string): boolean {
  if (address.length > 500 || !/^https:\/\/[^\s"'<>\\^`{|}]+$/i.test(address) || !URL.canParse(address))
    return false;
  const { protocol, hostname, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && /^[^.].*\.[^.]+$/.test(hostname);
}

/** Names that mean something else in a template, or to JavaScript. */
const OF_THE_LANGUAGE: ReadonlySet<string> = new Set(['size', 'first', 'last', 'constructor', 'prototype']);
