/** How people are greeted at the beginning of a reply, by what comes after it. All lower case. */
const BARE = `hi, hello, hey, hiya, howdy, hi there, hello there, hey there,
  good morning, good afternoon, good evening, good day, greetings,
  hallo, moin, servus, grüezi, grüß gott, guten morgen, guten tag, guten abend,
  hola, buenas, buenos días, buenas tardes, buenas noches, muy buenas,
  bonjour, bonsoir, salut, coucou, rebonjour,
  buongiorno, buonasera, ciao, salve, buon pomeriggio,
  olá, oi, bom dia, boa tarde, boa noite,
  hoi, dag, goedemorgen, goedemiddag, goedenavond, goedendag,
  hej, hei, hejsan, tjena, heisann, god morgon, god morgen, god dag, god kveld, god eftermiddag,
  terve, moi, hyvää päivää, hyvää huomenta, hyvää iltaa,
  cześć, dzień dobry, dobry wieczór, witaj, witam,
  ahoj, dobrý den, dobré ráno, dobrý večer,
  szia, sziasztok, jó napot, jó reggelt, jó estét, üdvözlöm,
  bună, bună ziua, bună dimineața, bună seara, salutare,
  merhaba, selam, günaydın, iyi günler, iyi akşamlar,
  halo, hai, selamat pagi, selamat siang, selamat sore, selamat malam,
  xin chào, chào, kumusta, kamusta,
  γεια, γεια σας, γεια σου, καλημέρα, καλησπέρα,
  привет, здравствуйте, добрый день, доброе утро, добрый вечер,
  привіт, вітаю, доброго дня, добрий день, доброго ранку,
  здравей, здравейте, добър ден,
  مرحبا, مرحبًا, مرحباً, أهلا, أهلًا, أهلاً, أهلا وسهلا, أهلًا وسهلًا, السلام عليكم, صباح الخير, مساء الخير,
  سلام, درود, שלום, היי, בוקר טוב, ערב טוב,
  नमस्ते, नमस्कार, হ্যালো, নমস্কার, வணக்கம், నమస్తే, ನಮಸ್ಕಾರ, നമസ്കാരം,
  สวัสดี, สวัสดีค่ะ, สวัสดีครับ,
  こんにちは, こんばんは, おはようございます, はじめまして,
  你好, 您好, 早上好, 下午好, 晚上好, 早安, 哈囉,
  안녕하세요, 안녕하십니까`;

/** Greetings that are none without a name behind them. */
const WITH_NAME = `dear, lieber, liebe, sehr geehrter, sehr geehrte, estimado, estimada, querido, querida,
  cher, chère, caro, cara, gentile, prezado, prezada, beste, geachte, kära, kære, kjære,
  szanowny, szanowna, drogi, droga, vážený, vážená, kedves, tisztelt, stimate, stimată, draga,
  sayın, değerli, уважаемый, уважаемая, дорогой, дорогая, шановний, шановна, عزيزي, عزيزتي`;

/** The words of a greeting that needs nothing more. */
export const bareGreetings = listed(BARE);

/** The words of a greeting that only a name makes one. */
export const namedGreetings = listed(WITH_NAME);

function listed(words: string): string[] {
  return words
    .split(',')
    .map(word => word.trim())
    .sort((a, b) => b.length - a.length);
}
