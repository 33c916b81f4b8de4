import { readDetails } from '../../reading/details';
import type { Detail, DetailKind } from '../../reading/details';
import { safeValue } from '../safe-text';
import type { TemplateFacts } from '../facts';

/** What the answered post names. Nothing where it is not the author's own words, or none is answered. */
export function detailsOf(facts: TemplateFacts): readonly Detail[] {
  const known = read.get(facts);
  if (known !== undefined) return known;

  const { post, brand } = facts;
  const details = post === null || post.translated || post.ad ? [] : readDetails(post.text, brand.products);
  read.set(facts, details);
  return details;
}

// Several variables of one draft ask for the same post.
const read = new WeakMap<TemplateFacts, readonly Detail[]>();

/** The first detail of these kinds in the answered post, '' when there is none. */
export function firstDetail(facts: TemplateFacts, ...kinds: DetailKind[]): string {
  return safeValue(detailsOf(facts).find(({ kind }) => kinds.includes(kind))?.value ?? '');
}
