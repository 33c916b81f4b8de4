import type { Person } from './person';

/** People and papers in the home list who have nothing to do with Acme Parcels. */
export const strangers: readonly Person[] = [
  [
    'daily_lentil',
    'The Daily Lentil',
    'News for people who soak things overnight.',
    'Everywhere',
    'verified',
  ],
  ['harbour_radio', 'Harbour Radio 98.2', 'Weather, tides, songs.', 'Whitby', 'verified'],
  ['nerys_writes', 'Nerys Vaughan', 'Novelist between deadlines', 'Aberystwyth'],
  ['bench_reviews', 'Bench Reviews', 'Rating public benches since 2014', 'UK'],
  ['otto_codes', 'Otto', 'Compilers and sourdough', 'Berlin'],
  ['birdlog_nl', 'Vogellog', 'Elke ochtend een vogel', 'Texel'],
  ['museum_small', 'Museum of Small Things', 'Thimbles. Keys. One very small chair.', 'Ghent', 'verified'],
  ['coach_amara', 'Coach Amara', 'Running for people who hate running', 'Lagos'],
  ['ramen_rui', 'ルイのラーメン日記', '週に三杯', '福岡'],
  ['fc_tarn', 'FC Tarn', 'Ninth tier and proud', 'Tarnside', 'verified'],
  ['mona_sky', 'Mona looks up', 'Astronomy from a balcony', 'Granada'],
  ['plantdad_leo', 'Leo 🌿', '43 plants, 1 regret', 'Porto'],
  ['boxandtwine', 'Box & Twine', 'Wrapping paper by the metre', 'Leeds', 'verified'],
  ['kettlehouse', 'Kettle House Teas', 'Tea with manners', 'York', 'verified'],
];
