/**
 * Invented posts with what they are, as people judged them: "kind | urgency | which time | post". A dash stands for none.
 * Urgency is the cause; which time is what the author says.
 */
export const ABOUT: Readonly<Record<string, string>> = {
  en: `
question | - | - | How do I change my delivery address?
question | - | - | where can I find my invoices
question | - | - | Do you ship to Norway?
question | - | - | what size bag can I take on board
question | - | - | Is the shop in Leeds open on Sunday?
question | - | - | Can I pause my subscription for a month?
question | - | - | hi, could you tell me when the blue one is back in stock please
question | - | - | Any idea when the new timetable comes out?
question | - | - | is there a guide for setting this up
question | travelling | - | Which terminal does flight LH400 leave from tomorrow?
question | - | - | does the kettle come in green?
question | - | - | Need to know the warranty period of model K2
complaint | - | - | my parcel was due Tuesday and still nothing
complaint | - | - | The box arrived broken and half of it is missing
complaint | - | - | You charged me £34.99 twice!
complaint | - | - | app crashes every time I open it since the update
complaint | - | - | Been on hold for 50 minutes now
complaint | - | - | I'm very disappointed with the service in your Bristol store
complaint | - | - | still no reply to my email from two weeks ago
complaint | - | - | Your driver was rude and left the parcel in the rain
complaint | - | - | Can't log in, password reset doesn't work either
complaint | - | - | thanks for nothing, the engineer never came
complaint | - | - | Great, another delay. Just great.
complaint | - | 3 | My order 4711-22 still has not arrived, third time I ask!
complaint | - | 3 | This is the 3rd time I'm writing to you about the wrong invoice
complaint | - | 4 | I have contacted you three times already and still no refund
complaint | - | 2 | second email about this broken zip, no answer
complaint | outage | - | No internet in Bristol since six this morning
complaint | stuck | - | We are stuck at the airport and nobody tells us anything
complaint | deadline | - | The dress I ordered hasn't arrived and the wedding is tomorrow
complaint | travelling | - | My flight leaves in 2 hours and I can't check in, the site is not working
complaint | danger | - | your charger was defective, it started to spark, smoke came from the plug
complaint | taken over | - | My account was hacked and I can't reach anyone, no answer on the phone
complaint | - | - | the search shows nothing since yesterday, useless
complaint | - | - | Not happy with how I was treated today
complaint | - | - | you sent me the wrong size again
complaint | - | - | how can next day delivery take a week, ridiculous
complaint | - | - | Cancelled my booking without a word. Unacceptable
complaint | - | - | why is it so slow today? nothing loads, can't pay, keeps freezing
outrage | - | - | Worst company ever, you are thieves
outrage | - | - | This is disgusting. Never buying from you again, you ruined our trip
outrage | - | - | absolute joke of a company, I'm furious, still no refund!!!
outrage | - | - | What the hell is wrong with you people? Broken AGAIN
outrage | - | - | Shame on you. You lied to an old lady about her order
outrage | - | - | You pathetic scammers stole my money
outrage | - | - | I hate this company so much, lost my parcel and laughed
praise | - | - | The lady at your Leeds store was so kind to my mum
praise | - | - | best service I've had in years, well done
praise | - | - | honestly love this app, it just works
praise | - | - | Smooth flight, lovely crew. You guys rock
praise | - | - | Big shout out to the team, amazing work
praise | - | - | Your new menu is delicious
praise | - | - | Very impressed with how fast that was!
praise | - | - | Kudos to Sam on the night shift, excellent support
praise | - | - | Love the new colours 😍
praise | - | - | your driver carried it up four floors with a smile, what a legend
thanks | - | - | thank you so much, it works again!
thanks | - | - | sorted, cheers for the quick help
thanks | - | - | That did it. Thanks!
thanks | - | - | thx
thanks | - | - | Thanks for getting back to me so quickly
thanks | - | - | big thanks to whoever answered me yesterday
thanks | - | - | Ok great, thank you Jo
thanks | - | - | it worked, much appreciated
joke | - | - | lol my cat ordered three of these while I slept
joke | - | - | haha nice try, autocorrect
joke | - | - | do your parcels dream of electric vans? asking for a friend
joke | - | - | LMAO that ad with the goose
spam | - | - | Earn $500 daily from home, click the link in my bio
spam | - | - | Crypto giveaway! Follow me back and get free airdrop
spam | - | - | I lost my account but @fixer_x on Instagram helped me recover my account, message him
spam | - | - | Buy real followers cheap, DM me for promo
spam | - | - | WhatsApp me on +44 7700 900123 for the best trading signals
- | - | - | ok
- | - | - | 4711-22
- | - | - | sent you a DM
- | - | - | It is Tuesday.
- | - | - | order AB-1234, name Byron
- | - | - | We landed at six.
- | - | - | My postcode is LS1 4AB
- | outage | - | I hear there was a power cut in town
question | deadline | - | I need this by tomorrow, can I pick it up in the shop?
question | - | - | Not urgent, but when will my flight tomorrow be shown in the app?
`,
  de: `
question | - | - | Wie kann ich meine Lieferadresse ändern?
question | - | - | Wann öffnet ihr am Montag?
question | - | - | Habt ihr das auch in Grün?
question | - | - | Kann ich mit PayPal zahlen?
question | - | - | Ich möchte wissen, wo ich meine Rechnung finde
complaint | - | - | Mein Paket ist immer noch nicht angekommen
complaint | - | - | Die App stürzt ständig ab, das nervt
complaint | - | - | Seit zwei Wochen keine Antwort auf meine Mail
complaint | - | - | Ware beschädigt, bin sehr enttäuscht
complaint | - | 3 | Ich schreibe jetzt zum dritten Mal, wo bleibt mein Geld? Keine Antwort!
complaint | - | 3 | Das ist schon meine dritte Nachricht und niemand antwortet
complaint | - | 3 | Ich habe schon zwei Mal angerufen, funktioniert immer noch nicht
complaint | stuck | - | Wir sitzen am Bahnhof fest, keine Infos, Zug ausgefallen
complaint | outage | - | Kein Internet seit heute Morgen, Störung ohne Ende
complaint | deadline | - | Geschenk nicht geliefert und der Geburtstag ist morgen
complaint | - | - | Danke für nichts, der Techniker kam nie
complaint | - | - | Na toll, schon wieder verspätet
outrage | - | - | Nie wieder bei euch, absolute Frechheit, ihr Betrüger
outrage | - | - | So eine Sauerei, schlechtester Service aller Zeiten, mir reicht es
outrage | - | - | Ihr seid das Letzte, Paket kaputt und niemand hilft
praise | - | - | Super Service, der Fahrer war sehr freundlich
praise | - | - | Großes Lob an das Team in Köln!
praise | - | - | Ich bin begeistert von der neuen App
praise | - | - | Toller Kaffee, weiter so
thanks | - | - | Vielen Dank für die schnelle Hilfe!
thanks | - | - | Danke, funktioniert wieder
thanks | - | - | Hat geklappt, danke euch
joke | - | - | haha, mein Hund hat das Paket zuerst gefunden
spam | - | - | Schnell reich werden, link in bio, schreib mir per WhatsApp
- | - | - | Kundennummer 12345
- | - | - | Ich wohne in Köln
question | travelling | - | Von welchem Gleis fährt mein Zug morgen?
`,
  fr: `
question | - | - | Comment puis-je changer mon adresse de livraison ?
question | - | - | Quels sont vos horaires le dimanche ?
question | - | - | Est-ce que vous livrez en Corse ?
question | - | - | Bonjour, je voudrais savoir où trouver ma facture
complaint | - | - | Toujours pas reçu mon colis, c'est inadmissible
complaint | - | - | Ma commande est arrivée cassée
complaint | - | - | L'application ne marche plus depuis la mise à jour
complaint | - | - | Aucune réponse du service client depuis dix jours
complaint | - | - | Je suis très déçue de votre service
complaint | - | 3 | Pour la troisième fois je vous écris, toujours aucun remboursement
complaint | - | 3 | C'est la troisième fois que je vous contacte et toujours rien
complaint | stuck | - | Nous sommes bloqués à l'aéroport sans aucune information
complaint | outage | - | Panne d'internet depuis ce matin, personne ne répond
complaint | deadline | - | Colis toujours pas livré et l'anniversaire est demain
complaint | - | - | Merci pour rien, le technicien n'est jamais venu
outrage | - | - | Bande d'escrocs, plus jamais chez vous
outrage | - | - | C'est une honte, le pire service client de ma vie
outrage | - | - | Vous vous moquez du monde, arnaque totale
praise | - | - | Service excellent, votre équipe est adorable
praise | - | - | Bravo à Léa du magasin de Lyon, très gentille
praise | - | - | J'adore la nouvelle appli, au top
praise | - | - | Livreur souriant et rapide, parfait
thanks | - | - | Merci beaucoup, ça marche maintenant !
thanks | - | - | Merci pour votre réponse rapide
thanks | - | - | Un grand merci à vous
joke | - | - | mdr mon chat dort déjà dans le carton
spam | - | - | Gagnez 500 € par jour, argent facile, lien en bio
- | - | - | Commande 88431027
- | - | - | Je suis à Lyon
`,
  es: `
question | - | - | ¿Cómo puedo cambiar la dirección de entrega?
question | - | - | ¿A qué hora abren el domingo?
question | - | - | Hola, ¿tienen este modelo en verde?
question | - | - | Quiero saber cuánto cuesta el envío a Canarias
complaint | - | - | Mi pedido todavía no ha llegado
complaint | - | - | La aplicación no funciona desde ayer, pésimo servicio
complaint | - | - | Llegó roto y nadie responde
complaint | - | - | Me cobraron dos veces y no me devuelven el dinero
complaint | - | 3 | Por tercera vez les escribo, sigo sin respuesta
complaint | - | 3 | Es la tercera vez que reclamo y no solucionan nada
complaint | stuck | - | Estamos varados en el aeropuerto sin información, vuelo cancelado sin aviso
complaint | outage | - | Sin internet desde ayer en todo el barrio, nadie contesta
complaint | deadline | - | No llegó el regalo y el cumpleaños es mañana
complaint | - | - | Gracias por nada, el técnico nunca llegó
outrage | - | - | Son unos ladrones, nunca más compro aquí
outrage | - | - | Qué vergüenza, la peor empresa del mundo
outrage | - | - | Una estafa total, servicio de mierda
praise | - | - | Excelente atención, muy amables todos
praise | - | - | Me encanta la nueva app, felicidades
praise | - | - | El mejor servicio de la ciudad
thanks | - | - | Muchas gracias, ya funciona
thanks | - | - | Gracias por la ayuda tan rápida
thanks | - | - | Mil gracias a Marta
joke | - | - | jajaja mi perro firmó la entrega
spam | - | - | Gana $300 al día, dinero fácil, link en bio
- | - | - | Pedido 7781234
- | - | - | Vivo en Sevilla
`,
  pt: `
question | - | - | Como faço para alterar o endereço de entrega?
question | - | - | Vocês entregam em Manaus?
question | - | - | Quando abre a loja do Porto?
question | - | - | Queria saber quanto custa o frete
complaint | - | - | Meu pedido ainda não chegou
complaint | - | - | O aplicativo não abre desde a atualização
complaint | - | - | Chegou quebrado e ninguém responde
complaint | - | - | Fui cobrado duas vezes, um absurdo
complaint | - | 3 | Pela terceira vez escrevo e continuo sem resposta
complaint | - | 3 | É a terceira vez que reclamo e não resolvem
complaint | stuck | - | Estamos presos no aeroporto, voo cancelado sem aviso
complaint | outage | - | Sem internet desde ontem, ninguém atende
complaint | deadline | - | O presente não chegou e o aniversário é amanhã
complaint | - | - | Obrigado por nada, o técnico nunca chegou
outrage | - | - | Bando de ladrões, nunca mais compro aí
outrage | - | - | Que vergonha, a pior empresa do mundo
outrage | - | - | Palhaçada, vou no Procon
praise | - | - | Atendimento excelente, parabéns à equipe
praise | - | - | Adorei o aplicativo novo, nota 10
praise | - | - | Muito bom, a Ana foi super atenciosa
thanks | - | - | Muito obrigada, já funciona
thanks | - | - | Obrigado pela ajuda rápida!
thanks | - | - | Valeu, deu certo
joke | - | - | kkkkk meu gato assinou a entrega
spam | - | - | Renda extra de casa, ganhe R$500, link na bio
- | - | - | Pedido 5512
- | - | - | Moro em Recife
`,
  ja: `
question | - | - | 配送先の住所を変更する方法を教えてください
question | - | - | 日曜日は何時まで開いていますか？
question | - | - | この商品の緑色はありますか
question | - | - | 領収書はどこで見られますか？
complaint | - | - | 荷物がまだ届きません
complaint | - | - | アプリが動かないんですけど
complaint | - | - | 商品が壊れていました。残念です
complaint | - | - | 二週間たっても返信がありません
complaint | - | - | 注文した物と違う商品が届いて困っています
complaint | - | 3 | 3回目の問い合わせです。まだ返事がありません
complaint | - | 3 | 三度目の連絡です。荷物が届かない
complaint | stuck | - | 空港で足止めされています。連絡がありません
complaint | outage | - | 朝から通信障害で使えません。いつまで待てばいいのか
complaint | deadline | - | 明日必要なのに届いていません
outrage | - | - | ふざけるな、二度と利用しない
outrage | - | - | 最悪の対応。詐欺だろ
outrage | - | - | 荷物を壊しておいて無視とかあり得ない
praise | - | - | 店員さんがとても親切でした
praise | - | - | 新しいアプリ、最高です
praise | - | - | 対応が早くて感動しました
thanks | - | - | ありがとうございました、解決しました
thanks | - | - | 無事届きました。ありがとうございます
thanks | - | - | 教えていただき感謝します
joke | - | - | 猫が先に箱に入ったwww
spam | - | - | 副業で簡単に稼げる！プロフのリンクから
- | - | - | 注文番号A1029384
- | - | - | 東京です
`,
};

