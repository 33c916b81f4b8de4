import { handleKey } from '../../post';
import type { GuardQuestion } from '../guard';
import { essence, type PrivateDetail } from './detail';

/** Mailboxes that stand for a desk and not for a person. */
const DESK =
  /^(?:info|help|helpdesk|support|service|services|care|customer.*|contact|contactus|sales|press|media|hello|feedback|complaints?|no-?reply|privacy|legal|jobs|careers|team|office|admin|accessibility|refunds?|returns?|orders?|bookings?|reservations?|kontakt|hilfe|kunden.*|serviceclients?|clients?|atencion.*|ayuda|soporte|ajuda|suporte|atendimento|assistenza|clienti|klantenservice)$/i;

/** Says which details the brand publishes itself: those of its list, of its links, and the desks at its own hosts. */
export function publishedBy({ rules, brand, brands }: Pick<GuardQuestion, 'rules' | 'brand' | 'brands'>) {
  const listed = rules.published.map(entry => ({ raw: entry.trim().toLowerCase(), bare: essence(entry) }));
  const links = (brand?.links ?? []).map(({ address }) => address.toLowerCase());
  const hosts = links.flatMap(address => (URL.canParse(address) ? [ownHost(new URL(address).hostname)] : []));
  const handles = brands.map(({ handle }) => handleKey(handle));

  return ({ kind, value }: PrivateDetail): boolean => {
    const bare = essence(value);
    if (bare === '') return false;
    if (links.some(address => address.includes(value.toLowerCase()))) return true;
    if (handles.includes(handleKey(value))) return true;
    if (kind === 'email' && isDeskAt(value, hosts)) return true;
    return listed.some(entry => isSame(kind, { bare, value }, entry));
  };
}

/** True for an address like "support@…": a desk's, whoever's. */
export function isDesk(email: string): boolean {
  return DESK.test(email.slice(0, email.lastIndexOf('@')));
}

function isDeskAt(email: string, hosts: readonly string[]): boolean {
  const host = ownHost(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
  return isDesk(email) && hosts.includes(host);
}

// "www.acme.example" and "help.acme.example" are one house.
function ownHost(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function isSame(
  kind: PrivateDetail['kind'],
  { bare, value }: { bare: string; value: string },
  entry: { raw: string; bare: string },
): boolean {
  if (entry.bare === '') return false;
  // A host on the list ("@acme.example") publishes all its mailboxes.
  if (kind === 'email' && entry.raw.startsWith('@')) return value.toLowerCase().endsWith(entry.raw);
  if (entry.bare === bare) return true;
  if (kind === 'street') return bare.length > 5 && (entry.bare.includes(bare) || bare.includes(entry.bare));
  // With or without the country's code.
  const [a, b] = [digits(bare), digits(entry.bare)];
  return kind !== 'email' && a.length > 7 && b.length > 7 && a.slice(-8) === b.slice(-8);
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
