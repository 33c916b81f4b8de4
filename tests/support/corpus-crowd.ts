import type { PracticeData, PracticePost, PracticeUser } from '../x-page/data';
import { cast, accounts } from '../x-page/seed/cast';
import { customers as people } from '../x-page/seed/customers';
import { numberOf, snowflake } from '../x-page/seed/snowflake';

const MINUTE = 60_000;
const SPREAD = 30 * 1440 * MINUTE;

const OPENINGS = [
  'Still waiting for',
  'Has anyone seen',
  'Third call about',
  'Happy news about',
  'One question about',
  'Quick note on',
];
const THINGS = [
  'my bookshelf',
  'a box of lamps',
  'two bicycle tyres',
  'my passport',
  'the birthday cake tin',
  'my work boots',
];
const DETAILS = [
  'the app shows nothing new',
  'the driver was very kind',
  'the label fell off',
  'it says delivered',
  'it is due on Friday',
  'customs has it, I think',
];
const MUSINGS = [
  'The bakery ran out of rye again',
  'Somebody plays the trumpet upstairs',
  'First frost on the allotment',
  'My train is on time and I do not trust it',
  'New library card, new me',
  'The cat has opinions about the heating',
];
const SIGNS = ['^MK', '^LS', '^JD'];

interface CrowdOptions {
  posts: number;
  customers: number;
  /** Unix milliseconds. */
  now: number;
  /** Part of the posts that mention the brand, 0 to 1. */
  brandShare: number;
}

/**
 * A big world for scrolling: `posts` posts in even steps over the 30 days before `now`, exactly `brandShare` of them (rounded
 * down) by customers who mention the brand. Some of the rest are the brand's answers. The same for the same options.
 */
export function createCrowd({ posts: count, customers, now, brandShare }: CrowdOptions): PracticeData {
  const posts: PracticePost[] = [];
  let waiting: PracticePost | null = null;
  for (let index = 0; index < count; index += 1) {
    const at = Math.floor((now - MINUTE - (SPREAD * (count - index)) / (count + 1)) / 1000) * 1000;
    const id = snowflake(at, index);
    const author = handleOf(numberOf(`who ${index}`) % customers);
    const mentions = Math.floor((index + 1) * brandShare) > Math.floor(index * brandShare);
    const base = {
      id,
      at,
      lang: 'en',
      likes: index % 9,
      views: 20 + ((index * 7) % 400),
      ...decoration(index),
    };
    if (mentions) {
      waiting = { ...base, author, text: complaint(index) };
      posts.push(waiting);
    } else if (waiting && index % 3 === 0) {
      posts.push(answer(base, waiting.id, index));
      waiting = null;
    } else {
      posts.push({
        ...base,
        author,
        text: `${pick(MUSINGS, `muse ${index}`)}. ${index} things to be glad of.`,
      });
    }
  }
  return { users: crowdUsers(customers, now), posts, accounts: [...accounts] };
}

function complaint(index: number): string {
  const [opening, thing, detail] = [OPENINGS, THINGS, DETAILS].map((list, place) =>
    pick(list, `${place} ${index}`),
  );
  return `@AcmeParcels ${opening} ${thing}, order ${4000 + index}-${10 + (index % 90)}: ${detail}`;
}

function answer(base: Omit<PracticePost, 'author' | 'text'>, inReplyTo: string, index: number): PracticePost {
  const text = `Thank you for telling us. We are looking into it and write to you before ${8 + (index % 12)} h. ${pick(SIGNS, `sign ${index}`)}`;
  return { ...base, author: 'AcmeParcels', inReplyTo, text };
}

function decoration(index: number): Pick<PracticePost, 'photos' | 'card'> {
  if (index % 7 === 3) return { photos: 1 + (index % 3) };
  if (index % 23 === 5) return { card: { title: `Page ${index} of the almanac`, host: 'almanac.example' } };
  return {};
}

function crowdUsers(customers: number, now: number): PracticeUser[] {
  const house = cast(now).filter(user => accounts.some(account => account === user.handle));
  const crowd = Array.from({ length: customers }, (_, index) => ({
    id: String(3_000_000_000 + index),
    handle: handleOf(index),
    name: people[index % people.length]?.[1] ?? '',
    bio: '',
    location: '',
    verified: false,
    followers: index % 300,
    following: index % 200,
    joinedAt: Math.floor(now / 1000) * 1000 - (index + 40) * 1440 * MINUTE,
  }));
  return [...house, ...crowd];
}

const handleOf = (index: number) => `crowd_${index}`;

function pick(list: readonly string[], chance: string): string {
  return list[numberOf(chance) % list.length] ?? '';
}
