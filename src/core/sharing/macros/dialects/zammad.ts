import { pathOf } from '../expression';
import { meaningOf, type People } from '../meaning';
import { turnMarks, type Dialect } from './dialect';

const PEOPLE: People = {
  customer: ['ticket.customer', 'customer'],
  agent: ['user', 'ticket.owner', 'ticket.agent', 'ticket.updated_by', 'current_user'],
  brand: ['config.product_name', 'config.organization', 'ticket.organization.name'],
};

/** Zammad's `#{ticket.customer.firstname}`, also `#{t(ticket.state.name)}`. */
export const zammad: Dialect = {
  turn: (source, writer) =>
    turnMarks(
      source,
      [
        {
          open: '#{',
          close: '}',
          longest: 200,
          turn: (inner, raw, to) => {
            const path = pathOf(inner.trim().replace(/^t\(/, '').replace(/\)$/, ''));
            if (path === null) return false;
            to.value(meaningOf(path, PEOPLE), raw);
            return true;
          },
        },
      ],
      writer,
    ),
};
