import { NO_DETAILS, type Brand } from '../../../core/brand';
import { isOn } from '../../../core/brand';
import type { Agent } from '../../../core/agent';
import { PLAIN, type Post } from '../../../core/post';
import type { TemplateFacts } from '../../../core/templates/facts';
import type { TextKey } from '../../text';

/** Somebody to try a template on. All are invented. */
export interface Sample {
  id: string;
  /** What is special about them. */
  label: TextKey;
  /** Null: the composer answers nobody. */
  displayName: string | null;
  /** '' for a post of which nothing was read, a photo for example. */
  post: string;
  lang: string;
  contacts: number;
}

const EARLIER = 3 * 86_400_000;
const HOUR = 3_600_000;

/** The customers that templates go wrong with. */
export const samples: readonly Sample[] = [
  one('usual', 'sampleUsual', 'Ada Okafor', 'My order 4711-22 still has not arrived. Where is it?'),
  one('no-name', 'sampleNoName', '.', 'where is my parcel'),
  one('emoji', 'sampleEmoji', '🔥🐝✨', 'order 4711-22 never came 😡'),
  one('arabic', 'sampleArabic', 'ليلى حداد', 'أين طلبي رقم 4711-22؟', 'ar'),
  one('thai', 'sampleThai', 'สมชาย ใจดี', 'พัสดุของฉันอยู่ที่ไหน', 'th'),
  one('japanese', 'sampleJapanese', '佐藤 美咲', '荷物がまだ届きません。注文番号は4711-22です。', 'ja'),
  one('long', 'sampleLong', 'Maximiliana-Theodora Freifrau von Hohenau', 'Where is order 4711-22?'),
  one('third', 'sampleThird', 'Ben Asante', 'Third time I ask: where is order 4711-22?', 'en', 3),
  one('company', 'sampleCompany', 'Thames Valley Cycles Ltd 🚲', 'Our pallet 4711-22 is late again'),
  one('odd', 'sampleOdd', '{{ name }} <b>Bob</b>', 'where is it'),
  one('photo', 'samplePhoto', 'Mara Lindqvist', ''),
  { id: 'nobody', label: 'sampleNobody', displayName: null, post: '', lang: 'en', contacts: 0 },
];

/** Somebody with a post that was pasted in. */
export function pastedSample(displayName: string, post: string): Sample {
  return { ...one('pasted', 'samplePasted', displayName, post), lang: '' };
}

interface Surroundings {
  brand: Brand;
  agent: Agent;
  snippets: Readonly<Record<string, string>>;
  /** Unix milliseconds. */
  now: number;
}

/** A brand and an agent for as long as nothing is set up. */
export const STRANGER: Pick<Surroundings, 'brand' | 'agent'> = {
  brand: { ...NO_DETAILS, handle: 'acme', name: 'Acme' },
  agent: { name: 'Jo Doe', initials: 'JD' },
};

/** All that a template may know about a sample customer. */
export function sampleFacts(sample: Sample, { brand, agent, snippets, now }: Surroundings): TemplateFacts {
  const { displayName, contacts } = sample;
  const lang = sample.lang === '' ? null : sample.lang;
  const known = displayName === null ? null : { handle: 'sample_customer', displayName };
  return {
    customer: known && {
      ...known,
      contacts,
      lastContactAt: contacts > 1 ? now - EARLIER : null,
      lastAgent: contacts > 1 ? 'MK' : null,
      lang,
      earlierPosts: [],
    },
    post: known && postOf(known, sample.post, lang, now),
    agent,
    brand: {
      handle: brand.handle,
      name: brand.name,
      links: Object.fromEntries(brand.links.map(({ name, address }) => [name, address])),
      products: brand.products,
      hours: brand.hours,
      incident: isOn(brand.incident, now) ? brand.incident.about : '',
    },
    now,
    timezone: brand.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    snippets,
  };
}

function one(
  id: string,
  label: TextKey,
  displayName: string,
  post: string,
  lang = 'en',
  contacts = 1,
): Sample {
  return { id, label, displayName, post, lang, contacts };
}

function postOf(
  author: { handle: string; displayName: string },
  text: string,
  lang: string | null,
  now: number,
): Post {
  return {
    id: '1992000000000000000',
    author: { ...author, numericId: null },
    postedAt: now - 2 * HOUR,
    lang,
    text,
    ...PLAIN,
  };
}
