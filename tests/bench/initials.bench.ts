import { readInitials } from '../../src/core/signing/read-initials';
import { hasCorpus, readCsv } from '../support/shared-data';
import { REPLIES } from '../unit/core/signing/initials.table';
import type { Result } from './result';

/** First parts of the names it prints. */
export const names = ['initials', 'initials-labelled'];

/** A reply and who signed it, null for nobody. */
export interface LabelledReply {
  brand: string;
  text: string;
  initials: string | null;
}

const GOLD = 'support/signatures_gold.csv.gz';

/** The replies of the table that was labelled by hand. */
export function labelledReplies(): LabelledReply[] {
  return Object.entries(REPLIES).flatMap(([brand, lines]) =>
    lines
      .split('\n')
      .filter(line => line.includes(' = '))
      .map(line => {
        const at = line.indexOf(' = ');
        const initials = line.slice(0, at);
        return {
          brand,
          text: line.slice(at + 3).replaceAll('⏎', '\n'),
          initials: initials === '-' ? null : initials,
        };
      }),
  );
}

/**
 * Replies of real brands that were checked by hand, null where the corpora are missing. A name without a mark ("… Amanda")
 * counts neither way there: the corpus does not tell whether it is the customer's.
 */
export function goldReplies(): LabelledReply[] | null {
  if (!hasCorpus(GOLD)) return null;
  return readCsv(GOLD)
    .filter(row => row['kind'] !== 'bare')
    .map(({ brand = '', kind, token = '', text = '' }) => ({
      brand,
      text,
      initials: kind === 'mark' ? token : null,
    }));
}

/** Of those read, how many are right; of those signed, how many are read right. */
export function measure(replies: readonly LabelledReply[]) {
  const read = replies.filter(({ text }) => readInitials(text) !== null);
  const signed = replies.filter(({ initials }) => initials !== null);
  const right = signed.filter(({ text, initials }) => readInitials(text) === initials);
  const wrong = replies.filter(({ text, initials }) => readInitials(text) !== initials);
  return {
    precision: right.length / read.length,
    recall: right.length / signed.length,
    read: read.length,
    signed: signed.length,
    wrong: wrong.map(({ text, initials }) => `${text} → ${readInitials(text)}, not ${initials}`),
  };
}

/** Initials read from brand replies: the corpus, and our own table. */
export async function run(): Promise<Result[]> {
  const gold = goldReplies();
  return [...(gold ? lines('initials', gold) : []), ...lines('initials-labelled', labelledReplies())];
}

function lines(name: string, replies: readonly LabelledReply[]): Result[] {
  const { precision, recall, read, signed } = measure(replies);
  const brands = new Set(replies.map(({ brand }) => brand)).size;
  const note = `${signed} signed, ${replies.length - signed} not, ${brands} brands`;
  return [
    { name: `${name}.precision`, value: precision, unit: 'share', n: read, note },
    { name: `${name}.recall`, value: recall, unit: 'share', n: signed, note },
  ];
}
