import type { PromiseWords } from './promise-words';

const WHO = String.raw`(?:\b(?:i|we)|\b(?:someone|somebody|one of us)(?: from (?:our|the) \w+)?|\b(?:a|an|my|our|the|another) (?:\w+ ){0,3}?(?:team|colleague|manager|agent|advisor|adviser|specialist|engineer|technician|expert|supervisor|department|office|branch|depot|store|staff)(?: member)?|\ba member of (?:our|the) (?:\w+ ){0,4}team)`;
const WILL = String.raw`(?: will|'ll|ll| shall| (?:are|is|am|'?re|'?m) going to|'(?:re|m) going to)`;
const GENTLY = String.raw`(?: (?:also|then|definitely|certainly|surely|personally|gladly|of course|again|happily|hopefully|try to|do (?:our|my) best to|do (?:our|my) utmost to|be able to|make sure to|need to|now|just|aim to|have (?:someone|somebody|the team|our team|a colleague|them)|see (?:what|if)))*`;
const TELL = String.raw`(?:get back|come back (?:to|with)|be back (?:with|to|in touch)|circle back|revert|follow(?:ing)? up|update|reply|respond|answer(?! (?:all|any|some|more|fan))|write|e-?mail|mail|message|dm|text|call(?! (?:it|on|out)\b)|ring|phone|contact|reach out|reach you|be (?:calling|in touch|contacting|following up|reaching out|sending|getting back|emailing|updating)|get in touch|let (?:you|u|ya) know|keep you|inform|notify|tell you|check in|touch base|share (?:an? update|it|this|that|your))\b`;
const DO = String.raw`(?:have (?:an?|the|more|some|your)?\s?(?:final |full )?(?:answer|update|news|reply|response|solution|information|info|details)|have (?:it|this|that) (?:\w+ )?(?:fixed|sorted|done|ready|solved|resolved|sent|looked)|send (?:you|it|this|that|the|your|an?|out|over|them|another)|ship|issue|process|proceed|resend|rebook|refund|credit|apply|replace|fix|sort|resolve|solve|look(?! forward| after)|check(?! you in)|investigate|research|review|find out|ask(?! you)|chase|raise|escalate|confirm|provide|give you (?:an? (?:\w+ )?(?:call|ring|shout|bell|update|answer|response|reply|refund|credit)|more|news)|arrange|post (?:it|this|you)|get (?:it|this|that)|complete|deal with|work on|take a look|speak|discuss)\b`;

/** "We write to you tomorrow": many who answer in English as a second language say so. Only what goes to the customer; "usually we …" is no promise. */
const NOW = String.raw`(?<!\b(?:usually|normally|typically|generally|often|always|that|when|how|why|where|what|which|before|after|until|once|did|do|does|should|can|could|may|might) )\b(?:i|we) (?:(?:also|then|gladly|personally|definitely|certainly) )?(?:(?:get|come|circle|report) back to (?:you|u)|follow up with you|(?:write|reply|respond)(?: back)? to you|(?:call|ring|phone|e-?mail|message|dm|text|contact|update|inform|notify|answer) you|let you know|keep you (?:posted|updated|informed)|(?:send|refund|give) you)\b`;

export const english: PromiseWords = {
  doing: [
    `${WHO}${WILL}${GENTLY} (?:${TELL}|${DO})`,
    NOW,
    String.raw`\b(?:we|i)(?:'re| are|'m| am) (?:sending|calling|e-?mailing|getting back|coming back|refunding|replacing|checking)\b`,
    `(?<=^|[,;:] |\\band |[-–] )(?:will|shall) (?:${TELL}|${DO})`,
    String.raw`(?:^|[,;:] )(?:please )?expect (?:an? )?(?:call|reply|response|answer|update|mail|e-?mail|message)\b`,
    String.raw`\byou(?:'ll| will| can| should|'?ll be)(?: be)? (?:expect|hear|hearing|get|getting|receive|receiving|see|have) (?:back )?(?:(?:an?|the|your|our|my) )?(?:\w+ )?(?:from (?:us|me|our|a colleague)|(?<=hear )back\b|e-?mail|mail|reply|response|answer|update|call|message|refund|replacement|credit|voucher)\b`,
    String.raw`\b(?:refund|credit|voucher|replacement|compensation|reimbursement|money|amount|fee|charge|miles|points|case|request|issue|ticket|it|this)\b[^,;]{0,40} will be (?:\w+ )?(?:processed|issued|applied|sent|credited|posted|refund(?:ed)?|reversed|returned|redeposited|paid|resolved|reviewed|completed|answered)\b`,
  ],
  asking: String.raw`\b(?:allow|give|grant) (?:us|me)(?: (?:up to|at least|about|around|another|the next))?`,
  never: String.raw`\b(?:(?<!\b(?:see|check|ask|know|out|confirm) )if(?! (?:not (?:sooner|before|earlier)|possible|needed))|unless|whenever|(?:once|when|after|until|as soon as) (?:you|your|u)\b|in case|(?<!as )(?:you|they|he|she|we|i|who|colleague) (?:said|told|wrote|promised|mentioned|say)|hope you)`,
  request: String.raw`(?:^|[,;:!] ?|\b(?:please|kindly|just|could you|can you|you can|simply|do|to) )(?:\w+ly )?(?:send|dm|pm|fill|e-?mail|mail|reply|respond|contact|share|provide|drop|follow|click|use|visit|message|write|let (?:us|me) know|tell|come|pop|call|ring|check|try|go|submit|complete|give (?:us|me) your|confirm|shoot|report|register|log|sign|open|text)\b[^.]*?\b(?:and|so|so that|then|where|,)\s*$`,
  between: String.raw`\b(?:have an? (?:\w+ )?(?:day|evening|weekend|night|time|one)|enjoy|thanks?|thank you|sorry|apolog\w+|please|why|what|how|which|who|where|because|due to|so (?:that )?you|that (?:happened|broke|came|arrived|started|went|failed|stopped)|and you|but you|that (?:\w+ )?(?:was|is|were|are|we|you|they|the|would|will|had|has)|was|were|did|had|has|have been|scheduled|ordered|delivered|arriv\w+|leav\w+|depart\w+|open\w*|clos\w+|your (?:\w+ ){0,2}(?:flight|trip|journey|appointment|booking|delivery|order|reservation|stay|visit|event|train|bus|concert|lunch|day))\b|\b(?:flights?|trains?|bus(?:es)?|trips?|bookings?|appointments?|deliver(?:y|ies)|seats?|tables?|rooms?|availability|slots?|match(?:es)?|games?|shows?|concerts?|events?|visits?|stays?|reservations?)\s*$`,
  before: String.raw`\b(?:for|from|since|last|past|previous|every|each|of|until|till|happy|than|your|their|his|her|the)\s*$`,
  after: String.raw`^(?:\s?(?:ago|a (?:day|week)|old|late|before|prior|after|of (?!today|this|now)\w+|from (?!now|today)\w+|flight|train|bus|delivery|departure|service|match|game|show|menu))\b`,
  verbLast: false,
};
