import type { PackTemplate } from '../../../src/core/sharing/pack';

/** What people type into the search of the library. */
export const QUERIES = [
  'parcel',
  'where is',
  'late lee',
  'sory',
  'guitr',
  'refund bicycle',
  'birth',
  'camera to swansea',
];

/** A template as its lead changed it. */
export function withOther(template: PackTemplate): PackTemplate {
  const wordings = template.wordings.map(wording =>
    Object.assign({}, wording, { text: `${wording.text}\nAnything else?` }),
  );
  return { ...template, name: `${template.name}, new`, wordings };
}

const BODIES = [
  '<p>Hi {{ticket.requester.first_name}},</p><p>your order {{ticket.custom_field_1}} left our depot today.</p><p>{{current_user.name}}</p>',
  'Dear {{ticket.requester.name}}, thank you for telling us. Which address should it go to?',
  'Hello {{ticket.requester.first_name | default: "there"}}!\n{% if ticket.priority == "high" %}We look at it now.{% else %}We look at it today.{% endif %}\nRegards, {{current_user.first_name}} of {{ticket.brand.name}}',
  'We are sorry about that. Nothing is needed from you, the refund takes three days.',
];

/** So many macros as Zendesk's API tells them. */
export function manyMacros(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    id: 100_000 + i,
    title: `Depot ${i % 40}::Case ${i}`,
    active: true,
    actions: [
      { field: 'comment_value', value: `${BODIES[i % BODIES.length]} Case ${i}.` },
      { field: 'current_tags', value: `depot-${i % 40} case` },
    ],
  }));
}
