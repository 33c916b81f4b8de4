import { starter } from './starter';

/** Nothing to repair: thanks, ideas, goodbyes. */
export const kindness = [
  starter({
    id: 'thanks',
    name: 'Thanks',
    act: 'thank',
    tags: ['thanks', 'thank you', 'solved', 'helped'],
    warm: [
      'Glad it worked out{% maybe %}, {{ customer.first_name }}{% endmaybe %}. Thanks for coming back to tell us; that doesn’t happen often.',
      'That’s good to hear{% maybe %}, {{ customer.first_name }}{% endmaybe %}. You know where we are if anything else comes up.',
    ],
    brief: ['Any time{% maybe %}, {{ customer.first_name }}{% endmaybe %}.'],
    formal: [
      'Thank you for letting us know{% maybe %}, {{ customer.first_name }}{% endmaybe %}. We are pleased that it is resolved.',
    ],
    examples: [
      'thank you so much, it works again!',
      'sorted, cheers for the quick help',
      'That did it. Thanks!',
      'you were right, it arrived this morning, thank you',
      'big thanks to whoever answered me yesterday',
    ],
  }),
  starter({
    id: 'praise',
    name: 'Praise',
    act: 'thank',
    tags: ['praise', 'love', 'great', 'compliment', 'staff'],
    warm: [
      'You’ve just made somebody’s day{% maybe %}, {{ customer.first_name }}{% endmaybe %}. I’ll pass this on to {{ ask.person | else: "the people who earned it" }}{% maybe %} in {{ post.place }}{% endmaybe %}.',
      'Thank you{% maybe %}, {{ customer.first_name }}{% endmaybe %}. Words like these get pinned up here, and {{ ask.person | else: "the team" }} will read yours today.',
    ],
    brief: ['That’s lovely of you, thank you. I’ll tell {{ ask.person | else: "the team" }}.'],
    formal: [
      'Thank you for your kind words{% maybe %}, {{ customer.first_name }}{% endmaybe %}. We will share them with {{ ask.person | else: "the colleagues concerned" }}.',
    ],
    examples: [
      'The lady at your Leeds store was so kind to my mum',
      'best service I’ve had in years, well done',
      'honestly love this app, it just works',
      'your driver carried it up four floors with a smile',
      'smooth flight, lovely crew, thank you',
      'Big shout out to the team, you nailed it',
    ],
  }),
  starter({
    id: 'feature-request',
    name: 'Feature request',
    act: 'inform',
    tags: ['idea', 'feature', 'wish', 'suggestion', 'please add'],
    warm: [
      'I like that idea{% maybe %}, {{ customer.first_name }}{% endmaybe %}. I’ve put {{ ask.idea }} on the list that our product people read. I can’t promise it, but it’s there with your reasons.',
      'Thanks for thinking this through with us{% maybe %}, {{ customer.first_name }}{% endmaybe %}. For now we don’t have {{ ask.idea }}. What would you use it for most? I’d like to pass that on too.',
    ],
    brief: ['Good idea, noted: {{ ask.idea }}. Thanks{% maybe %}, {{ customer.first_name }}{% endmaybe %}.'],
    formal: [
      'Thank you for your suggestion. We have passed {{ ask.idea }} to our product team. We cannot give a date, but every suggestion is read.',
    ],
    examples: [
      'please add a dark theme, my eyes hurt',
      'would be great if I could pay with points',
      'Why can’t I sort my orders by date?',
      'any plans for a smaller size?',
      'you should let us pick the delivery hour',
      'feature idea: share a basket with my partner',
    ],
  }),
  starter({
    id: 'closing',
    name: 'Closing',
    act: 'close',
    tags: ['bye', 'closing', 'done', 'end'],
    warm: [
      'I’ll close this one then{% maybe %}, {{ customer.first_name }}{% endmaybe %}. If it comes back, reply here and you’ll reach us straight away. Have a good {{ ask.rest | else: "day" }}.',
      'All done from our side{% maybe %}, {{ customer.first_name }}{% endmaybe %}. Thanks for your patience with us, and take care.',
    ],
    brief: ['All done. Reply here if it comes back.'],
    formal: [
      'We consider this matter closed{% maybe %}, {{ customer.first_name }}{% endmaybe %}. Please reply here at any time if you need us again.',
    ],
    examples: [
      'ok that’s all, bye',
      'no more questions from me',
      'All good now, you can close it',
      'never mind, found it myself',
      'fine, that’s what I needed to know',
    ],
  }),
];
