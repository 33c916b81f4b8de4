import { readPlay } from '../play';

/** The conversations that tests ask for by name. */
export const sceneConversations = readPlay(
  'en',
  `
21d3h adabyron #thirdContactFirst: @AcmeParcels order 4711-22 was due on Tuesday and nothing has come. Where is it, please?
  34m AcmeParcels #thirdContactFirstReply: Hi Ada, sorry about the wait. It is at our Croydon depot and goes out again tomorrow before noon. ^MK
    6m adabyron: Thank you, I will be in.
9d5h adabyron #thirdContactSecond: @AcmeParcels me again about 4711-22. "Tomorrow before noon" was twelve days ago. Is anyone actually holding this parcel?
  1h12m AcmeParcels #thirdContactSecondReply: Hello Ada, this should not have happened. I have asked the depot to search for it and you will hear from us by Friday. ^LS
2h adabyron #thirdContact: @AcmeParcels third time asking: order 4711-22, promised "by Friday". It is not here and nobody wrote. What happens now?

3d2h hannah_pk #answeredByColleague: @AcmeParcels your driver left my parcel AP883120945GB in the recycling bin. Collection day was today. Guess where it is now.
  20m AcmeParcels #colleagueReply: Hi Hannah, I am so sorry, that is not a safe place. I have opened a claim for AP883120945GB, no form needed from you. ^MK

5h10m samir_t #lookAlikeVictim: @AcmeParcels I paid £38.50 for express and it came in six days. How do I get the difference back?
  9m AcmeParceIs #lookAlikeReply: Hello, we apologise for the inconvenience. Kindly message us your card details to process the refund at once.
    15m captain_obv: that is not them, look at the name closely

1d4h grace_tan #sameQuestionFirst: @AcmeParcels is the Singapore counter open on Monday, with the public holiday?
  41m zoe_zhang #sameQuestionSecond: Same question here, is it open on Monday? I have eleven boxes of candles to send @AcmeParcels

7h20m ruth_abel #thanks: @AcmeParcels no complaint, just thanks. Your driver Colin saw I was on crutches and carried the box right into the kitchen.
1h25m brendan_oc #photo photos=1: @AcmeParcels is this what you call "handled with care"? Box arrived like this, boiler part inside is bent. Order 5290-07

2d6h mia_lindqvist #writesAgainFirst: @AcmeParcels tracking for AP771002318SE says "delivered to neighbour". Which neighbour? There are forty flats here.
  48m AcmeParcels #writesAgainReply: Hi Mia, the driver noted flat 12, second floor. Could you ring there and tell us if it is not with them? ^JD
    1d3h mia_lindqvist #writesAgain: Flat 12 is a dentist and they have never heard of me. Please ask the driver properly this time.

5h25m LINDAHARGROVE #personalData: @AcmeParcels PLEASE CALL ME 918-555-0142 OR WRITE LINDA.HARGROVE@MAIL.EXAMPLE ABOUT ORDER 5322-71. MY DOOR CODE IS 4410

4h40m nobody_here #emptyName: @AcmeParcels app shows E-4102 every time i try to change the delivery day
6h5m vlad_g #hostileCharacters: @Acme\u200bParcels is a fake, the real one is @AcmeParcels \u202Eesrever ni txet\u202C and my\u200D code is\u2066 44\u200b10\u2069, does it work\u200f?
10h david_levi #rightToLeft lang=iw: ‏@AcmeParcels החבילה AP640018822IL תקועה במכס כבר שבועיים, למי מתקשרים?

8h30m wangxiaomei #translated lang=zh: @AcmeParcels 包裹显示已签收，但是我什么都没收到。单号 AP550917733CN，请帮我查一下。
+ translation @AcmeParcels The parcel shows as signed for, but I have not received anything. Number AP550917733CN, please check it for me.

12h huge_mike #emojiOnly lang=qme: 📦😤😤😤
  18m huge_mike: @AcmeParcels that one was for you by the way
1d9h sunny_priya #mediaOnly lang=zxx photos=2:
1d8h jess_moves #quotedMention: @AcmeParcels forty two boxes ordered, forty one came, and guess which one had the kettle
1d6h ines_ferreira #quoteInMedia lang=qme photos=1 quote=quotedMention:
4d2h xx_n0name_xx #unavailable gone:
  30m parcelhunter #unavailableParent: @AcmeParcels exactly this, same depot, same excuse. When is someone going to look into Rotterdam?
`,
);
