import { HELD_OUT } from './same-again-held-out.table';
import { TUNING } from './same-again-tuning.table';

/*
Two replies of a brand, and whether a customer who reads both feels that the same sentence came twice. Invented, and labelled by
meaning before anything was measured. A block begins with a reply, each line after it is another one to compare with it:

n  the same: another name, number, link, signature or greeting
o  the same in another order
p  the same with a few words exchanged
t  not the same, though about the same or in the same frame: another state, question, offer or way to say it
d  not the same, about something else
*/

/** Why two replies are the same or not; see above. */
export type PairKind = 'n' | 'o' | 'p' | 't' | 'd';

export interface LabelledPair {
  lang: string;
  /** Of a few words. */
  short: boolean;
  kind: PairKind;
  same: boolean;
  a: string;
  b: string;
}

/** 300 pairs by which the line was set. */
export const tuningPairs: readonly LabelledPair[] = read(TUNING);
/** 300 pairs that nothing was set by. */
export const heldOutPairs: readonly LabelledPair[] = read(HELD_OUT);

function read(table: string): LabelledPair[] {
  let [lang = '', length = '', a = ''] = [];
  const pairs: LabelledPair[] = [];
  for (const line of table.split('\n')) {
    const [, kind, b = ''] = /^([nopdt]) (.+)$/.exec(line) ?? [];
    if (line.startsWith('# ')) [, lang = '', length = ''] = line.split(' ');
    else if (isKind(kind))
      pairs.push({ lang, short: length === 'short', kind, same: 'nop'.includes(kind), a, b });
    else if (line !== '') a = line;
  }
  return pairs;
}

function isKind(kind: string | undefined): kind is PairKind {
  return kind !== undefined && kind.length === 1 && 'noptd'.includes(kind);
}
