import type { PracticeUser } from '../data';
import { customers } from './customers';
import type { Person } from './person';
import { numberOf, snowflake } from './snowflake';
import { strangers } from './strangers';

/** The brand first, its second account, and the agent's private one. */
export const accounts = ['AcmeParcels', 'AcmeCare', 'jo_doe_private'] as const;

/** Writes exactly like the brand to a hasty eye: the l of Parcels is a capital I. */
export const lookAlike = 'AcmeParceIs';

const house: readonly Person[] = [
  [
    'AcmeParcels',
    'Acme Parcels',
    'Parcels, letters and a shop for boxes. Here 7–22 h, every day.',
    'Leeds',
    'verified',
  ],
  ['AcmeCare', 'Acme Care', 'Help for customers of the Acme app and shop.', 'Leeds', 'verified'],
  ['jo_doe_private', 'Jo', 'Bread, bikes, bad puns. Not at work here.', 'Leeds'],
  [lookAlike, 'Acme Parcels', 'Refund support. Message us for fast help.', ''],
];

const EARLIEST = Date.UTC(2009, 4, 1);
const LATEST = Date.UTC(2024, 0, 1);
const SNOWFLAKE_USERS = Date.UTC(2016, 0, 1);

/** Everyone in the practice world, joined before `now` (Unix milliseconds). */
export function cast(now: number): PracticeUser[] {
  return [...house, ...customers, ...strangers].map(person => toUser(person, now));
}

function toUser([handle, name, bio = '', location = '', verified]: Person, now: number): PracticeUser {
  const chance = numberOf(handle);
  const latest = Math.min(LATEST, now - 40 * 86_400_000);
  const joinedAt = EARLIEST + (chance % Math.floor((latest - EARLIEST) / 1000)) * 1000;
  // Accounts made since 2016 have numbers like posts, older ones short numbers.
  const id = joinedAt < SNOWFLAKE_USERS ? String(10_000_000 + chance) : snowflake(joinedAt, chance);
  const followers = verified ? 40_000 + (chance % 200_000) : chance % 900;
  return {
    id,
    handle,
    name,
    bio,
    location,
    verified: verified === 'verified',
    followers,
    following: chance % 700,
    joinedAt,
  };
}
