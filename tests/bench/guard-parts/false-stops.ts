import { createPastReplies } from '../../../src/background/past-replies';
import { NO_DETAILS } from '../../../src/core/brand';
import { guards } from '../../../src/core/guards';
import { checkPost } from '../../../src/core/guards/check';
import type { GuardQuestion } from '../../../src/core/guards/guard';
import { NO_RULES } from '../../../src/core/guards/rules';
import { PLAIN, type Post } from '../../../src/core/post';
import { readInitials } from '../../../src/core/signing/read-initials';
import { sign, unsign } from '../../../src/core/signing/sign';
import { type Pair, readPairs } from '../ranking-corpora';
import { type Result, round } from '../result';

const SAMPLE = 3_000;
const HOUR = 3_600_000;
const GREETED = /^(?:hi|hello|hey|dear|sorry|thanks|thank you|oh no)(?: there)?,? (\p{Lu}[\p{L}’'-]+)/iu;

/** How many of 300 real replies of brands would be stopped or asked about, all guards taken together. */
export function falseStops(): Result[] {
  const all = readPairs().flatMap(({ brand, pairs }) => pairs.map(pair => ({ brand, pair })));
  if (all.length === 0) return [];
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const sample = all.filter((_, i) => i % step === 0);
  const past = pastOf(all);
  const by = new Map<string, number>();
  let held = 0;
  let hints = 0;
  for (const { brand, pair } of sample) {
    const { findings } = checkPost(questionOf(brand, pair, past), guards);
    const weighty = findings.filter(({ level }) => level !== 'hint');
    if (weighty.length > 0) held += 1;
    if (findings.length > weighty.length) hints += 1;
    for (const { guard } of weighty) by.set(guard, (by.get(guard) ?? 0) + 1);
  }
  const n = sample.length;
  const per300 = (count: number) => round((300 * count) / n);
  const note = [...by]
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => `${id} ${per300(count)}`)
    .join(', ');
  return [
    { name: 'guard-false-stops', value: per300(held), unit: 'per 300', n, note: note || 'none' },
    {
      name: 'guard-false-stops.hints',
      value: per300(hints),
      unit: 'per 300',
      n,
      note: 'replies with a hint',
    },
  ];
}

type Past = ReturnType<typeof createPastReplies>;

function pastOf(all: readonly { brand: string; pair: Pair }[]): Past {
  const past = createPastReplies({
    readReplies: () => Promise.resolve({ replies: [], next: null }),
    rest: () => Promise.resolve(),
  });
  for (const { brand, pair } of all) {
    const { text } = written(pair.reply);
    if (pair.at !== null) past.add(brand, { at: pair.at, text, customer: pair.id });
  }
  return past;
}

// As the agent wrote it: unsigned, without the handles that X put before it and with addresses that were not shortened yet.
function written(reply: string): { text: string; initials: string } {
  const plain = reply
    .replace(/^(?:@\w+\s+)+/u, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/https?:\/\/t\.co\/\w+/gu, 'https://www.brand.example/help');
  const signed = readInitials(plain) ?? '';
  const initials = signed.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 4) || 'JD';
  // These brands signed in their own ways, "*HVI" and "/CB": here Countersign does it.
  const at = signed === '' ? -1 : plain.lastIndexOf(signed);
  const words =
    at < 0 ? plain : plain.slice(0, at).replace(/\s*[*/\-–—~=_^]\s?$/u, '') + plain.slice(at + signed.length);
  return { text: unsign(words, initials), initials };
}

function questionOf(brand: string, { id, post, reply, at }: Pair, past: Past): GuardQuestion {
  const { text, initials } = written(reply);
  const now = at ?? 1_500_000_000_000;
  const name = GREETED.exec(text)?.[1] ?? 'A customer';
  const own = { ...NO_DETAILS, handle: brand.slice(0, 15), name: brand };
  const answers: Post = {
    id: '900000000000000000',
    author: { handle: 'customer', displayName: name, numericId: null },
    postedAt: now - 60_000,
    lang: null,
    text: post,
    ...PLAIN,
  };
  return {
    text,
    outgoing: sign(text, initials),
    now,
    begunAt: now - 30_000,
    agent: { name: 'Jane Doe', initials },
    colleagues: [],
    brands: [own],
    brand: own,
    account: own.handle,
    rules: NO_RULES,
    answers,
    thread: [
      {
        id: answers.id,
        handle: 'customer',
        displayName: name,
        numericId: null,
        text: post,
        postedAt: answers.postedAt,
        replyToId: null,
      },
    ],
    drafted: [],
    customer: {
      handle: 'customer',
      names: ['customer', name],
      notes: [],
      theirs: [post],
      ours: [],
      lang: null,
    },
    holders: [],
    past: past
      .near(brand, text, { details: [name], since: now - HOUR, limit: 9 })
      .filter(({ customer, at: when }) => customer !== id && when < now),
    otherWordings: [],
    shorter: null,
    textLang: null,
  };
}
