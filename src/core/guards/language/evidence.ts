/** Small words that nearly every sentence of a language has; hand-picked, and short on words that neighbours share. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the you your and are is for we to of have this that with it our can please will not on in be us i i'm we're you're sorry would was been what when how if there but has do just",
  ),
  de: words(
    'der die das und wir ist sie ihr ihre ihnen uns für nicht mit auf ein eine einen zu den dem dir dich du bitte haben hast es von bei auch wenn wie ich im leider noch sind wird dass zum zur können kannst sich aber nur so',
  ),
  fr: words(
    "le la les des et vous nous votre vos est pour dans pas une un du que qui sur avec ce cette sommes avez je ne en au aux pouvez bonjour merci notre désolé désolés si mais plus être c'est d'un l'équipe j'ai",
  ),
  es: words(
    'el la los las y usted nos tu su es para por con un una del que no en se lo te le sentimos estamos puedes puede más hola gracias como si pero está son ha muy qué al me mi',
  ),
  pt: words(
    'o a os as e você nos seu sua é para por com um uma do da dos das que não em se no na ao te lhe pode olá obrigado obrigada mais como mas está são foi muito já nosso nossa isso me',
  ),
  it: words(
    "il lo la gli le e di che per con un una del della non in si è sono ci ti tuo tua vi puoi può ciao grazie come ma più nel alla da abbiamo questo questa c'è ho mi al i",
  ),
  nl: words(
    'de het een en van je jouw we wij is voor niet met op te dat die ons zijn kun kunt u uw bij ook als er maar nog aan heb hebt heeft wat naar dit wordt om geen ik zo',
  ),
};

/** Scripts that belong to one language, or to so few that the tag tells them apart. */
const SCRIPTS: readonly [RegExp, readonly string[]][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, ['ja']],
  [/\p{sc=Hangul}/u, ['ko']],
  [/\p{sc=Han}/u, ['zh', 'ja']],
  [/\p{sc=Arabic}/u, ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd']],
  [/\p{sc=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn', 'ky']],
  [/\p{sc=Greek}/u, ['el']],
  [/\p{sc=Hebrew}/u, ['he', 'yi']],
  [/\p{sc=Thai}/u, ['th']],
  [/\p{sc=Devanagari}/u, ['hi', 'mr', 'ne']],
  [/\p{L}/u, []],
];

/** Small words that lean on the next one: "l'équipe", "nell'app". */
const CUT_SHORT: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[ldjnscmt]|qu)'\p{L}/u,
  it: /^(?:l|un|d|c|[dn]ell|all|dall|sull)'\p{L}/u,
};

/** So many of the words belong to the language at least: names and brands make up much of a short post. */
const SHARE = 0.16;

/**
 * True when the words speak for the language: in Latin letters by its small words, of which no other language has clearly more; in
 * other scripts by the script. False where nothing is known of the language.
 */
export function speaksFor(words: readonly string[], lang: string): boolean {
  const script = scriptOf(words);
  if (script.length > 0) return script.includes(lang);
  const mine = hits(words, lang);
  if (mine < 2 || mine < words.length * SHARE) return false;
  return Object.keys(SMALL_WORDS).every(other => other === lang || hits(words, other) <= mine * 1.25);
}

/** True when the words speak against the language: another script, or Latin letters with hardly one of its small words. */
export function speaksAgainst(words: readonly string[], lang: string): boolean {
  const script = scriptOf(words);
  if (script.length > 0) return !script.includes(lang);
  if (SCRIPTS.some(([, langs]) => langs.includes(lang))) return true;
  return (
    SMALL_WORDS[lang] !== undefined && words.length >= 5 && hits(words, lang) < (words.length < 10 ? 1 : 2)
  );
}

/** Languages written in the script that most of the words are in; none for Latin and unknown ones. */
function scriptOf(words: readonly string[]): readonly string[] {
  const counts = new Map<readonly string[], number>();
  for (const word of words) {
    const langs = SCRIPTS.find(([script]) => script.test(word))?.[1] ?? [];
    counts.set(langs, (counts.get(langs) ?? 0) + 1);
  }
  // A Japanese text is half Han: a few kana tell.
  const kana = counts.get(SCRIPTS[0]?.[1] ?? []) ?? 0;
  const han = counts.get(SCRIPTS[2]?.[1] ?? []) ?? 0;
  if (kana > 0 && (kana + han) * 2 > words.length) return ['ja'];
  if (han * 2 > words.length) return ['zh'];
  return [...counts].find(([, count]) => count * 2 > words.length)?.[0] ?? [];
}

function hits(words: readonly string[], lang: string): number {
  const small = SMALL_WORDS[lang];
  if (!small) return 0;
  const cut = CUT_SHORT[lang];
  return words.filter(word => small.has(word) || cut?.test(word) === true).length;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