/** The same, written before the lists of words were tried on any post of them, and never tuned on. */
export const HELD_OUT: Readonly<Record<string, string>> = {
  en: `
question | - | - | Will the red jacket be restocked this autumn?
question | - | - | Which plan includes calls to France?
question | - | - | hey, how long does a bank transfer take with you
question | - | - | Could I swap my seat for one by the window?
question | - | - | who do I talk to about a school visit
question | - | - | Do students get a discount?
complaint | - | - | Two hours at the gate and not a word about when we leave
complaint | - | - | The zip on these trousers broke after one day
complaint | - | - | Tracking has not moved since Friday
complaint | - | - | I was promised a call back and nobody rang
complaint | - | - | your website won't take my card, tried four times
complaint | - | - | Paid for express, it came after nine days. Poor.
complaint | - | - | soup was cold, waiter ignored us for half an hour
complaint | - | 3 | asking you for the third time: where is my refund? no answer so far
complaint | taken over | - | someone used my card on your site, nobody picks up the phone
complaint | stuck | - | I'm stranded in Leeds, last bus cancelled, no one answers
outrage | - | - | Disgraceful. You people are crooks and liars
outrage | - | - | f*** this, lost my luggage again, never flying with you again
praise | - | - | Hats off to your team, that was brilliant
praise | - | - | Amazing coffee this morning 😍
praise | - | - | My new boots are perfect, so happy
praise | - | - | The man on the phone was incredibly patient and very helpful
thanks | - | - | All good now, thanks a lot
thanks | - | - | Thank you Mia, appreciated
thanks | - | - | cheers mate, got it
joke | - | - | hahaha the chatbot just called me Sir Pizza
spam | - | - | Make money online fast, check my pinned tweet
- | - | - | The number is 0042
- | - | - | I wrote to you on Monday
`,
  de: `
question | - | - | Wie lange dauert eine Rücksendung?
question | - | - | Gibt es Studentenrabatt?
complaint | - | - | Der Techniker ist nicht gekommen und niemand meldet sich
complaint | - | - | Mir wurde doppelt abgebucht
complaint | - | - | Suppe kalt, Bedienung unfreundlich
outrage | - | - | Was für ein Saftladen, ihr verarscht eure Kunden
praise | - | - | Sehr nette Beratung heute, vielen Dank dafür
thanks | - | - | Danke schön, alles gut jetzt
- | - | - | Hier die Nummer: 0042
`,
  fr: `
question | - | - | Combien de temps prend un retour ?
question | - | - | Y a-t-il une réduction étudiante ?
complaint | - | - | Le technicien n'est pas venu et personne ne rappelle
complaint | - | - | J'ai été débitée deux fois
complaint | - | - | Site en panne, impossible de payer
outrage | - | - | Quelle honte, des voleurs
praise | - | - | Équipe formidable, vol parfait
thanks | - | - | C'est réglé, merci à vous
- | - | - | Voici le numéro : 0042
`,
  es: `
question | - | - | ¿Cuánto tarda una devolución?
question | - | - | ¿Hay descuento para estudiantes?
complaint | - | - | El técnico no vino y nadie atiende el teléfono
complaint | - | - | Me hicieron un cargo duplicado
complaint | - | - | La sopa estaba fría y el camarero maleducado
outrage | - | - | Sinvergüenzas, me robaron el dinero
praise | - | - | Qué amables en la tienda de Sevilla, un diez
thanks | - | - | Ya quedó, muchas gracias
- | - | - | El número es 0042
`,
  pt: `
question | - | - | Quanto tempo demora uma devolução?
question | - | - | Tem desconto para estudantes?
complaint | - | - | O técnico não veio e ninguém atende
complaint | - | - | Cobraram em dobro no meu cartão
complaint | - | - | A sopa estava fria e o garçom mal educado
outrage | - | - | Que lixo de empresa, golpistas
praise | - | - | Equipe maravilhosa, entrega perfeita
thanks | - | - | Resolvido, obrigado!
- | - | - | O número é 0042
`,
  ja: `
question | - | - | 返品にはどのくらいかかりますか
question | - | - | 学割はありますか？
complaint | - | - | 修理の人が来ませんでした。連絡もありません
complaint | - | - | 二重に請求されています
complaint | - | - | スープが冷たくて、店員の態度が悪かった
outrage | - | - | もう二度と使わない。ふざけんな
praise | - | - | スタッフの皆さんが素敵でした
thanks | - | - | 直りました、ありがとう
- | - | - | 番号は0042です
`,
};
