import { PLAIN } from '../../post';
import type { TemplateFacts } from '../../templates/facts';

const HANDLE = 'ada_okafor';

/** Somebody to try a template on: each variable that a post can give has a value. */
export function sampleFacts(now: number): TemplateFacts {
  return {
    customer: {
      handle: HANDLE,
      displayName: 'Ada Okafor',
      contacts: 1,
      lastContactAt: null,
      lastAgent: null,
      lang: 'en',
      earlierPosts: [],
    },
    post: {
      id: '1992000000000000000',
      author: { handle: HANDLE, displayName: 'Ada Okafor', numericId: null },
      postedAt: now,
      lang: 'en',
      text: 'Where is my order AB-10482?',
      ...PLAIN,
    },
    agent: { name: 'Jo Doe', initials: 'JD' },
    brand: { handle: 'acme', name: 'Acme', links: {}, products: [], hours: [], incident: '' },
    now,
    timezone: 'UTC',
    snippets: {},
  };
}
