import { readPlay } from '../play';

/** What else X puts into a list: ads, reposts, quotes, cards, posts that have no words. */
export const furniture = readPlay(
  'en',
  `
2d1h boxandtwine #ad ad likes=15: Forty metres of paper with foxes on it. Your parcels will be stared at.
+ card Fox paper, 40 m | boxandtwine.example
11h40m kettlehouse ad photos=1: A tea for people who are waiting for something. Steeps in four minutes, like most things do not.
3h30m boxandtwine ad video: Tired of plain boxes from @AcmeParcels? Ours come with a bow.
1d5h bench_reviews #repost rt=hannah_pk likes=120: Every bench is a letter to somebody you will never meet.
16h40m museum_small rt=ruth_abel photos=1: A postage stamp printed on a postage stamp, 1911.
6h20m mona_sky rt=adabyron: An engine and a star have this in common: both will tell you when they are about to stop.
10h30m nerys_writes quote=repost: And every letter is a bench, if you sit still long enough.
2d16h daily_lentil: The quiet return of the string bag, and who never stopped using one
+ card String bags, a love story | dailylentil.example
20h30m harbour_radio lang=qht: #frost #geraniums
13h10m captain_obv lang=qst: ok
18h20m ramen_rui lang=qme photos=3:
1d7h30m fc_tarn lang=zxx video:
9h5m coach_amara lang=qam: @otto_codes @nerys_writes
17h50m mehmet_usta lang=und: hmm. pff. hm
4h25m coach_amara lang=qme: 🏃🏾‍♀️🏃🏾‍♀️🌧️
`,
);
