import { readInitials } from '../../src/core/signing/read-initials';
import { hasCorpus, readCsv } from '../support/shared-data';
import type { Result } from './result';

const GOLD = 'support/signatures_gold.csv.gz';

/**
 * Initials read from brand replies that were checked by hand. A name without a mark ("… Amanda") counts neither way: nothing in
 * the text tells it from the customer's name.
 */
export async function run(): Promise<Result[]> {
  if (!hasCorpus(GOLD)) return [];
  const rows = readCsv(GOLD).filter(row => row['kind'] !== 'bare');
  const signed = rows.filter(row => row['kind'] === 'mark');
  const read = rows.filter(row => readInitials(row['text'] ?? '') !== null);
  const right = signed.filter(row => readInitials(row['text'] ?? '') === row['token']);
  const note = `${signed.length} signed, ${rows.length - signed.length} not`;
  return [
    { name: 'initials.precision', value: right.length / read.length, unit: 'share', n: read.length, note },
    { name: 'initials.recall', value: right.length / signed.length, unit: 'share', n: signed.length, note },
  ];
}
