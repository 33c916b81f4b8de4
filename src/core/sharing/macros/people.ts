import type { People } from './meaning';

/** How Zendesk names people. */
export const ZENDESK: People = {
  customer: ['ticket.requester', 'ticket.submitter', 'requester', 'user'],
  agent: ['current_user', 'ticket.assignee', 'assignee', 'agent'],
  brand: ['ticket.brand.name', 'ticket.account', 'account.name', 'brand.name'],
};

/** How Chatwoot names people. */
export const CHATWOOT: People = {
  customer: ['contact', 'conversation.contact'],
  agent: ['agent', 'assignee'],
  brand: ['account.name', 'inbox.name'],
};

/** How Freshdesk names people. */
export const FRESHDESK: People = {
  customer: ['ticket.requester', 'ticket.contact', 'requester', 'ticket.from'],
  agent: ['ticket.agent', 'current_user', 'agent'],
  brand: ['helpdesk_name', 'ticket.portal_name', 'ticket.company.name', 'portal_name'],
};

/** How Gorgias names people. */
export const GORGIAS: People = {
  customer: ['ticket.customer', 'ticket.requester', 'ticket.sender'],
  agent: ['current_user', 'ticket.assignee_user', 'ticket.assignee'],
  brand: ['ticket.account.name', 'ticket.account.domain', 'account.name'],
};
