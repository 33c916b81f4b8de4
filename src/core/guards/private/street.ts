import { detailsBy, type PrivateDetail } from './detail';

const TYPE_AFTER =
  'Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Way|Close|Court|Ct|Place|Pl|Square|Sq|Terrace|Tce|Crescent|Cres|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Grove|Gardens|Row|Mews|Hill|Rise|Walk|Trail|Alley|Loop|Parade|Esplanade|Quay|Coves?|Parks?|Gateway|Plaza|Trace|Ridge|Run|Pike|Turnpike|Expressway|Strasse|Straße';
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}'’.]{0,24}`;
const SMALL = String.raw`(?:of|the|de|du|des|del|della|dei|degli|delle|dello|la|le|les|los|las|do|da|dos|van|von|zum|zur|am|und|y|et|e|op|der|den|di)`;
// {0,4}, not {0,3}: see what core/README.md says of large patterns.
const NAME = String.raw`(?:${CAPITAL}|\d{1,3}(?:st|nd|rd|th))(?:[ -](?:${CAPITAL}|${SMALL})){0,4}`;
const UNIT = String.raw`(?:Apt|Apartment|Suite|Ste|Unit|Flat|Wohnung|Appartement|Apto|Piso|Interno|Floor|Top|Bus)`;

/** German, Dutch, Nordic and Baltic names of streets end with what they are. */
const SUFFIX =
  'straße|strasse|straat|str|gasse|allee|platz|damm|ufer|chaussee|weg|laan|plein|gracht|kade|dijk|hof|singel|gata|gatan|gade|gaten|vej|veien|vegen|vägen|väg|stræde|stræti|allé|torg|torget|torv|tie|katu|kuja|polku|penger|utca|utja|útja|vollen|vangur|vegur|braut|götu';

// Hauptstraße 12; Søndergade 52
const SUFFIXED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:(?<!\p{L})\d{1,6} )?(?:${CAPITAL}[ -](?:\p{Ll}{3,20} )?){0,2}(?=\p{Lu}|(?<=\d )\p{Ll}|(?<=\p{Lu}\p{L}{1,20}(?: \p{Ll}{3,20})? )\p{Ll})\p{L}{2,40}(?:(?<=${SUFFIX})|str\.) \d{1,4}(?: ?[a-zA-Z](?!\p{L}))?(?:[-/]\d{1,4})?)(?![\p{L}\p{N}]|[.,:]\d|%| ?(?:Uhr|€|Euro|Tage|Stunden|Minuten|km|Prozent))`,
  'dgu',
);

const IN_HOUSE = 'Apt|Suite|Ste|Apartment|Flat|apt|suite';
// Puruntie 82 Apt. 595; 370 3911 Anything Suite 697
const FLAT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:\d{1,6} )?(?:[\p{L}][\p{L}'’.]{1,30} ){1,4}\d{0,5}\s?,? ?(?:${IN_HOUSE})\.? ?#?\d{1,5})(?![\p{L}\p{N}])`,
  'dgu',
);

/** What must stand in a text for these two to match: looking for them in texts without takes half of all time. */
const ENDS: ReadonlyMap<RegExp, RegExp> = new Map([
  [SUFFIXED, new RegExp(String.raw`(?:${SUFFIX}|str\.) \d`, 'u')],
  [FLAT, new RegExp(String.raw`(?:${IN_HOUSE})\.? ?#?\d`, 'u')],
]);

