/** Weight of words that every reply has: they say little about which reply it is. */
const SMALL = 0.3;
/** Weight of what customer care says all day. */
const POLITE = 0.5;

/** Longer words are told apart by their beginning: "delayed" and "delay" are one. */
const STEM = 6;

const SMALL_WORDS = words(
  `a an the this that these those it its i you we us me my our your they them their he she his her him to of for in on at by with from as so and or
  but if when once then than there here be is are am was were been being will would shall should can could may might must have has had do does did not no
  just also now yet still too very more any all some one who which what how
  der die das den dem des ein eine einen einem einer und oder aber wir sie ihr ihre ihren ihnen uns unser unsere ich es er in im an am auf zu zum zur von vom bei mit für
  ist sind war wird werden hat haben nicht noch auch nur so wie wenn dann schon mal bitte
  le la les l un une des du de d et ou mais nous vous votre vos notre nos je il elle ce cette cela à au aux en dans pour par sur avec est sont a ont été sera ne pas que qui y se
  el los las una unos del y o pero nos te tu su sus le lo al por para con es son ha han hemos no se si ya más que qué muy
  os as um uma do da dos das e mas seu sua nossa nosso ao na em com por é foi vai
  il gli i uno della del di che ci ti tuo tua sua abbiamo per con è si
  het een van we je jou jouw u uw ons onze dat dit deze zij ze er is zijn niet nog aan naar om en of maar
  في من على إلى عن أن قد لقد يا هل لك لنا ما لا إن`,
);

const POLITE_WORDS = words(
  `sorry thank please help hi message know look today soon happy glad welcome update
  leid danke dank gerne gern hallo nachricht melden entschuldigung
  désolé merci bonjour excuse message
  siento hola gracias mensaje disculpa
  lamento olá oi obrigado desculpa
  ciao salve grazie dispiace
  dag hoi bedankt bericht
  نعتذر شكرا مرحبا أهلا فضلا رسالة`,
);

/** Words that say the same in a reply, the first stands for all. */
const ALIKE: readonly string[] = [
  'sorry apologies apology apologise apologize unfortunately sadly',
  'thank thanks appreciate thankyou',
  'please kindly',
  'hi hello hey',
  'message dm pm dms messages',
  'soon shortly',
  'problem issue trouble problems issues',
  'fix fixed sort sorted resolve resolved repair solve solved',
  'know tell inform',
  'look looking review reviewing check checked investigate investigating',
  'track follow',
  'late delay delayed',
  'send sent sending',
  'team teams colleagues colleague',
  'engineers technicians engineer technician',
  'someone somebody',
  'good great nice lovely',
  'need require',
  'reply answer respond',
  'private privately',
  'show shows',
  'parcel package',
  'leid entschuldigung',
  'danke dank',
  'ihr ihre ihnen ihren sie du dein deine deinen dich dir euch eure euer',
  'schicken senden zurückschicken zurücksenden',
  'ansehen anschauen schauen sehen angesehen',
  'gerade aktuell derzeit momentan',
  'kostenlos kostenfrei gratis',
  'eingegangen angekommen erhalten',
  'désolé désolés désolée désolées navrés',
  'message mp',
  'pouvez pourriez',
  'siento sentimos lamentamos lamento',
  'mensaje md dm',
  'envíanos mándanos envía manda',
  'resolver resolverla solucionar solucionarla',
  'lamento lamentamos desculpa desculpas desculpe',
  'je jij jouw',
  'klacht klachten',
];

const FORMS: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(line => {
    const [first = '', ...others] = line.split(' ');
    return others.map(other => [other, first] as const);
  }),
);

/** The plain words of a written one: small letters, short forms in full, words that say the same as one, the end cut off. */
export function plainForm(word: string): string[] {
  return inFull(word.normalize('NFKC').toLowerCase().replaceAll('’', "'"))
    .filter(form => form !== '')
    .map(form => FORMS.get(form) ?? form)
    .map(form => (SMALL_WORDS.has(form) || POLITE_WORDS.has(form) ? form : form.slice(0, STEM)));
}

/** How much a plain word says about which reply this is. */
export function weightOf(form: string): number {
  return SMALL_WORDS.has(form) ? SMALL : POLITE_WORDS.has(form) ? POLITE : 1;
}

const ENDINGS: readonly [RegExp, string][] = [
  [/^can't$/, 'can not'],
  [/^won't$/, 'will not'],
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  [/'m$/, ' am'],
  [/^(it|that|there|what|here|who)'s$/, '$1 is'],
  [/'s$/, ''],
  // French: "l'équipe", "d'un".
  [/^([a-zà-ü]|qu)'/, '$1 '],
];

function inFull(word: string): string[] {
  if (word === 'cannot') return ['can', 'not'];
  if (!word.includes("'")) return [word];
  const [ending, full] = ENDINGS.find(([form]) => form.test(word)) ?? [];
  return (ending && full !== undefined ? word.replace(ending, full) : word).replaceAll("'", '').split(' ');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
