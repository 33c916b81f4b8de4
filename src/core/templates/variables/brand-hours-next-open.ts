import { nextOpen } from '../opening';
import type { Variable } from '../variable';

export const brandHoursNextOpen: Variable = {
  name: 'brand.hours.next_open',
  label: 'When we are back',
  sample: 'tomorrow at 09:00',
  source: 'from the opening hours; empty while open',
  read: ({ brand, now, timezone }, lang) => nextOpen(brand.hours, now, timezone, lang),
};
