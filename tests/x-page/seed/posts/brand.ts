import { readPlay } from '../play';

/** What the brand and its second account post of their own accord. */
export const brandPosts = readPlay(
  'en',
  `
29d5h AcmeParcels #pinned pinned likes=540: Tracking, delivery changes, claims and a person to talk to, all in one place. Write to us here from 7 to 22 h, or call 0113 496 0177.
+ card Help and contact | help.acmeparcels.example
22d4h AcmeParcels #poll likes=88: We are choosing the tape for next year. Which one should hold your parcel together?
+ poll Plain brown | Stripes | Tiny vans | Whatever tears easily
  30m sunny_priya: tiny vans. obviously tiny vans
  1h captain_obv: whatever holds
18d2h AcmeCare likes=31: Version 7.2.1 of our app is out. It no longer logs you out when the phone turns. Sorry to all who held it very still.
15d4h AcmeParcels #card likes=60: The last days to send before the holidays, by country.
+ card Last posting dates | acmeparcels.example
12d6h AcmeParcels video likes=302: How a parcel crosses our Leeds hall in four minutes, filmed from the parcel.
  3h ruth_abel: I felt every bump. Lovely.
9d3h AcmeCare: Error 3301 at the payment page was ours and is gone since 11.20. Orders that were cut off have not been charged.
4d AcmeParcels photos=1 likes=77: New counter, old string: Hexham library, Tuesdays and Thursdays.
1d2h AcmeCare photos=2: The size L box comes with its lid again. We counted.
`,
);
