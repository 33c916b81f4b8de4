import type { Handlers } from '../messages/protocol';
import type { SearchProtocol } from '../messages/topics/search';
import type { Store } from '../storage/store';
import type { SetupGate } from './setup-gate';

interface SearchDeps {
  store: Pick<Store, 'searchCustomers'>;
  gate: Pick<SetupGate, 'open'>;
}

/** Answers for looking for somebody among everybody. */
export function createSearchHandlers({ store, gate }: SearchDeps): Pick<Handlers, keyof SearchProtocol> {
  return {
    'customers.search': request =>
      gate.open({ customers: [], next: null, total: 0 }, () => store.searchCustomers(request)),
  };
}
