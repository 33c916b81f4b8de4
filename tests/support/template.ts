import type { Template } from '../../src/core/templates/template';
import { NOON } from './history';

/** A template with one English wording. */
export function aTemplate(over: Partial<Template> & { text?: string } = {}): Template {
  const { text = 'Sorry, {{ customer.first_name }}.', ...rest } = over;
  return {
    id: 'delay',
    name: 'Late parcel',
    shortcut: 'delay',
    wordings: [{ id: 'en', text, lang: 'en', tone: 'warm' }],
    tags: [],
    act: 'inform',
    examples: ['where is my parcel'],
    brands: [],
    updatedAt: NOON,
    ...rest,
  };
}
