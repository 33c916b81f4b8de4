import type { PromiseWords } from './promise-words';

const OURS = String.raw`(?:ein kollege|eine kollegin|unser (?:\w+-?)?team|unsere (?:\w+ )?(?:kollegen|abteilung|technik)|das team|jemand|die kollegen|ein techniker|unser \w*techniker)`;
const DO = String.raw`(?:meld|antwort|ruf|schreib|schick|send|schau|pruf|klar|kummer|informier|uberweis|erstatt|kontaktier|frag|bearbeit|losen|lose|tausch|ersetz|veranlass|hak)(?:e|en|et|t|st|n)?`;
/** These promise something only with their second half: "geben … Bescheid". */
const HALF = String.raw`(?:geb|gib|sag|halt|komm|nehm|teil)(?:e|en|t|st)?\b(?=[^.!?]*\b(?:bescheid|ruckmeldung|antwort\w*|update|info\w*|laufenden|kontakt|zuruck|(?:zu|mit)(?=[\s.!]*$))\b)`;
const INFINITIVE = String.raw`(?:melden|antworten|anrufen|zuruckrufen|schreiben|schicken|senden|zusenden|geben|kommen|zukommen|anschauen|prufen|klaren|kummern|informieren|uberweisen|erstatten|kontaktieren|sagen|halten|mitteilen|bearbeiten|losen|beheben|austauschen|ersetzen|veranlassen|beantworten)`;

export const german: PromiseWords = {
  doing: [
    String.raw`\b(?:wir|ich) (?:\w+ )?(?:${DO}\b|${HALF})`,
    String.raw`\b(?:${DO}|(?:geb|sag|halt|komm|nehm|teil)(?:e|en)?(?= (?:wir|ich)\b[^.!?]*\b(?:bescheid|ruckmeldung|antwort\w*|update|info\w*|laufenden|kontakt|zuruck|(?:zu|mit)(?=[\s.!]*$))\b)) (?:wir|ich)\b`,
    String.raw`\b(?:und|dann) (?:${DO}\b|${HALF}) (?:uns|mich|dir|ihnen|euch|dich)`,
    String.raw`\b(?:wir|ich|${OURS}) (?:werden|werde|wird)\b[^,;]{0,90}?\b${INFINITIVE}\b`,
    String.raw`\b(?:werden|werde) (?:wir|ich)\b[^,;]{0,90}?\b${INFINITIVE}\b`,
    String.raw`\b${OURS} ${DO}\b`,
    String.raw`\b(?:erstattung|ruckerstattung|gutschrift|geld|anliegen)\b[^,;]{0,30} (?:erfolgt|wird)\b(?=.*\b(?:erfolgt|bearbeitet|uberwiesen|erstattet|gutgeschrieben|veranlasst)\b)`,
    String.raw`\b(?:du horst|sie horen|ihr hort)\b[^,;]{0,60}\bvon (?:uns|mir)\b`,
    String.raw`\b(?:du bekommst|du erhaltst|sie erhalten|sie bekommen)\b[^,;]{0,60}\b(?:antwort|ruckmeldung|update|bescheid|nachricht|mail|anruf|erstattung)\b`,
  ],
  asking: String.raw`\b(?:gib|geben sie|gebt) (?:uns|mir)(?: bitte)?(?: bis zu| noch| etwa)?`,
  never: String.raw`\b(?:wenn|falls|sobald (?:du|sie|ihr)|sofern|nachdem (?:du|sie)|hast du|haben sie|nicht|nichts|kein\w*|konnen)\b`,
  request: String.raw`\b(?:schick|schicken sie|schreib|schreiben sie|send|sende|senden sie|fulle?|melde? dich|melden sie sich|gib|nenn|teile?|kontaktier\w*|ruf)\b[^.]*\b(?:dann|und)\s*$`,
  between: String.raw`\b(?:wunsch\w*|danke|gru(?:ß|ss)e|freu\w*|warum|weshalb|weil|dass|was|wieso|ob|wann|war|waren|hat|hatte|wurde)\b`,
  before: String.raw`\b(?:guten|gestern|letzte[nrs]?|vergangene[nrs]?|seit|vom|von|fur|ab|jeden)\s*$`,
  after: String.raw`^\s?(?:nach (?:erhalt|eingang)|zuvor|her)\b`,
  verbLast: false,
};
