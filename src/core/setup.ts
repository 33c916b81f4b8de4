import type { Agent } from './agent';
import type { Brand } from './brand';

/** What the agent told us on the welcome page. Nothing works on X before it exists. */
export interface Setup {
  agent: Agent;
  /** At least one. */
  brands: readonly Brand[];
  /** How soon a customer should be answered, in minutes: colours the waiting mark. */
  targetMinutes: number;
}
