import { readPlay } from '../play';

/** Posts of people who are not talking about parcels. */
export const strangersTalk = readPlay(
  'en',
  `
29d1h nerys_writes likes=212: Wrote 900 words. Deleted 1,100. Current novel: minus 200.
28d3h bench_reviews photos=1 likes=88: Bench 611, Robin Hood's Bay. View of the sea, view of a bin, sun until four. 7/10
27d9h otto_codes: My compiler now produces correct code and I do not trust it.
  14m captain_obv: that is called experience
27d2h harbour_radio: High water 6.12 and 18.40. Wind south-west, five. Somebody has left an umbrella at the lighthouse again.
26d6h coach_amara likes=140: Run slow enough to complain about it in whole sentences.
25d12h museum_small photos=1 likes=501: Today's small thing: a key to a box that held the key to this box.
24d11h fc_tarn: FT: Tarn 2 Allonby 2. A dog scored. It was disallowed.
  6m sir_toby: I weep for that hound
  21m fc_tarn likes=64: He has been offered a trial.
23d13h mona_sky: Saturn tonight just above the chimney of the bakery. Looks like a typo.
22d10h plantdad_leo photos=1: The fern is fine. The fern was never not fine. I am what was not fine.
21d10h daily_lentil likes=95: Study finds people who say "long story short" account for most long stories.
20d9h nerys_writes: My editor asks whether the lighthouse is a metaphor. It is a lighthouse. It is also late.
20d2h bench_reviews: Bench 614 has been removed by the council. A minute's standing.
19d9h otto_codes: Sourdough log, day 40. It has opinions about my indentation.
19d1h coach_amara: Monday plan: 20 minutes out, 18 minutes back. Be surprised.
18d9h harbour_radio: The umbrella has been collected. We do not know by whom. It was raining.
17d12h fc_tarn: Saturday's match is off. The pitch has gone to the next village.
17d3h mona_sky video: Forty seconds of nothing, then a meteor, then me shouting.
16d12h museum_small: We are closed tomorrow to look for the very small chair.
16d1h daily_lentil: Soak now. You will thank us on Thursday.
15d13h plantdad_leo: Neighbour asked me to water his one plant. I have sent him a contract.
15d2h nerys_writes likes=330: Chapter nine is done. It did not go quietly.
14d11h bench_reviews photos=1: Bench 617, hospital car park, Carlisle. No view. Somebody carved "it will be fine". 10/10
  2h hannah_pk: I know that bench. It was.
14d1h otto_codes: TIL the bug report from 2019 that I have been cursing all week was written by me.
13d13h coach_amara: A reader ran her first 5 km at 71. Her time is none of your business, her grin is at the top of my page.
13d1h fc_tarn: Injury news: the goalkeeper, a wasp, the other goalkeeper.
12d12h harbour_radio: Fog. That is the forecast.
12d2h mona_sky: For those who asked: yes, the Moon was that big. No, I did not do it.
11d11h daily_lentil: Ten recipes for people who own one pan and have used it.
11d3h museum_small photos=1: Found: the very small chair. It was under the small table, where it belongs.
10d13h plantdad_leo: 44 plants. Do not look at me like that.
10d5h nerys_writes: I have met my deadline. We nodded and walked on.
9d14h bench_reviews: Considering a bench that faces a wall. It is honest at least.
9d1h otto_codes: Deleted 4,000 lines. Nobody has noticed. This either means I am very good or they never ran.
8d13h coach_amara: Rest day. Yes, it counts. Lie down like you mean it.
8d4h fc_tarn: Tickets for the derby: £4, or £3 if you bring a chair.
7d15h harbour_radio: Song request of the day: "anything but that one again". Noted, Margaret.
7d4h mona_sky: Clouds from here to Sunday. Reading about clouds.
6d14h daily_lentil: Poll of the week: is hummus a soup that gave up?
+ poll Yes | No | Leave hummus alone
6d2h museum_small: A visitor aged six says that our thimbles are "helmets for thumbs". The label has been changed.
5d16h plantdad_leo photos=2: Before, after. The difference is that I moved it 30 cm and apologised.
5d5h nerys_writes: Copy edits: 412 commas removed. I remember each of them.
4d15h bench_reviews photos=1: Bench 622, Whitby pier. Chips, gull, tragedy. 8/10
4d3h otto_codes: Nothing builds character like a linker.
3d16h coach_amara: It is raining. So are you. Go.
3d6h fc_tarn likes=71: FT: Tarn 1 Silloth 0. We would like to thank the wind.
2d20h harbour_radio: Lost at the fish market: one left boot, yellow, size 44, sentimental.
2d9h mona_sky: Orion is back over the car park, right on time, unlike anybody else I know.
2d2h daily_lentil: Area man owns "good scissors", will say which ones they are to anyone.
1d21h museum_small: New in room two: the smallest complaint we hold, a note of 9 mm that reads "draughty".
1d12h plantdad_leo: It flowered. At night. Without telling me. Typical.
1d3h nerys_writes: A stranger on the train was reading my book and sighed on page 61. I have been page 61 all day.
23h bench_reviews: Nominations are open for bench of the year. Stools will not be considered.
19h30m otto_codes: Coffee machine at work has a status page now. It is amber.
14h30m coach_amara: Tomorrow: hills. Make peace with whoever you need to.
12h20m harbour_radio: Tonight clear and cold, first frost inland. Bring the geraniums in.
9h50m fc_tarn: The dog has signed.
7h10m mona_sky: Thin moon, seven minutes after sunset, look west, be quick.
5h30m daily_lentil: How to tell whether your lentils are done: they stop asking.
3h50m museum_small #stranger photos=1: Today's small thing: a dictionary of 2 cm. It has no room for "magnificent".
2h35m plantdad_leo: 45. It was on the street. In the rain. What was I meant to do.
1h40m nerys_writes: New book, page one, line one. "The lighthouse was late."
1h5m bench_reviews photos=1: Bench 630. Somebody is asleep on it, so we will not review it today.
40m otto_codes: it works on my machine, my machine is now a museum piece
20m harbour_radio: The boot has been found. It was on a foot.
8m coach_amara: Shoes on. That is the whole trick.
`,
);
