import type { Brand } from '../core/brand';
import type { Contact } from '../core/customer';
import { sameHandle } from '../core/post';
import type { ContactsProtocol } from '../messages/topics/contacts';
import type { Handlers } from '../messages/protocol';
import type { Store } from '../storage/store';
import type { SetupGate } from './setup-gate';

interface ContactsDeps {
  store: Pick<Store, 'findContacts' | 'findSigners'>;
  gate: Pick<SetupGate, 'open'>;
}

/** Answers for looking into one customer's history. */
export function createContactsHandlers({
  store,
  gate,
}: ContactsDeps): Pick<Handlers, keyof ContactsProtocol> {
  return {
    'contacts.find': request =>
      gate.open({ entries: [], more: false }, async ({ brands }) => {
        const { entries, more } = await store.findContacts(request);
        return { entries: entries.map(entry => inLettersOf(brands, entry)), more };
      }),
    'contacts.signers': ({ customerId }) => gate.open([], () => store.findSigners(customerId)),
  };
}

/** The contact with its brand as the set-up spells it: it is kept in lower case. */
export function inLettersOf(brands: readonly Brand[], entry: Contact): Contact {
  return {
    ...entry,
    brand: brands.find(brand => sameHandle(brand.handle, entry.brand))?.handle ?? entry.brand,
  };
}
