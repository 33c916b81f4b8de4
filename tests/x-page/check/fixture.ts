import type { PracticeData, PracticePost, PracticeUser } from '../data';

const EPOCH = 1_288_834_974_657n;
const MINUTE = 60_000;

/** A small invented world with one of each thing, and as many further posts as wished, for looking at the page itself. */
export function checkWorld(now: number, further = 30): PracticeData {
  const at = (minutes: number) => now - minutes * MINUTE;
  const special: PracticePost[] = [
    post(
      at(5),
      'mira_o',
      'Hi @northline my parcel NL-48213 still says “in transit” 😕\n\nCan you check? #delivery https://northline.example/track/NL-48213',
      { likes: 3, views: 210 },
    ),
    post(at(9), 'northline', 'Meet the new winter timetable ❄️', {
      photos: 2,
      pinned: true,
      likes: 1204,
      reposts: 88,
      views: 45_210,
    }),
    post(at(12), 'kenji_t', '荷物がまだ届きません @northline', {
      lang: 'ja',
      translation: 'My parcel still has not arrived @northline',
      views: 90,
    }),
    post(at(20), 'adsrus', 'Shoes for every road.', {
      ad: true,
      card: { title: 'Shoes for every road', host: 'shoes.example' },
    }),
    post(at(31), 'mira_o', '', { photos: 1, views: 77 }),
    post(at(44), 'layla_h', '@northline أين شحنتي؟ رقم الطلب ٤٤١٢', { lang: 'ar', views: 31 }),
    post(at(50), 'owen_p', 'Which one? @northline', { poll: ['Express', 'Standard'], repostedBy: 'kenji_t' }),
    post(at(63), 'owen_p', `A long story about @northline. ${'And then it went on and on. '.repeat(20)}`, {
      cutOff: true,
    }),
    post(at(70), 'owen_p', '😀👍🏽', { lang: 'qme' }),
    post(at(80), 'owen_p', 'Look at this', { video: true }),
  ];
  const quoted = special[0];
  const mediaQuote = post(at(15), 'owen_p', '', { photos: 1, ...(quoted ? { quoteOf: quoted.id } : {}) });
  return {
    users: people,
    posts: [
      ...special,
      mediaQuote,
      ...thread(at),
      ...Array.from({ length: further }, (_, n) => filler(n, at)),
    ],
    accounts: ['northline', 'northline_help'],
  };
}

/** Id of the post in the middle of the invented thread. */
export function middleOf(data: PracticeData): string {
  return data.posts.find(({ text }) => text.startsWith('Middle of it'))?.id ?? '';
}

const people: PracticeUser[] = [
  person('101', 'northline', 'Northline', true),
  person('102', 'northline_help', 'Northline Help', true),
  person('201', 'mira_o', 'Mira Okafor 🌻'),
  person('202', 'kenji_t', '田中 健二'),
  person('203', 'layla_h', 'ليلى حداد'),
  person('204', 'owen_p', '@owen the long-named person of the very long lines'),
  person('205', 'adsrus', 'Shoes Rus', true),
];

function person(id: string, handle: string, name: string, verified = false): PracticeUser {
  return {
    id,
    handle,
    name,
    verified,
    bio: `I am @${handle}. Opinions my own.`,
    location: 'Harbour Town',
    followers: 12_345,
    following: 321,
    joinedAt: Date.UTC(2014, 5, 2),
  };
}

function thread(at: (minutes: number) => number): PracticePost[] {
  const first = post(at(300), 'mira_o', '@northline third time this month');
  const second = post(at(290), 'northline', 'So sorry, Mira. Which order? ^MK', { inReplyTo: first.id });
  const middle = post(at(280), 'mira_o', 'Middle of it: order 88123', { inReplyTo: second.id, photos: 1 });
  const gone = post(at(279), 'owen_p', '', { inReplyTo: middle.id, unavailable: true });
  const replies = Array.from({ length: 12 }, (_, n) =>
    post(at(270 - n), 'owen_p', `Me too, number ${n}`, { inReplyTo: middle.id }),
  );
  const nested = post(at(200), 'northline', 'Thank you both', { inReplyTo: replies[0]?.id ?? '' });
  return [first, second, middle, gone, ...replies, nested];
}

function filler(n: number, at: (minutes: number) => number): PracticePost {
  const authors = ['mira_o', 'kenji_t', 'layla_h', 'owen_p'];
  const text = `Post number ${n} for @northline. ${'More words here. '.repeat(n % 7)}`;
  return post(at(100 + n), authors[n % authors.length] ?? 'mira_o', text, { likes: n, views: n * 40 });
}

function post(at: number, author: string, text: string, more: Partial<PracticePost> = {}): PracticePost {
  const id = ((BigInt(at) - EPOCH) << 22n) + BigInt(author.length + text.length);
  return { id: id.toString(), author, at, lang: 'en', text, ...more };
}
