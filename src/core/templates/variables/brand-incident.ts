import { safeValue } from '../safe-text';
import type { Variable } from '../variable';

export const brandIncident: Variable = {
  name: 'brand.incident',
  label: 'What is wrong right now',
  sample: 'The app does not open for some of you.',
  source: 'the incident in the settings; empty while there is none',
  read: ({ brand }) => {
    const sentence = safeValue(brand.incident);
    return sentence === '' || /[.!?。！？…)]$/u.test(sentence) ? sentence : `${sentence}.`;
  },
};
