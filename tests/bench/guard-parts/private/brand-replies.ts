import { hasCorpus } from '../../../support/shared-data';
import { readCsvGz, readJsonlGz } from '../../../support/corpus-read';
import { decodeEntities, withoutLeadingNames } from '../../../support/corpus-text';

/** What a brand once answered, as its agent wrote it. */
export interface BrandReply {
  brand: string;
  text: string;
}

interface Talk {
  brand: string;
  turns: { from: string; text: string }[];
}

/** True where the replies are. */
export const haveReplies = hasCorpus('support/twcs_tweets.csv.gz');

/** All replies of brands in `../shared/data/support`, each once, entities decoded, without the names that X puts first. */
export function brandReplies(): BrandReply[] {
  const found = [
    ...tweets(),
    ...talks('airline_conversations'),
    ...talks('cdp2020_conversations'),
    ...lone(),
  ];
  const seen = new Set<string>();
  return found
    .map(({ brand, text }) => ({ brand, text: withoutLeadingNames(decodeEntities(text)) }))
    .filter(({ brand, text }) => !seen.has(`${brand} ${text}`) && seen.add(`${brand} ${text}`));
}

function* tweets(): Iterable<BrandReply> {
  for (const { inbound, author_id: brand = '', text = '' } of readCsvGz('support/twcs_tweets.csv.gz'))
    if (inbound === 'False') yield { brand, text };
}

function* talks(name: string): Iterable<BrandReply> {
  for (const { brand, turns } of readJsonlGz(`support/${name}.jsonl.gz`) as Iterable<Talk>)
    for (const { from, text } of turns) if (from === 'brand') yield { brand, text };
}

function* lone(): Iterable<BrandReply> {
  for (const { text = '' } of readCsvGz('support/amazonhelp_2016_replies.csv.gz'))
    yield { brand: 'AmazonHelp', text };
  for (const { text = '' } of readCsvGz('support/delta_2015_replies.csv.gz')) yield { brand: 'Delta', text };
}
