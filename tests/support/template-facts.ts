import { PLAIN } from '../../src/core/post';
import type { TemplateFacts } from '../../src/core/templates/facts';
import type { Template, Wording } from '../../src/core/templates/template';

/** A Saturday noon in Berlin, when the invented brand is closed. */
const NOW = Date.UTC(2026, 10, 21, 11);

/** What a draft may know: Ada asks Acme Parcels for her parcel, for the third time. */
export function templateFacts(
  changes: {
    displayName?: string;
    text?: string;
    post?: Partial<NonNullable<TemplateFacts['post']>>;
    customer?: Partial<NonNullable<TemplateFacts['customer']>>;
    brand?: Partial<TemplateFacts['brand']>;
    snippets?: TemplateFacts['snippets'];
  } = {},
): TemplateFacts {
  const displayName = changes.displayName ?? 'Ada Okafor';
  return {
    customer: {
      handle: 'ada_okafor',
      displayName,
      contacts: 3,
      lastContactAt: NOW - 3 * 86_400_000,
      lastAgent: 'MK',
      lang: 'en',
      earlierPosts: ['order GB-55-1920 never came'],
      ...changes.customer,
    },
    post: {
      id: '1992000000000000000',
      author: { handle: 'ada_okafor', displayName, numericId: null },
      postedAt: NOW - 2 * 3_600_000,
      lang: 'en',
      text: changes.text ?? 'where is my parcel',
      ...PLAIN,
      ...changes.post,
    },
    agent: { name: 'Jo Doe', initials: 'JD' },
    brand: {
      handle: 'acme_parcels',
      name: 'Acme Parcels',
      links: { help: 'https://help.acme.example/start' },
      products: ['Acme Kettle'],
      hours: [{ weekday: 1, from: '09:00', to: '17:00' }],
      incident: '',
      ...changes.brand,
    },
    now: NOW,
    timezone: 'Europe/Berlin',
    snippets: changes.snippets ?? {},
  };
}

/** A template of one wording. */
export function templateOf(
  text: string,
  changes: Partial<Wording> = {},
): { template: Template; wording: Wording } {
  const wording: Wording = { id: 'w1', text, lang: null, tone: null, ...changes };
  const template: Template = {
    id: 't1',
    name: 'Test',
    shortcut: 'test',
    wordings: [wording],
    tags: [],
    act: 'inform',
    examples: [],
    brands: [],
    updatedAt: 0,
  };
  return { template, wording };
}
