import { starter } from './starter';

/** The customer is better served somewhere else, or later. */
export const directions = [
  starter({
    id: 'to-dm',
    name: 'To direct message',
    act: 'hand-over',
    tags: ['account', 'private', 'dm', 'locked', 'personal', 'wrong account'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, I can sort this with you, but not out here in public. Could you send us a direct message with {{ ask.what | else: "the email address of your account" }}? I’ll take it from there.{% maybe %} We read messages again {{ brand.hours.next_open }}.{% endmaybe %}',
      'Let’s get this fixed{% maybe %}, {{ customer.first_name }}{% endmaybe %}. It’s about your account, so please send us a direct message, and keep the details out of public posts.',
    ],
    brief: [
      'Please send us a direct message with {{ ask.what | else: "the email address of your account" }}, and we’ll look {% if brand.hours.next_open %}when we’re back {{ brand.hours.next_open }}{% else %}at once{% endif %}.',
    ],
    formal: [
      'To protect your data, please send us a direct message{% maybe %}, {{ customer.first_name }}{% endmaybe %}, with {{ ask.what | else: "the email address of your account" }}. Please do not post it publicly.',
    ],
    examples: [
      'I’m locked out of my account and the reset mail never comes',
      'someone changed my email address, I can’t get in!!',
      'you sent me another person’s invoice',
      'how do I change the card on my account',
      'I think my account was hacked last night',
      'The money went to the wrong account, please help',
    ],
  }),
  starter({
    id: 'help-link',
    name: 'Link to help',
    act: 'inform',
    tags: ['how to', 'help', 'guide', 'question', 'settings'],
    warm: [
      'Good question{% maybe %}, {{ customer.first_name }}{% endmaybe %}. {% maybe %}In short: {{ ask.answer }}. {% endmaybe %}The steps are here: {{ brand.link.help }} If you get stuck, tell me at which one.',
      'Hi {{ customer.first_name | else: "there" }}, this page takes you through it: {{ brand.link.help }} I’m here if one of the steps doesn’t do what it says.',
    ],
    brief: ['Here’s how: {{ brand.link.help }} Shout if it doesn’t work.'],
    formal: [
      'Thank you for asking. You will find the steps at {{ brand.link.help }} Please write to us if anything is unclear.',
    ],
    examples: [
      'how do I change my delivery address?',
      'where can I find my invoices',
      'Can I pause my subscription for a month?',
      'how do you turn these notifications off',
      'is there a guide for setting this up',
      'what size bag can I take on board',
    ],
  }),
  starter({
    id: 'not-ours',
    name: 'Not our product',
    act: 'hand-over',
    tags: ['not ours', 'wrong company', 'other brand'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, I’d help if I could, but this one isn’t ours. The people to ask: {{ ask.owner }}. Hope it’s sorted soon.',
      'Thanks for writing{% maybe %}, {{ customer.first_name }}{% endmaybe %}. We don’t make this one ourselves; the right people are {{ ask.owner }}. If there’s something of ours I can help with, I’m here.',
    ],
    brief: ['This one isn’t ours, I’m afraid. Please try {{ ask.owner }}.'],
    formal: [
      'Thank you for your message. This product is not made by {{ brand.name }}. Please contact {{ ask.owner }}, who will be able to help.',
    ],
    examples: [
      'your washing machine broke after a week (it says another brand on it)',
      'why is the train app down, fix it',
      'Are you the same company as the one with the blue vans?',
      'my neighbour’s parcel from another courier was left with me',
      'I bought this at the market, it has a name like yours',
    ],
  }),
  starter({
    id: 'out-of-hours',
    name: 'Out of hours',
    act: 'inform',
    tags: ['closed', 'hours', 'night', 'weekend', 'holiday'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, thanks for writing. The people who can fix this are back {{ brand.hours.next_open }}, and yours will be among the first they see.',
      'We’ve got your message{% maybe %}, {{ customer.first_name }}{% endmaybe %}. The team is off for now and will pick it up {{ brand.hours.next_open }}. No need to write again.',
    ],
    brief: ['Got it. We’re back {{ brand.hours.next_open }} and will answer then.'],
    formal: [
      'Thank you for your message. Our office is closed at present. We will reply when we reopen {{ brand.hours.next_open }}.',
    ],
    examples: [
      'is anyone there at this hour?',
      'when do you open on Monday',
      'tried to call, the recording says you’re closed',
      'Do you work weekends? I need help now',
      'it’s 11pm and my order just got cancelled, hello?',
    ],
  }),
  starter({
    id: 'language',
    name: 'Language we do not speak',
    act: 'hand-over',
    tags: ['language', 'translate', 'english'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, thank you for writing. Sadly nobody here speaks {{ post.language | else: "your language" }} well. May I answer in English? Short sentences are fine, and a picture often helps.',
      'Thank you for your message{% maybe %}, {{ customer.first_name }}{% endmaybe %}. We answer in English, with a translator’s help for {{ post.language | else: "other languages" }}. Is that all right for you?',
    ],
    brief: ['Sorry, we don’t speak {{ post.language | else: "this language" }}. Is English all right?'],
    formal: [
      'Thank you for your message. Unfortunately we cannot reply in {{ post.language | else: "your language" }}. If English suits you, we will gladly help.',
    ],
    examples: [
      'Guten Abend, mein Paket ist nicht angekommen',
      '荷物がまだ届きません',
      'Ma commande est cassée, que faire ?',
      '¿Hay alguien que hable español?',
      'أين طلبي من فضلكم',
      'Kargom nerede, bilgi verir misiniz',
    ],
  }),
  starter({
    id: 'follow-up',
    name: 'Follow-up',
    act: 'ask',
    tags: ['follow up', 'check', 'solved', 'after'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, you wrote to us{% maybe %} {{ customer.last_contact }}{% endmaybe %} and I wanted to check: is {{ ask.topic | else: "everything" }} working now?',
      'I haven’t forgotten you{% maybe %}, {{ customer.first_name }}{% endmaybe %}. Did {{ ask.topic | else: "what we tried" }} hold? If not, I’d like to have another go.',
    ],
    brief: [
      '{% maybe %}{{ customer.first_name }}, {% endmaybe %}is {{ ask.topic | else: "it" }} sorted now, or still open?',
    ],
    formal: [
      'We are following up on your message{% maybe %} of {{ customer.last_contact }}{% endmaybe %}. Has {{ ask.topic | else: "the matter" }} been resolved to your satisfaction?',
    ],
    examples: [
      'ok I’ll try that tonight and let you know',
      'The engineer says he’ll come tomorrow, we’ll see',
      'thanks, waiting for the replacement now',
      'I did the reset, let’s see if it holds',
      'will report back after the weekend',
    ],
  }),
];
