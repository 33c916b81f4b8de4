import { readPlay } from '../play';

/** The app, the shop, prices and papers, small talk, and what went right. */
export const englishApp = readPlay(
  'en',
  `
28d5h atpete: @AcmeParcels the app logs me out each time I rotate my phone. Is that a feature for people who like passwords
  2h AcmeParcels: Hi Pete, a known fault in 7.2. The fix is in 7.2.1, in the stores since this morning. ^JD
26d4h zoe_zhang: @AcmeParcels is there a way to print four labels on one A4 sheet? Your FAQ says yes, your button says no
  1h35m AcmeParcels: There is: Settings, Printing, "four up". The button on the order page is still to come, sorry. ^MK
    5m zoe_zhang: Found it, works, saved a forest
23d9h samir_t: @AcmeParcels student discount code UNI10 gives me "error 3301: basket too small". how small is too small
  47m AcmeCare: Hi Samir, it starts at £15. Two of the medium boxes would do it. ^LS
19d6h ruth_abel: @AcmeParcels kindly bring back the counter with people. The machine in Hexham talks over me.
  5h20m AcmeParcels: Mrs Abel, there is a counter again from 1 May, Tuesdays and Thursdays, at the library. ^MK
17d2h grace_tan: @AcmeParcels what does "dimensional weight" mean for a box full of air and one teacup? You charged me for 8 kg
15d10h captain_obv: @AcmeParcels your newsletter thanks me for unsubscribing. every week
  1d AcmeCare: That is embarrassing. You are off the list for real now, we checked twice. ^JD
14d7h sunny_priya: @AcmeParcels love the new box with the tear strip!! no more knife, no more tears 💛
  3h AcmeParcels: That makes our box designer very happy, Priya. Thank you for telling us. ^LS
13d22h brendan_oc: @AcmeParcels invoice 2024-0913 has VAT twice. €61.50 should be €50.00, I am a plumber and even I can see it
  18h AcmeParcels: You are right, Brendan. A corrected one is in your inbox and €11.50 is on its way back. ^MK
12d3h LINDAHARGROVE: @AcmeParcels HOW DO I TURN OFF CAPITAL LETTERS ON YOUR WEBSITE. IT IS SHOUTING AT ME
11d14h okafor_prof: @AcmeParcels may one send soil? I find three different answers on your site, one of them in rhyme.
10d8h mia_lindqvist: @AcmeParcels the map in the app has my house in the lake. That explains some things
  2h40m AcmeParcels: It does. Hold the pin and drag it ashore, drivers see the new place at once. ^JD
    20m mia_lindqvist: Dragged. I am on dry land, thanks!
9d12h huge_mike: @AcmeParcels can ur lockers hold 30kg?? asking before i carry 30kg there
  14m AcmeParcels: 20 kg, Mike. Save your back for the gym. ^LS
8d15h jess_moves: @AcmeParcels ordered 40 boxes size L from your shop, order S-88213, got 40 lids. Only lids. I admire the consistency
  1h10m AcmeCare: Oh no. The other half leaves today by express, and please keep the extra lids. ^MK
    2h jess_moves: what would I do with extra lids
      4m captain_obv: very flat boxes
7d8h dr_osei: @AcmeParcels does your cold chain service go to Kumasi as well or just Accra? 2 to 8 °C, once a week.
6d17h parcelhunter: @AcmeParcels you raised insurance from 4.90 to 9.40 and told nobody. I found out on the receipt
  6h AcmeParcels: We wrote to account holders on the 1st, but I see your mail bounced. I have put 4.50 back for this one. ^JD
5d20h marek_nowak77: @AcmeParcels refund for order 4980-31 says "done" since Monday, bank says nothing. 149,00 zł. Which of you is lying
  1h AcmeParcels: Neither, I hope: it takes up to five bank days. If it is not there on Tuesday I will send you the proof. ^LS
5d2h tex_wilder: @AcmeParcels shoutout to the pickup lady in Amarillo. Ten years, never late, knows all my dogs by name
4d12h sir_toby: @AcmeParcels dost thou believe because thou art on strike there shall be no more cakes and ale?
3d20h xx_n0name_xx: @AcmeParcels API returns 429 after 3 calls. docs say 60 per minute. which one is it
  2h5m AcmeParcels: Which plan is the key on? The free one got new limits on Monday and the page is behind. ^JD
    9m xx_n0name_xx: free. ok so the docs lie. good to know
      16h AcmeParcels: Docs are corrected now, sorry for the lost time. ^JD
3d5h atpete: @AcmeParcels not a complaint: your hold music slaps. what is it
2d11h sunny_priya: @AcmeParcels charged twice for one label, ₹640 and again ₹640, UPI ref ends 5521 🙏 please see
2d1h grace_tan: @AcmeParcels asked for paper filling, got plastic peanuts. Again. I make bowls out of earth, have a heart
1d22h brendan_oc: @AcmeParcels can a courier collect from a van? I am never at home but the van is always at the same pub
1d14h zoe_zhang: @AcmeParcels feature wish: let me name my pickups. "Monday the big one" beats PU-20877
1d1h okafor_prof: @AcmeParcels your survey has a question 14 that cannot be answered with any of its answers.
22h ruth_abel: @AcmeParcels the library counter is open and there are two people in it. Splendid. One of them even knows string.
18h LINDAHARGROVE: @AcmeParcels MY GRANDSON SAYS I HAVE TO ASK YOU HERE. DO YOU SHIP TO ARMY BASES
14h samir_t: @AcmeParcels app says "update required", store says "up to date". I am in hell. version 7.2.1, Android 13
7h45m captain_obv: @AcmeParcels pro tip: a button called "Contact us" that opens the FAQ is not contact
5h40m mia_lindqvist: @AcmeParcels do I pay duty on a used bike saddle, worth about 30 €? From the UK to Sweden
2h50m sunny_priya: @AcmeParcels still no reply about the double ₹640. 3rd of the month is rent, you know
1h10m marek_nowak77: @AcmeParcels it IS Tuesday and there is no 149,00 zł. Please the proof
35m jess_moves: @AcmeCare your shop took my order S-88790 twice, can you cancel one before it ships?
15m hannah_pk: @AcmeParcels is the Sheffield depot open now? I am outside and it is dark and I have a card with code 7719
`,
);
