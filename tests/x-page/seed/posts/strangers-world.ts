import { readPlay } from '../play';

/** Strangers in other languages. */
export const strangersWorld = [
  ...readPlay(
    'ja',
    `
21d4h ramen_rui photos=1: 今日は塩。雨の日は塩に限る。
14d9h ramen_rui: 替え玉は二回まで、と自分に言い聞かせて三回。
6d9h ramen_rui photos=1 likes=45: 新しい店、行列40分。並んだ価値はスープの最後の一口にあった。
1d6h ramen_rui: 健康診断の結果が来た。しばらく日記はそば日記になります。
`,
  ),
  ...readPlay(
    'nl',
    `
25d10h birdlog_nl photos=1: Vanochtend op de dijk: drie lepelaars en een man die dacht dat het zwanen waren.
17d8h birdlog_nl: Kleine mantelmeeuw eet frietje. Dag compleet, voor de meeuw.
8d10h birdlog_nl photos=1: Eerste koperwiek van het najaar, om 7.42 boven de veerhaven.
2d6h birdlog_nl: Mist. Zeven soorten gehoord, nul gezien, één misschien een fiets.
`,
  ),
  ...readPlay(
    'es',
    `
15d6h mona_sky: Desde mi balcón: Júpiter, cuatro lunas y el vecino en pijama.
5d3h mona_sky: Esta noche apagan las farolas del barrio por obras. Las obras más bonitas del año.
`,
  ),
  ...readPlay(
    'pt',
    `
12d7h plantdad_leo: A monstera abriu uma folha nova. Chorei um bocadinho, a sala inteira viu.
3d4h plantdad_leo: Regar menos. Regar menos. Regar menos. (Nota para mim.)
`,
  ),
  ...readPlay(
    'de',
    `
10d9h otto_codes: Der Zug hat heute zehn Minuten auf mich gewartet. Ich schreibe das auf, damit man mir später glaubt.
4d19h otto_codes: Brot gelungen, Programm nicht. Nächste Woche umgekehrt.
`,
  ),
];
