import { decodeEntities, withoutLeadingNames } from '../../support/corpus-text';
import { hasCorpus, readCsv } from '../../support/shared-data';
import { asPressed } from '../../support/guard-words';
import { LABELLED, linesOf, measure, type Labelled } from '../../unit/core/guards/words/measure';
import type { Brand } from '../../../src/core/brand';
import { readInitials } from '../../../src/core/signing/read-initials';
import { ACME } from '../../support/guard-questions';
import { round, type Result } from '../result';

const REPLIES = 'support/twcs_tweets.csv.gz';
const SAMPLE = 10_000;

/**
 * How well the guards about words agree with their labelled lines (the half that they were not tuned on), and how often each says
 * something of 300 real replies of brands.
 */
export function words(): Promise<Result[]> {
  const replies = realReplies();
  return Promise.resolve([
    ...LABELLED.flatMap(shares),
    ...(replies ? LABELLED.map(one => rate(one, replies)) : []),
  ]);
}

function shares(labelled: Labelled): Result[] {
  const { guard, table } = labelled;
  const { precision, recall, found, wanted } = measure(labelled, 'HELD_OUT');
  const tuned = measure(labelled, 'TUNING');
  const lines = linesOf(table.HELD_OUT).length;
  const note = `${lines} held-out lines; ${tuned.found} of the tuned half at ${round(tuned.precision)}, ${round(tuned.recall)}`;
  return [
    { name: `guard-${guard.id}.precision`, value: round3(precision), unit: 'share', n: found, note },
    { name: `guard-${guard.id}.recall`, value: round3(recall), unit: 'share', n: wanted, note },
  ];
}

// With no rules of the brand; the crisis counted as if an incident were on.
function rate({ guard }: Labelled, replies: readonly string[]): Result {
  const brand: Brand = guard.id === 'crisis' ? { ...ACME, incident: { ...ACME.incident, since: 0 } } : ACME;
  let held = 0;
  let hinted = 0;
  for (const text of replies) {
    const said = guard.look(asPressed(text, { brand }));
    const weighs = said.some(({ level }) => (level ?? guard.level) !== 'hint');
    if (weighs) held += 1;
    else if (said.length > 0) hinted += 1;
  }
  const per300 = (count: number) => round((300 * count) / replies.length);
  return {
    name: `guard-${guard.id}.per300`,
    value: per300(held),
    unit: 'per 300',
    n: replies.length,
    note: `real replies stopped or asked about; hints ${per300(hinted)} per 300`,
  };
}

/** Real replies as they would stand in the composer: without signature, t.co's links and the masks of the corpus; null without it. */
function realReplies(): string[] | null {
  if (!hasCorpus(REPLIES)) return null;
  const rows = readCsv(REPLIES).filter(({ inbound }) => inbound?.toLowerCase() === 'false');
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return rows
    .filter((_, i) => i % step === 0)
    .slice(0, SAMPLE)
    .map(({ text = '' }) => written(text));
}

function written(text: string): string {
  const plain = withoutLeadingNames(decodeEntities(text).trim())
    .replaceAll('__email__', 'ada@acme.example')
    .replaceAll('__credit_card__', '')
    .replace(/https?:\/\/t\.co\/\w+/g, 'https://help.example.com/a');
  const initials = readInitials(plain);
  if (initials === null) return plain;
  const at = plain.lastIndexOf(initials);
  const before = plain.slice(0, at < 0 ? plain.length : at).replace(/[\s^*/~_=–—-]{1,4}$/u, '');
  return `${before}${at < 0 ? '' : plain.slice(at + initials.length)}`;
}

function round3(share: number): number {
  return Math.round(share * 1000) / 1000;
}
