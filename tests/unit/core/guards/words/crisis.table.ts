/** "promotion | text", "joke | text", "- | text", all while an incident is on. The second half was not tuned on. */
const TUNING = `
promotion | Get 20% off your next order with us.
promotion | Check out our new summer shoes.
promotion | Our flash sale ends tonight.
promotion | Special offer: two for one.
promotion | Use the promo code HELLO today.
promotion | Pre-order now and be first.
promotion | Shop now and save.
promotion | Introducing our smallest phone ever.
promotion | Don't miss our latest deals.
promotion | Save up to £30 this week.
promotion | A giveaway for all of you.
promotion | Have you tried our new app?
promotion | Black Friday deals start today.
promotion | New collection in stores.
promotion | Win tickets for the match.
promotion | Jetzt bestellen und sparen.
promotion | 20 % Rabatt auf alles.
promotion | Entdecken Sie unsere neue Kollektion.
promotion | Unsere aktuellen Angebote warten.
promotion | Unser Gewinnspiel läuft noch.
promotion | Profitez de nos soldes.
promotion | Découvrez nos nouveautés.
promotion | Code promo : HELLO
promotion | Aprovecha nuestras ofertas.
promotion | Descuentos en toda la tienda.
promotion | Aproveite as promoções da semana.
promotion | Conheça nossa nova coleção.
promotion | 夏のセール開催中です。
promotion | お得なキャンペーン実施中
joke | Haha, we all need a break.
joke | Who needs internet anyway 😂
joke | lol same here
joke | Kleiner Scherz am Rande.
joke | jajaja nosotros también
- | We are sorry, our app is down. We are working on it.
- | The sale of the house is private.
- | Our sales team will call you.
- | The discount did not work, we are looking into it.
- | Your promo code is no longer valid.
- | We offer our apologies.
- | You may call us any time.
- | Your order is on its way.
- | Please restart the app and try again.
- | We saved your settings.
- | Unsere Störung ist noch nicht behoben.
- | Wir melden uns, sobald alles läuft.
- | Der Rabatt gilt leider nicht mehr.
- | Notre site est en panne, désolés.
- | Cette promotion n'est pas valable.
- | Estamos trabajando para resolverlo.
- | Estamos com instabilidade no app.
- | ただいま障害が発生しております。
- | 復旧まで今しばらくお待ちください。
- | Thanks for your patience, Ada.
- | The new version fixes it.
- | www.acme.com has the news
- | Our offices are closed.
- | We refund the delivery.
- | Your offer letter is in the mail.
- | We will deal with it today.
`;

const HELD_OUT = `
promotion | Take 15% off everything this weekend.
promotion | Our latest offers are on the site.
promotion | Today's deals: phones from £99.
promotion | Buy one, get one free on all pizzas.
promotion | Subscribe now and get a month free.
promotion | Perfect time to upgrade your phone.
promotion | Limited time offer on all flights.
promotion | Free shipping on all orders.
promotion | Treat yourself to something nice.
promotion | The winter sale is on now.
promotion | Check out the latest laptops.
promotion | Order now and win a trip.
promotion | New arrivals every day.
promotion | Jetzt zugreifen: nur heute halber Preis.
promotion | Sonderangebot für alle Kunden.
promotion | Mit dem Gutscheincode sparen Sie.
promotion | Der Schlussverkauf hat begonnen.
promotion | Offre spéciale ce week-end.
promotion | Jeu-concours : gagnez un vol.
promotion | Vente flash ce soir.
promotion | No te pierdas las rebajas.
promotion | Oferta especial para ti.
promotion | Compre agora com desconto.
promotion | Liquidação de verão.
promotion | Scopri le nostre offerte.
promotion | Korting op alle schoenen.
promotion | 新発売のスマホです。
promotion | 全品割引いたします。
promotion | عرض خاص لفترة محدودة
joke | Hahaha same for us.
joke | Just kidding.
joke | Our servers went for a walk 🤣
joke | mdr
joke | サーバーもお昼寝中です（笑）
- | We know about the outage and are on it.
- | Your card was charged once only.
- | For sale signs are not ours.
- | We cannot apply the discount to that order.
- | The voucher has expired, sorry.
- | Thank you for the offer to help.
- | The deal with the courier stands.
- | Can you tell us the order number?
- | It should be back within the hour.
- | You can save the file again now.
- | The new collection point is on Main Street.
- | Our new address is Main Street 5.
- | Wir arbeiten daran.
- | Die Aktion ist nicht verfügbar.
- | Ihr Angebot haben wir erhalten.
- | Nous travaillons dessus.
- | Votre réduction n'a pas été appliquée.
- | Lo sentimos mucho, estamos en ello.
- | O sistema voltou a funcionar.
- | Il servizio è tornato.
- | De storing is opgelost.
- | 復旧いたしました。
- | ご迷惑をおかけしております。
- | We paused all promotions, sorry.
- | Your sale receipt is attached.
- | نعمل على حل المشكلة
`;

/** Both halves. */
export const crisisTable = { TUNING, HELD_OUT };
