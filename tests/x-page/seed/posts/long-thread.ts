import { readPlay } from '../play';

/** One long conversation of several people under an announcement, as a bad day brings it. */
export const longThread = readPlay(
  'en',
  `
6d4h AcmeParcels #longThread likes=214: Our sorting centre in Leeds lost power at 4 this morning. Parcels for the north will be one day late. We post here as we know more. ^LS
  7m brendan_oc: One day late on top of the four they were late already?
    11m AcmeParcels: Hi Brendan, send us your tracking number in a message and I will look at yours first. ^LS
      4m brendan_oc: Sent
      26m AcmeParcels: Got it, thank you. It was on the belt when the power went, it is safe and will be scanned by hand tonight. ^LS
        3m brendan_oc: Fair enough. Good luck to the lads with the torches
  12m hannah_pk: Is this why my insulin cool bag has been "processing" since last night? AP883120951GB
    5m AcmeParcels: Hannah, medical parcels are taken out first. I am finding out where yours is right now, please give me ten minutes. ^MK
      13m AcmeParcels: Found. It left at 6.10 by separate van and is with you by noon. ^MK
        5h2m hannah_pk: It came at 11.40, still cold. Thank you, really
  15m captain_obv: have you tried turning it off and on again
    2m sir_toby: It is the on part that they struggle with
  22m marek_nowak77: My daughter's birthday is tomorrow. Order 4980-31, a wooden kitchen. Should I buy a second one or wait?
    9m AcmeParcels: Hi Marek, I would rather be honest: it will not make it tomorrow. If you send it back unopened we take it back free of charge. ^JD
      6m marek_nowak77: Then I tell her the oven is being delivered like in real life, with delay. She will wait
        1m zoe_zhang: This is the best parent in the thread
  40m tex_wilder: Does it touch packages coming in from the US or only local ones?
    8m AcmeParcels: Only what is sorted in Leeds, Tex. Yours comes through Rotterdam and is not affected. ^LS
      3m parcelhunter: Rotterdam has its own problems, believe me
  1h5m huge_mike: so no protein this week then 😭
  1h30m ruth_abel: In 1974 we sorted by candle for nine days. It can be done. Be kind to them
    12m captain_obv: Mrs Abel, you are what keeps this site worth opening
    15m AcmeParcels: Mrs Abel, I have read this out in the hall. There was applause. ^MK
  2h10m samir_t: My tracking jumped from "Leeds" to "delivered" and I have nothing in my hands. AP902214477GB
    16m AcmeParcels: Hi Samir, the hand scanners set the wrong status for an hour. Yours is in the van for Birmingham, tomorrow between 9 and 13 h. ^JD
      7m samir_t: ok that makes sense, bit of a heart attack though
  3h LINDAHARGROVE: WHO DO I CALL. I DO NOT DO MESSAGES. ORDER 5001-18 FOR MY GRANDSON
    21m AcmeParcels: Good afternoon Linda, our line is 0113 496 0177, open until 22 h. Ask for the Leeds desk. ^LS
      50m LINDAHARGROVE: THANK YOU HONEY. A NICE MAN PICKED UP. STILL NO PACKAGE
  5h AcmeParcels: Power is back since 8.50. All belts run. About 31,000 parcels have to be scanned again, so tracking may be silent until tonight. ^LS
    4m mia_lindqvist: Does that include the ones going on to Sweden?
      18m AcmeParcels: Yes, Mia, those leave with tomorrow's ferry in place of tonight's. ^JD
    30m jess_moves: "silent until tonight" is how I would describe my removal firm too
  1d2h AcmeParcels #longThreadEnd: Everything from Thursday has left the building. Thank you for bearing with us. Anything still missing: write here with your number. ^LS
    9m brendan_oc: Mine came an hour ago. Wet, but came
`,
);