const PATTERNS = [
  // 12 Elm Street; 1668 Glyn St, Apt. 4
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,$€£:/-])((?:\d{1,6}[ ,-]{1,2})?\d{1,5}[A-Za-z]?,? ${NAME} (?:${TYPE_AFTER})(?![\p{L}\p{N}])\.?(?:,? {0,1}${UNIT}\.? ?#?\d{1,5}[A-Za-z]?)?)`,
    'dgu',
  ),
  SUFFIXED,
  // 12 rue de la Paix; Calle Mayor 5; Via Franscini 71; ul. Długa 3
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|route|cours|Rue|Avenue|Boulevard|Place|Allée|Chemin|Impasse|Quai|Route|Cours) (?:(?:${SMALL}|l['’]|d['’]|${CAPITAL})[ '’]?){1,5})(?![\p{L}\p{N}])`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])((?:[Rr]ue|[Cc]alle|C/|[Aa]venida|[Aa]vda\.?|[Pp]aseo|[Pp]laza|[Cc]arrera|[Rr]ua|R[úu]a|[Tt]ravessa|[Ee]strada|[Pp]raça|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|Strada|[Uu]l\.|[Uu]lica|[Aa]l\.) ?(?:(?:${SMALL}|${CAPITAL})[ ,]{1,2}){1,5}(?:n[.º°]{1,2} ?)?\d{1,5})(?![\p{L}\p{N}]|[.,:]\d)`,
    'dgu',
  ),
  // P.O. Box 287; PSC 1437, Box 3833; Unit 0822 Box 8858; Postfach 12 34
  /(?<![\p{L}\p{N}])((?:P\.? ?O\.? ?Box|Post ?[Bb]ox|Postbox|Postboks|Postfach|Postbus|Apartado|Caixa Postal|Casella Postale|BP) ?#?\d{2,6})(?![\p{L}\p{N}])/dgiu,
  /(?<![\p{L}\p{N}])((?:PSC|Unit|CMR) \d{3,5},? Box \d{2,5}|[AFD]PO A[AEP] \d{5})(?![\p{L}\p{N}])/dgiu,
  FLAT,
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])((?:Apt|Suite|Apartment|Flat|apt|apartment)\.? ?#?\d{2,5}[A-Za-z]?)(?![\p{L}\p{N}]|:)`,
    'dgu',
  ),
  // 25615 Tawastintie 72
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,$€£:/-])(\d{2,6} (?:${CAPITAL}[ -]){1,3}\d{1,4}[A-Za-z]?)(?![\p{L}\p{N}]|[.,:/-]\d|%)`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Tt]he )?[Cc]orner of (${NAME}(?: \d{1,4}(?: St\.)?)? and ${NAME}(?: \d{1,4})?)(?![\p{L}\p{N}])`,
    'dgu',
  ),
  /(?<!\d)(〒 ?\d{3}-\d{4})(?!\d)/dgu,
  /((?:\p{Script=Han}|\p{Script=Katakana}){1,12}[一二三四五六七八九十\d]{1,3}(?:丁目|番地|番)(?:[\d-]{1,8}(?:番|号)?)?)/dgu,
];

/** What an address is announced by; what follows then needs less to be one. */
const ANNOUNCED =
  /(?<!\p{L})(?:(?:billing|delivery|shipping|home|postal|mailing|street|your|his|her|their|my|new|old)\s(?:address|place|house|home)(?:\s?(?:is|was|of|:|as|to|,))?|address(?: is|:)|live[sd]? (?:at|in|on)|living (?:at|on)|deliver(?:ed)? to|sent to|shipped to|Adresse(?::| ist| lautet)|adresse(?: est|:)|dirección(?: es|:)|endereço(?: é|:)|indirizzo(?: è|:)|adres(?: is|:)|住所[はも:：])[ :]{0,2}((?:\d{1,6},? (?:\p{Lu}[\p{L}\p{M}'’.-]{1,24}[ ,]{0,2}){1,4}|(?:\p{Lu}[\p{L}\p{M}'’.-]{1,24} ){1,3}\d{1,5}[A-Za-z]?)(?![\p{N}]|[.,:]\d))/dgu;

/** Street addresses in the forms of Europe, the Americas and Japan: a street with its number, a box, a flat. Cities alone are none. */
export function* streets(text: string): Generator<PrivateDetail> {
  // An address without any number is a place.
  if (!/[\d一二三四五六七八九十]|[Cc]orner of /.test(text)) return;
  const possible = PATTERNS.filter(pattern => ENDS.get(pattern)?.test(text) ?? true);
  for (const detail of detailsBy('street', [...possible, ANNOUNCED], text))
    if (!SOMETHING_ELSE.test(detail.value)) yield detail;
}

/** Months, products and beginnings of sentences, which stand between numbers as names of streets do. */
const SOMETHING_ELSE =
  /(?<!\p{L})(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|iOS|iPhone|Galaxy|Windows|Android|Version|Xbox|PlayStation|Pixel|Gate|Terminal|Flight|Boeing|Airbus|Unfortunately|Please|The|Sorry|We|You|It|Your|Our|This|That|If|Thanks|Hi)(?!\p{L})/u;
