/** Words that stand alone at the end of a reply, or behind a dash or a star, without being anybody's name. */
const WORDS = new Set(
  (
    'thanks thank thx cheers regards team sorry please yes no ok okay bye hello hi dm pm tbh imo fyi asap eta lol omg ps ' +
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight now soon here there you your their ' +
    'everyone enjoy welcome edit update sarcasm sigh usa uk eu us et pt gmt utc all done free new only more why what how who ' +
    'always never anytime sure great nice love apologies support help care info'
  ).split(' '),
);

/** Two capitals that people write on their own, where they are nobody's initials. */
const SHORT_FORMS = new Set('DM EU FB GB HQ ID NB OK PC PM PS TV TY UK US'.split(' '));

/** "Kind regards": who stands behind it wrote the reply. Thanks are not here: "Thanks, Jane" speaks to Jane. */
const FAREWELL =
  /(?:^|[\s,.!?\-–—])(?:regards|best wishes|sincerely|yours truly|gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|[lvm]g|mfg|saludos?|cordialement|bien à vous|atenciosamente|abraços?|saluti|groet(?:en|jes)?|mvg)[\s,]+$/iu;

/** What agents say last, before a dash and their name: the dash need not stand apart then. */
const LAST_WORDS =
  /(?:^|[\s,.!?)\-–—])(?:thanks?|thank you|thx|ty|sorry|cheers|regards|see you|take care|(?:great|good|nice|lovely|fab) (?:day|night|evening|weekend)(?: ahead)?|helps|danke|gracias|obrigad[oa]|merci|grazie|terima kasih)[\s,]*$/iu;

/** True for a word that is nobody, whatever mark stands before it. */
export function isWord(token: string): boolean {
  return WORDS.has(token.toLowerCase());
}

/** True for two capitals that readers take for "direct message" or "United Kingdom". */
export function isShortForm(token: string): boolean {
  return SHORT_FORMS.has(token);
}

/** True when the text ends with "Kind regards," or the like. */
export function endsWithFarewell(text: string): boolean {
  return FAREWELL.test(text);
}

/** True when the text ends with "Thanks" or the like, or with a farewell. */
export function endsWithLastWords(text: string): boolean {
  return LAST_WORDS.test(text) || FAREWELL.test(`${text} `);
}
