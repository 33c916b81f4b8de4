import { reader } from './detail';

const CUE = String.raw`(?:error|err|fehler(?:code|meldung|nummer)?|erreur|errore|erro|エラー(?:コード)?|오류|ошибк\p{L}|hata)`;
const LINK = String.raw`(?:[\s-]*(?:code|number|no|nr|message|msg|codigo|código|kod|コード|코드))?(?:\s*(?:is|of|says|saying|ist|=|:|-|–|#|"|“|'|\())*\s*`;
const END = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}]|[.,:]\d|\s*(?:times|days|hours|hrs|minutes|mins|weeks|people|years|am|pm|%)(?!\p{L}))`;

/** Error codes: "error 503", "code: E-1234", "0x80070057", "ERR_TIMED_OUT". */
export const errors = reader(
  'error',
  [
    /(?<![\p{L}\p{N}])(0x[0-9A-Fa-f]{4,16})(?![\p{L}\p{N}])/dgu,
    /(?<![\p{L}\p{N}_])((?:ERR|ERROR|DNS|SSL|NET|EC)_[A-Z0-9_]{3,40})(?![\p{L}\p{N}_])/dgu,
    /(?<![\p{L}\p{N}_])(?:[Hh][Tt]{2}[Pp]\s)([45]\d\d)(?![\p{L}\p{N}])/dgu,
    /(?<![\p{L}\p{N}_])([45]\d\d)\s(?:[Ee]rror|[Ff]ehler|[Ee]rreur)(?!\p{L})/dgu,
    new RegExp(
      String.raw`(?<!\p{L})${CUE}${LINK}([A-Za-z]{0,6}[-_#]?\d[A-Za-z\d._-]{0,18}[A-Za-z\d]|\d)${END}`,
      'dgiu',
    ),
  ],
  (value, text, start) => {
    const bare = value.replace(/^#/, '');
    const single = /^\d$/.test(bare) && !/code\W*$/i.test(text.slice(0, start));
    const clock = /^\d{1,2}(?:am|pm|th|st|nd|rd|x|hrs?|mins?)$/i.test(bare);
    return single || clock ? null : bare;
  },
);

const SYSTEMS =
  'i(?:Pad|Phone\\s)?OS|watchOS|tvOS|macOS|Mac\\sOS(?:\\sX)?|OS\\sX|Android|Windows|Ubuntu|Firefox|Chrome|Safari|firmware|One\\sUI|EMUI|MIUI|HyperOS|visionOS';
const DOTTED = String.raw`\d{1,4}(?:\.\d{1,5}){1,3}`;

/** Versions of apps and systems: "v2.3.1", "version 8.4", "iOS 17.1", "Android 14". */
export const versions = reader('version', [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])((?:${SYSTEMS})\s?(?:version\s?)?(?:${DOTTED}|\d{1,2}))(?![\p{L}\p{N}%]|[.,:/]\d|\s?(?:users?|times|days|years|phones?|people)\b)`,
    'dgiu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:version|ver\.?|app\sversion|update|build|v\.)\s?(?:is\s|:\s?|number\s|#)?(${DOTTED})(?![\p{L}\p{N}%])`,
    'dgiu',
  ),
  new RegExp(String.raw`(?<![\p{L}\p{N}])([vV]${DOTTED})(?![\p{L}\p{N}%])`, 'dgu'),
]);
