import { reader } from './detail';

/** IATA codes of airlines with many passengers, without those that are words or units ("AM", "IS", "US", "OK", "PS", "TV"). */
const AIRLINES =
  '0B 3K 3U 4U 5J 6E 7C 9C 9W A3 AA AC AD AF AH AI AK AR AV AY AZ B6 BA BG BI BR BT BW CA CI CM CX CZ D7 D8 DE DL DY EI EK EN ET ' +
  'EW EY F9 FA FD FI FJ FR FZ G3 G4 G8 GA GF GQ HA HU HV HY IB IG IX J2 JL JQ JU KA KC KE KL KM KQ KU LA LG LH LO LS LX LY MF ' +
  'MH MK MS MU NH NK NZ OA OS OU OZ PC PD PG PK PR PX QF QR QV RJ RO S7 SA SK SN SQ SU SV TG TK TN TP TR TW U2 UA UL UX VA VF ' +
  'VJ VN VS VY W4 W6 W9 WN WS WY X3 XQ XY Y4 Z2 ZH';
const CODE = AIRLINES.replaceAll(' ', '|');

const ABOUT_FLYING =
  /\b(?:fl(?:y|ew|ying|ights?|own)|plane|gate|airport|board(?:ing|ed)|land(?:ed|ing)|tarmac|depart\w*|arriv\w*|flug|vol|vuelo|volo|voo|vlucht|airline|seat|crew|takeoff|delay\w*|cancel\w*|luggage|baggage|bags?|layover|connection|lounge)\b/i;

const CUED =
  /\b(?:[Ff]lights?|FLIGHT|[Ff]lt|[Ff]lug|[Vv]ol|[Vv]uelo|[Vv]olo|[Vv]oo|[Vv]lucht)\s*(?:[Nn]umber|[Nn]o\.?|[Nn]r\.?|[Ii]s|:|#)*\s*#?\s*((?:[A-Z][A-Z\d]|\d[A-Z])\s?-?\d{1,4}|[A-Za-z]{2}\d{2,4}|\d{2,4})(?![\p{L}\p{N}/]|[.,:-]\d|\s*(?:hours?|hrs?|minutes?|mins?|days?|people|times|am|pm|dollars|euros|miles|pounds)\b)/dgu;
const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}#$€£-])((?:${CODE})\s?-?\d{2,4})(?![\p{L}\p{N}/%]|[.,:-]\d)`,
  'dgu',
);

/** Flight numbers: "flight 1432", "LH 400" in a post about flying. */
export const flights = reader('flight', [CUED, BARE], (value, text) => {
  if (!ABOUT_FLYING.test(text)) return null;
  const neat = value.toUpperCase().replace(/[\s-]/g, '');
  return /^(?:19|20)\d\d$/.test(neat) ? null : neat;
});
