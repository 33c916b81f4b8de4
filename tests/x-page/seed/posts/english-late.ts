import { readPlay } from '../play';

/** Late, lost, wrongly delivered. */
export const englishLate = readPlay(
  'en',
  `
29d2h tex_wilder: @AcmeParcels five saddlebags in your network since the 2nd. Customer in Oslo wants to know, and so do I. AP118845520NO
  1h4m AcmeParcels: Hi Tex, they wait for a customs form from the receiver. I have sent it to them again. ^LS
    3h tex_wilder: He says nothing came. Can I fill it in?
      22m AcmeParcels: You can, the link in your account under "Papers" works for senders too. ^LS
27d11h parcelhunter: @AcmeParcels sold a 1981 synth, shipped it with you, buyer got a box with a very nice toaster. Please advise
  2h AcmeParcels: That is a new one for us. Two labels were swapped at the Rotterdam depot. We collect the toaster tomorrow. ^MK
    40m parcelhunter: And the synth?
      1h30m AcmeParcels: Is with someone who expected a toaster. Our driver is on the way there now. ^MK
        1d parcelhunter: Synth is back. The toaster people wanted to keep it
25d6h samir_t: @AcmeParcels "out for delivery" for the third day running. Is the van ok? Is the driver ok? Blink twice
24d3h hannah_pk: @AcmeParcels I work nights. Why does "after 14 h" in the app still mean 8.15 in the morning
  3h10m AcmeParcels: Hi Hannah, because the setting only counts for parcels booked after you made it. I have moved yours by hand. ^JD
22d8h jess_moves: @AcmeParcels can you hold everything for two weeks while I am between flats? About nine parcels, some big
  55m AcmeParcels: Yes, up to 21 days and free. In the app: You, then Holiday hold. Good luck with the move, Jess. ^LS
20d1h huge_mike: @AcmeParcels refused delivery?? I was HOME. I was standing BEHIND THE DOOR. he did not even knock
  5h AcmeParcels: Hi Mike, the photo he took shows a blue door with a 7. Is that yours? ^MK
    8m huge_mike: mine is green. with an 11
      12m AcmeParcels: Then we owe you an apology and a second visit, today before 18 h. ^MK
18d7h LINDAHARGROVE: @AcmeParcels WHERE IS MY ORDER 4870-02. IT WAS A QUILT. I MADE IT MYSELF. IT IS NOT INSURED AGAINST A BROKEN HEART
  38m AcmeParcels: Linda, I have found it in Memphis with a torn label. I wrote a new one by hand and it travels on tonight. ^JD
    2d LINDAHARGROVE: QUILT ARRIVED. YOU ARE GOOD PEOPLE
17d4h mia_lindqvist: @AcmeParcels how is it that a letter to Malmö goes via Madrid
16d9h brendan_oc: @AcmeParcels your man just drove past my house, waved at the dog, and marked it as "no access"
  1h20m AcmeParcels: Hi Brendan, that is not how it works, whatever the dog says. New attempt tomorrow, and I have a word with the depot. ^LS
14d2h zoe_zhang: @AcmeParcels 16 candle orders picked up Monday, 15 have scans. Missing is AP449000218CA. Christmas rush is my whole year, please look
  28m AcmeParcels: Hi Zoe, it fell behind a cage in Richmond, photo of it in your messages. It leaves in an hour. ^MK
    3m zoe_zhang: I could cry. Thank you
13d5h dr_osei: @AcmeParcels the clinic's vaccines fridge part, order 5118-40, has been in Accra since the 3rd but nobody will release it. Who can?
  2h15m AcmeParcels: Good morning Dr Osei, our customs desk can. They call the clinic within the hour. ^LS
    6h dr_osei: They called and it was released. Much appreciated.
12d8h atpete: @AcmeParcels your text said "your driver Dave is 2 stops away". That was Tuesday. Has anybody checked on Dave
11d9h sunny_priya: @AcmeParcels your site says my spices flew on AX 2207 on 14 February. AX 2207 was cancelled, I was booked on it myself
  2h30m AcmeParcels: What are the odds, Priya. They went on AX 2209 the next morning and are in Oslo customs now. ^LS
    12m sunny_priya: so my cumin had a better trip than me. thank you 😂
11d1h grace_tan: @AcmeParcels three bowls left Singapore, three bowls arrived, in about forty pieces. Claim 77-20419 is open since the 1st. Any news?
  4h AcmeParcels: Hi Grace, it is accepted, 186.00 in full. The letter went out this morning. ^JD
10d3h xx_n0name_xx: @AcmeParcels lost my parcel lost my faith
8d6h sir_toby: @AcmeParcels a barrel of ale hath been dispatched on the 9th and drunk, I fear, by the 11th. Order 5177-64
  3h30m AcmeParcels: Good Sir, it stands untouched in our Illyria depot (Swindon). Thou shalt have it on the morrow. ^MK
    10m sir_toby: Marry, what service
7d2h marek_nowak77: @AcmeParcels parcel shop in Krowodrza closed for good, my box is inside. I can see it through the window. I wave to it
  1h50m AcmeParcels: Hi Marek, the owner opens for us on Friday at 10. We bring it to your door, you do not need to wave again. ^LS
5d11h captain_obv: @AcmeParcels if the tracking page needs its own tracking page, something has gone wrong
4d7h tex_wilder: @AcmeParcels need proof of delivery for AP118846017NO by noon today, buyer opened a dispute for $412.80. Where do I download it?
3d3h atpete: @AcmeParcels this link you texted me, https://acmeparcels.example/t/AP883120777GB?src=sms, is that really you or is it the scammers again
2d22h zoe_zhang: @AcmeParcels pickup was booked 10 to 12, it is 16.30 and I have a shop full of boxes and a toddler. Reference PU-20931
2d3h sir_toby: @AcmeParcels flight KX418 landed at 6.05, my wheel of cheese was on it, and it is the 3rd day and warm. Need I say more
1d18h dr_osei: @AcmeParcels please, which number do I call from Ghana? The one on the site says it is not allocated.
20h parcelhunter: @AcmeParcels two of my four parcels say "returned to sender". I am the sender. They are not here
11h hannah_pk: @AcmeParcels AP883121002GB, left with "neighbour at no. 9". We end at no. 8.
9h15m jess_moves: @AcmeParcels new address is in the app, old address is on the label, driver says he goes by the label. Who wins?
3h20m atpete: @AcmeParcels it is me again, still asking about Dave
50m tex_wilder: @AcmeParcels dispute ran out an hour ago, I lost $412.80 waiting for a PDF. Not angry, just tired. Call me
`,
);
