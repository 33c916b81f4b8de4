import { isOn } from '../brand';
import { findPromotion } from './crisis/promotions';
import type { Span } from './finding';
import type { Guard, Said } from './guard';
import { findJoke } from './tone/jokes';

/** While an incident is on, nobody wants to hear of a sale. */
export const crisis: Guard = {
  id: 'crisis',
  label: 'Advertises or jokes while an incident is on',
  level: 'ask',
  announcements: true,
  look({ text, brand, now }) {
    if (brand === null || !isOn(brand.incident, now)) return [];
    const plain = text.replace(/[’‘]/g, "'");
    return [
      ...said('promotion', 'Advertises while an incident is on', findPromotion(plain)),
      ...said('joke', 'Jokes while an incident is on', findJoke(plain)),
    ];
  },
};

function said(key: string, words: string, span: Span | null): Said[] {
  return span === null ? [] : [{ key, words, spans: [span], ways: [] }];
}
