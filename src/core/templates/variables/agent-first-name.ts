import { safeName } from '../safe-text';
import type { Variable } from '../variable';

export const agentFirstName: Variable = {
  name: 'agent.first_name',
  label: 'Your first name',
  sample: 'Jo',
  source: 'your name in the settings',
  read: ({ agent }) => safeName(agent.name).split(' ')[0] ?? '',
};
