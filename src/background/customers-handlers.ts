import type { CustomersProtocol } from '../messages/topics/customers';
import type { Handlers } from '../messages/protocol';

/** Answers for what agents do with a customer besides answering. */
export function createCustomersHandlers(): Pick<Handlers, keyof CustomersProtocol> {
  const soon = () => Promise.reject(new Error('This is not built yet.'));
  return {
    'tag.add': soon,
    'tag.remove': soon,
    'tags.suggest': () => Promise.resolve([]),
    'followUp.save': soon,
    'followUps.open': () => Promise.resolve([]),
    'customer.solve': soon,
    'customers.merge': soon,
    'customers.split': soon,
    'customer.forget': soon,
    'customer.remember': soon,
    'posts.gone': soon,
  };
}
