import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createRanker } from '../../src/core/drafts/ranking/ranker';
import { readPairs } from './ranking-corpora';
import { templateOf } from './ranking-ours';
import { type Result, round, timesOf } from './result';

const TEMPLATES = 2000;
const CHOICES = 100_000;
const NOW = Date.UTC(2026, 0, 1);
const BRAND = 'Acme';

/** How long ranking takes with 2,000 templates and 100,000 past choices of one brand, and the memory they take. */
export function measureRanking(): Result[] {
  const pairs = readPairs().flatMap(brand => brand.pairs);
  if (pairs.length === 0) return [];
  const texts = [...new Set(pairs.map(pair => pair.reply))].slice(0, TEMPLATES);
  const before = memory();
  const ranker = createRanker({ templates: texts.map((text, i) => templateOf(`t${i}`, text)) });
  for (let i = 0; i < CHOICES; i++) {
    const { post = '', reply = '' } = pairs[i % pairs.length] ?? {};
    const templateId = i % 3 === 0 ? null : `t${(i * 31) % texts.length}`;
    ranker.learn({
      id: `c${i}`,
      brand: BRAND,
      at: NOW - i * 60_000,
      post: varied(post, i),
      templateId,
      reply,
    });
  }
  const bytes = memory() - before;
  const times: number[] = [];
  for (let i = 0; i < 1050; i++) {
    const post = pairs[(i * 17) % pairs.length]?.post ?? '';
    const start = performance.now();
    ranker.rank({ post, brand: BRAND, at: NOW });
    // The first fifty are spent on the engine's own warming up.
    if (i >= 50) times.push(performance.now() - start);
  }
  const note = `${TEMPLATES} templates, ${ranker.size} past choices of one brand, real posts with two words varied`;
  return [
    ...timesOf('ranking-time', times, note),
    {
      name: 'ranking-memory',
      value: round(bytes / 1e6),
      unit: 'MB',
      n: 1,
      note: `${note}; heap and buffers after a collection`,
    },
  ];
}

function varied(post: string, i: number): string {
  const words = post.split(' ');
  words[i % words.length] = `w${(i * 7) % 40_000}`.replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? '');
  return words.join(' ');
}

function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
