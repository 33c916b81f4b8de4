import { anOverride } from '../support/guard-request';
import { aPack, aPackTemplate } from '../support/packs';
import type { TemplateEdit } from '../../src/messages/topics/library';
import type { Demo } from './demo-stage';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const wording = (id: string, text: string, lang = 'en') => ({ id, text, lang, tone: null });

const REFUND: TemplateEdit = {
  id: 'acme-refund',
  name: 'Refund is on its way',
  shortcut: 'refund-sent',
  wordings: [
    wording(
      'w1',
      'Hi {{ customer.first_name | else: "there" }}, your refund for {{ post.order_number }} left us on {{ ask.day }} and is with you within five working days.',
    ),
    wording(
      'w2',
      'Good news{% maybe %}, {{ customer.first_name }}{% endmaybe %}: the money for {{ post.order_number }} is on its way. Banks take up to five working days.',
    ),
    wording(
      'w3',
      'Hallo {{ customer.first_name | else: "und guten Tag" }}, die Erstattung für {{ post.order_number }} ist unterwegs und in fünf Werktagen bei Ihnen.',
      'de',
    ),
  ],
  tags: ['refund', 'money'],
  act: 'inform',
  examples: ['where is my money', 'You promised a refund two weeks ago'],
  brands: [],
  folder: 'Money/Refunds',
  when: { kinds: ['question', 'complaint'], hours: 'any', needs: ['post.order_number'] },
};

const OWN: readonly TemplateEdit[] = [
  REFUND,
  {
    ...REFUND,
    id: 'acme-voucher',
    name: 'Voucher',
    shortcut: 'refund',
    wordings: [wording('w1', 'Dear {{ customer.first_name }}, here is a voucher for your next parcel.')],
    tags: ['money'],
    examples: [],
    folder: 'Money',
    when: undefined,
  },
];

const LATE = aPackTemplate({
  id: 'late-traced',
  name: 'Late parcel, traced',
  shortcut: 'traced',
  text: 'We have found it{% maybe %}, {{ customer.first_name }}{% endmaybe %}: {{ ask.place }}. It goes on today.',
  folder: 'Delivery/Late',
  tags: ['late'],
});
const NEIGHBOUR = aPackTemplate({
  id: 'neighbour',
  name: 'Left with a neighbour',
  shortcut: 'neighbour',
  text: 'Your parcel is with a neighbour: the card in your letter box says with whom.',
  folder: 'Delivery',
});
const CUSTOMS = aPackTemplate({
  id: 'customs',
  name: 'Held at customs',
  shortcut: 'customs',
  text: 'Customs have {{ post.tracking | else: "your parcel" }}. We write again as soon as they let it go.',
  folder: 'Delivery/Late',
});

const madeAt = Date.now() - 30 * HOUR;
const TEAM = aPack({
  id: 'acmeteam01',
  name: 'Acme team',
  made: madeAt,
  templates: [LATE, NEIGHBOUR],
  folders: ['Delivery', 'Delivery/Late'],
});

/** The next release of the pack that {@link furnish} takes: it adds one template, changes one and withdraws one. */
export const NEXT_PACK = JSON.stringify({
  ...TEAM,
  release: 2,
  made: madeAt + 24 * HOUR,
  templates: [
    {
      ...LATE,
      updatedAt: LATE.updatedAt + 1,
      wordings: [
        {
          ...LATE.wordings[0],
          text: 'Found it{% maybe %}, {{ customer.first_name }}{% endmaybe %}: {{ ask.place }}.',
        },
      ],
    },
    CUSTOMS,
  ],
  roster: [{ name: 'Mara Klein', initials: 'MK' }],
});

/** What a team has after some weeks: templates of its own and of a pack, hours, a key, suggestions, notes and follow-ups. */
export async function furnish({ ask, scenes }: Demo): Promise<void> {
  await ask('brand.change', {
    handle: 'AcmeParcels',
    changes: {
      timezone: 'Europe/London',
      hours: [1, 2, 3, 4, 5].map(weekday => ({ weekday, from: '07:00', to: '22:00' })),
      links: [{ name: 'help', address: 'https://help.acme.example/start' }],
      products: ['Acme Box', 'Acme Kettle'],
    },
  });
  await ask('library.add', { templates: OWN });
  await ask('pack.apply', {
    source: { text: JSON.stringify(TEAM) },
    chosen: { keys: 'all', mine: [], shortcuts: [] },
  });
  await ask('roster.save', { roster: [{ name: 'Lena Sommer', initials: 'LS' }] });
  await ask('keys.make', { name: 'Acme lead', passphrase: 'correct horse battery' });
  for (const [n, postId] of [scenes.colleagueReply, scenes.writesAgainReply].entries()) {
    const made = await ask<{ text: string; name: string } | null>('suggestion.prepare', { postId });
    if (made)
      await ask('suggestion.add', { id: `suggestion-${n}`, postId, words: 'Worked well', ...pick(made) });
  }
  await ask(
    'guard.overridden',
    anOverride({ at: Date.now() - HOUR, words: 'A public hotline', customer: 'adabyron' }),
  );
  await ask('note.save', { customerId: 'adabyron', text: 'Prefers to be called Ms Byron.' });
  await ask('tag.add', { customerId: 'adabyron', text: 'VIP' });
  const dueAt = Date.now() - 5 * MINUTE;
  await ask('followUp.save', {
    customerId: 'adabyron',
    postId: null,
    text: 'Tell her where the parcel is',
    dueAt,
    state: 'open',
  });
}

function pick({ text, name }: { text: string; name: string }) {
  return { text, name };
}
