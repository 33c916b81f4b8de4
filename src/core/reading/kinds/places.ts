import { reader } from './detail';

/** Large cities and airports, as customers write them in English and at home; without names that are words or first names. */
const CITIES =
  'Aberdeen Abu_Dhabi Accra Amsterdam Ankara Antwerp Athens Atlanta Auckland Baltimore Bangalore Bengaluru Bangkok Barcelona ' +
  'Basel Beijing Belfast Berlin Bern Birmingham Bogotá Bologna Bordeaux Boston Bratislava Brisbane Bristol Brussels Bucharest ' +
  'Budapest Buenos_Aires Cairo Calgary Cape_Town Cardiff Chennai Chicago Cincinnati Cleveland Cologne Copenhagen Dallas Delhi ' +
  'Denver Detroit Doha Dortmund Dresden Dubai Dublin Durban Düsseldorf Edinburgh Edmonton Eindhoven Euston Frankfurt Gatwick ' +
  'Geneva Genoa Glasgow Gothenburg Guadalajara Hamburg Hanoi Hanover Heathrow Helsinki Hong_Kong Honolulu Houston Hyderabad ' +
  'Indianapolis Islamabad Istanbul Jakarta Jeddah Johannesburg Karachi Kolkata Kraków Kuala_Lumpur Kyoto Lagos Lahore Las_Vegas ' +
  'Leeds Leicester Leipzig Lima Lisbon Liverpool Lisboa London Los_Angeles Luton Lyon Madrid Malmö Manchester Manila Marseille ' +
  'Melbourne Memphis Mexico_City Miami Milan Milano Milwaukee Minneapolis Montevideo Montreal Montréal Moscow Mumbai Munich ' +
  'München Nagoya Nairobi Naples Nashville New_Delhi New_Orleans New_York Newcastle Nottingham Nuremberg Orlando Osaka Oslo ' +
  'Ottawa Paddington Palermo Paris Perth Philadelphia Phoenix Pittsburgh Portland Porto Poznań Prague Pune Quebec Riyadh Rome ' +
  'Roma Rotterdam Sacramento Saint_Louis San_Diego San_Francisco San_José San_Jose Santiago São_Paulo Seattle Seoul Seville ' +
  'Sevilla Shanghai Sheffield Singapore Sofia Southampton Stansted Stockholm Stuttgart Sydney Taipei Tallinn Tampa Tel_Aviv Tokyo ' +
  'Toronto Toulouse Turin Utrecht Valencia Vancouver Venice Vienna Warsaw Wellington Wien Wrocław Zagreb Zürich Zurich';
const CITY = CITIES.replaceAll(' ', '|').replaceAll('_', String.raw`\s`);

const AIRPORTS =
  'ATL AMS BCN BER BKK BNA BOS BWI CDG CLT CPH DCA DEL DEN DFW DOH DTW DUB DXB EDI EWR EZE FCO FLL FRA GIG GRU GVA HEL HKG HND ' +
  'HNL IAD IAH ICN IST JFK JNB KUL LAS LAX LGA LGW LHR LIS LTN MAD MAN MCO MDW MEL MIA MSP MUC MXP NRT ORD ORY OSL PDX PEK PHL PHX ' +
  'PVG SAN SEA SFO SIN SLC STN SVO SYD TPA TXL VIE WAW YUL YVR YYZ ZRH';
const AIRPORT = AIRPORTS.replaceAll(' ', '|');

const WHERE = String.raw`(?:in|at|from|to|near|via|outside|between|into|leaving|around|aus|nach|bei|à|en|desde|hasta|van|naar|uit|da|em)`;
const NAME = String.raw`\p{Lu}\p{Ll}+(?:['’]s)?(?:[\s-]\p{Lu}\p{Ll}+){0,2}`;
const SITE =
  '(?:[Ss]tore|[Bb]ranch|[Ss]tation|[Aa]irport|[Tt]erminal|[Hh]otel|[Rr]estaurant|[Dd]epot|[Ss]hop)';

const NOT_A_NAME =
  /^(?:the|your|our|my|this|that|app|apple|play|google|every|any|new|local|nearest|what|which|why|when|is|in|at|hi|hey|hello|thanks|dear|never|just|best|worst|one|another|online|grocery|same|no|and|but|if|service|customer|bus|train|gas|police|power|fire|central|main|microsoft|windows|xbox|amazon|steam|polling|android|i|please|great|good|bad)\b/i;

/** Places: a known city or airport after a word like "in", or a name before "store", "station", "airport". */
export const places = reader(
  'place',
  [
    new RegExp(
      String.raw`(?<!\p{L})${WHERE}\s(${CITY})(?!\p{L}|\s(?:Road|Street|St|Rd|Lane|Avenue|Times|United|City\sFC|Arsenal))`,
      'dgu',
    ),
    new RegExp(String.raw`(?<!\p{L})(?:from|to|at|in|via|out\sof)\s(${AIRPORT})(?![\p{L}\d])`, 'dgu'),
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:${AIRPORT})\s?(?:to|-|–|->|→|>)\s?(${AIRPORT})(?![\p{L}\d])`,
      'dgu',
    ),
    new RegExp(
      String.raw`(?<![\p{L}\d])(${AIRPORT})\s?(?:to|-|–|->|→|>)\s?(?:${AIRPORT})(?![\p{L}\d])`,
      'dgu',
    ),
    new RegExp(
      String.raw`(?<=(?:\b[Yy]our|\b[Tt]he|\b[Ii]n|\b[Aa]t|\b[Ff]rom|\bof)\s)(${NAME})(?=\s${SITE}(?!\p{L}))`,
      'dgu',
    ),
    new RegExp(
      String.raw`\b${SITE}\s(?:in|at|on)\s(\p{Lu}\p{Ll}{2,}(?:[\s-]\p{Lu}\p{Ll}{2,}){0,2})(?!\p{L})`,
      'dgu',
    ),
  ],
  value => (NOT_A_NAME.test(value) ? null : value),
);
