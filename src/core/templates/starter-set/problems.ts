import { starter } from './starter';

/** Something went wrong for the customer. */
export const problems = [
  starter({
    id: 'details',
    name: 'Ask for details',
    act: 'ask',
    tags: ['details', 'information', 'order', 'not working', 'missing'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, that’s not how it should go, and I’d like to get to the bottom of it. {% if post.order_number %}Is {{ post.order_number }} the order this is about, and what{% else %}Could you tell me your order number, and what{% endif %} happened last?',
      'Thanks for telling us{% maybe %}, {{ customer.first_name }}{% endmaybe %}. I’d like to see what went on here. {% if post.error %}When does {{ post.error }} show up: every time, or only now and then?{% else %}What did you see, and roughly when was that?{% endif %}',
    ],
    brief: [
      '{% maybe %}{{ customer.first_name }}, {% endmaybe %}happy to look into it. What happened last, and when?{% unless post.order_number %} Your order number would help too.{% endunless %}{% maybe %} Some quick checks, if you’d like to try: {{ brand.link.help }}{% endmaybe %}',
    ],
    formal: [
      'Thank you for contacting us{% maybe %} about order {{ post.order_number }}{% endmaybe %}. To look into this we need a little more: what happened, when, and what have you tried so far?',
    ],
    examples: [
      'my thing still isn’t working, can someone help',
      'Something went wrong with my order and nobody tells me anything',
      'Hello? The item I got is not what I picked',
      'why does this keep happening to me with your site',
      'Got a weird message when I tried to pay, no idea what it means',
      'half of my parcel is missing, now what',
    ],
  }),
  starter({
    id: 'known-issue',
    name: 'Known issue',
    act: 'inform',
    tags: ['bug', 'known issue', 'app', 'error', 'login', 'update'],
    warm: [
      'Thanks for flagging this{% maybe %}, {{ customer.first_name }}{% endmaybe %}. We know about {{ ask.issue }} and people are on it right now. I’ll reply here as soon as it’s fixed.',
      'You’re not alone with this one{% maybe %}, {{ customer.first_name }}{% endmaybe %}: {{ ask.issue }} is on our side and we’re fixing it. {% maybe %}Until then, this helps: {{ ask.workaround }}.{% endmaybe %}',
    ],
    brief: [
      'We know about {{ ask.issue }} and are working on it. {% maybe %}For now: {{ ask.workaround }}.{% endmaybe %} We’ll post here when it’s sorted.{% maybe %} What you can do meanwhile: {{ brand.link.help }}{% endmaybe %}',
    ],
    formal: [
      'Thank you for the report{% maybe %} of error {{ post.error }}{% endmaybe %}. This is a known issue: {{ ask.issue }}. Our engineers are working on it and we will update you in this thread.',
    ],
    examples: [
      'since the last update the app closes as soon as I open it',
      'Is it just me or can nobody log in this morning?',
      'Error 503 again, that’s the fourth time today',
      'the search in your app shows nothing since yesterday',
      'Notifications stopped coming after I updated my phone',
      'your checkout button does nothing on my tablet',
    ],
  }),
  starter({
    id: 'outage',
    name: 'Outage',
    act: 'inform',
    tags: ['outage', 'down', 'offline', 'incident', 'service'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, yes, it’s us and not you{% if brand.incident %}. {{ brand.incident }}{% else %}: {{ ask.service }} is down{% maybe %} in {{ post.place }}{% endmaybe %}.{% endif %} Our people are working on it right now, and I’ll write here once it’s back.',
      'Really sorry{% maybe %}, {{ customer.first_name }}{% endmaybe %}{% if brand.incident %}. {{ brand.incident }} We’re doing all we can to put it right.{% else %}, {{ ask.service }} is down at the moment and we’re doing all we can to bring it back.{% endif %} {% maybe %}The latest is always here: {{ brand.link.status }}{% endmaybe %}',
    ],
    brief: [
      '{% if brand.incident %}{{ brand.incident }} We’re on it.{% else %}We know {{ ask.service }} is down and we’re on it.{% endif %} {% maybe %}Updates: {{ brand.link.status }}{% endmaybe %}',
    ],
    formal: [
      '{% if brand.incident %}We are aware of the problem. {{ brand.incident }}{% else %}We are aware that {{ ask.service }} is currently unavailable{% maybe %} in {{ post.place }}{% endmaybe %}.{% endif %} Our engineers are working on it, and we will confirm here as soon as it is running again.',
    ],
    examples: [
      'Is your service down? Nothing loads here',
      'No internet in Bristol since six this morning, what is going on',
      'website gives me a blank page, are you offline?',
      'another outage?? I work from home, I need this',
      'whole street has no signal, when will it be back',
      'cannot reach you by phone or chat, everything seems dead',
    ],
  }),
  starter({
    id: 'delay',
    name: 'Delay',
    act: 'inform',
    tags: ['late', 'delay', 'parcel', 'delivery', 'flight', 'waiting', 'tracking'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, I’m sorry you’re still waiting{% maybe %} for {{ post.order_number }}{% endmaybe %}: {{ ask.reason | else: "things are running late on our side" }}. The new date is {{ ask.new_date }}, and I’ll keep an eye on it.',
      'That’s a long wait{% maybe %}, {{ customer.first_name }}{% endmaybe %}, and you should have heard from us first. It should be with you by {{ ask.new_date }}. If it isn’t, write to me here and I’ll chase it.',
      'Sorry about the delay{% maybe %} to {{ post.flight }}{% endmaybe %}{% maybe %}, {{ customer.first_name }}{% endmaybe %}. We now expect {{ ask.new_date }}. I know that upsets your plans, and I’ll tell you if anything changes.',
    ],
    brief: [
      'Sorry for the wait{% maybe %}, {{ customer.first_name }}{% endmaybe %}. New date: {{ ask.new_date }}. Shout if it’s not there by then.',
    ],
    formal: [
      'We are sorry about the delay{% if post.flight %} to {{ post.flight }}{% elsif post.order_number %} to order {{ post.order_number }}{% endif %}. The new time we expect is {{ ask.new_date }}. We will tell you if this changes.',
    ],
    examples: [
      'my parcel was due Tuesday and still nothing',
      'Two hours at the gate and not a word about when we leave',
      'how can next day delivery take a week',
      'Tracking has not moved since Friday, where is it?',
      'you promised it before the birthday. the birthday was yesterday',
      'still waiting for the engineer who was meant to come at 9',
    ],
  }),
  starter({
    id: 'refund',
    name: 'Refund',
    act: 'fix',
    tags: ['refund', 'money back', 'charged', 'payment', 'cancel', 'return'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, you’ll have your money back{% maybe %}, all {{ post.amount }} of it{% endmaybe %}. It’s on its way today and should show within {{ ask.days }} days. Tell me here if it doesn’t.',
      'Of course{% maybe %}, {{ customer.first_name }}{% endmaybe %}. I’ve started the refund{% maybe %} for {{ post.order_number }}{% endmaybe %}; your bank usually needs {{ ask.days }} days. I’m sorry it came to this.',
    ],
    brief: [
      'Refund{% maybe %} for {{ post.order_number }}{% endmaybe %} started. It should be with you within {{ ask.days }} days.',
    ],
    formal: [
      'We have arranged your refund{% maybe %} of {{ post.amount }}{% endmaybe %}{% maybe %} for order {{ post.order_number }}{% endmaybe %}. Please allow {{ ask.days }} days for it to reach your account.',
    ],
    examples: [
      'I want my money back, this is not what I ordered',
      'You charged me £34.99 twice!',
      'sent the shoes back three weeks ago and no refund yet',
      'cancelled my subscription in May and you still took the money',
      'how long does a refund take with you?',
      'flight was cancelled, who pays me back',
    ],
  }),
  starter({
    id: 'sorry-wait',
    name: 'Apology for a long wait',
    act: 'inform',
    tags: ['waiting', 'no answer', 'ignored', 'slow', 'third time'],
    warm: [
      'Hi {{ customer.first_name | else: "there" }}, you’ve waited far too long for an answer, and I’m sorry. {% if customer.contacts > 2 %}I’ve read all you wrote before, so you needn’t explain it again. {% endif %}I’m on it now.{% maybe %} The people I need for this are back {{ brand.hours.next_open }}.{% endmaybe %}',
      'I’m sorry{% maybe %}, {{ customer.first_name }}{% endmaybe %}. {% maybe %}{{ post.age }} is too long to leave you without a word.{% endmaybe %} I have it in front of me now and will stay with it until it’s done.',
    ],
    brief: [
      '{% maybe %}{{ customer.first_name }}, {% endmaybe %}sorry for the silence. I’m looking at it right now.',
    ],
    formal: [
      'Please accept our apologies for the late reply{% maybe %}, {{ customer.first_name }}{% endmaybe %}. Your case is with us now and you will have an answer {% if brand.hours.next_open %}when our office reopens {{ brand.hours.next_open }}{% else %}today{% endif %}.',
    ],
    examples: [
      'third time I’m writing, is anybody there?',
      'I’ve been on hold for 50 minutes now',
      'no reply to my email for two weeks, great',
      'do you ever answer your messages',
      'still ignoring me I see',
      'been waiting all day for someone to get back to me',
    ],
  }),
];
