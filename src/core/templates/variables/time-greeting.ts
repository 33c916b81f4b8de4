import { greeting } from '../times';
import type { Variable } from '../variable';

export const timeGreeting: Variable = {
  name: 'time.greeting',
  label: 'Greeting for the time of day',
  sample: 'Good morning',
  source: 'the time where your team is',
  read: ({ now, timezone }, lang) => greeting(now, timezone, lang),
};
