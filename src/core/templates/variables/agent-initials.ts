import { bareInitials } from '../../signing/signature';
import type { Variable } from '../variable';

export const agentInitials: Variable = {
  name: 'agent.initials',
  label: 'Your initials',
  sample: 'JD',
  source: 'your initials in the settings',
  read: ({ agent }) => bareInitials(agent.initials),
};
