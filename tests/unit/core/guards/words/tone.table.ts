/**
 * "key | text" or "- | text", all to a customer who is upset; "(calm)" to one who is content. The brand bars "unacceptable", "Kulanz" and
 * "弊社". The second half was not tuned on.
 */
const TUNING = `
joke | Haha, that parcel likes to travel.
joke | Your parcel went on holiday 😂
joke | lol we have seen worse
joke | Just kidding, it is on its way.
joke | It got lost again 🤣 sorry
joke | Kleiner Scherz, das Paket ist da.
joke | mdr, votre colis voyage
joke | jajaja lo buscamos
joke | kkkk vamos ver isso
joke | 荷物は旅行中です（笑）
- | (calm) Haha, glad you like it.
- | (calm) You made us laugh 😂
cheer | Unfortunately we cannot refund this 😊
cheer | Unfortunately it is sold out. 😀
cheer | Sadly your flight is cancelled 🎉
cheer | Leider ist der Artikel ausverkauft. 😊
cheer | Malheureusement ce n'est plus possible 😊
cheer | Lamentablemente no es posible 😄
cheer | Infelizmente não temos mais 😁
cheer | 残念ながら在庫がございません😊
- | Unfortunately we cannot refund this.
- | Unfortunately it is sold out. We will have it back soon! Then you get one first 😊
- | It is fixed now 😊
- | Unfortunately this is not possible 🙏
shouting | We have told you PLEASE READ THE TERMS of your booking.
shouting | You did NOT send it back.
shouting | You must ALWAYS bring the receipt.
shouting | Please STOP writing to us.
shouting | Das geht so NICHT, das steht in den Regeln.
shouting | WE ARE LOOKING INTO IT
shouting | Ce n'est PAS possible ainsi.
shouting | Usted NUNCA envió el formulario.
- | Please send the PNR to the NHS desk.
- | The USB hub works with IOS.
- | Tap SETTINGS, then go on.
- | Account > I STILL NEED HELP
- | Please choose "FARE RULES AND CONDITIONS" there.
- | ACME PARCELS UK is open.
- | We use DHL, UPS and GLS.
- | Your code is ABCDEF.
cries | We are so sorry!!!
cries | Please wait!!! We are on it.
cries | What happened?!?!
cries | お待ちください！！！
- | We are so sorry! It is on its way!
- | What happened?!
- | Really!?
but | We are sorry, but you should have read the terms.
but | Sorry you feel that way, but our policy is clear.
but | I apologise for that, but it is your responsibility.
but | We apologise for the delay, but there is nothing we can do.
but | Sorry, but as we already said, it is closed.
but | Es tut uns leid, aber Sie haben das Formular nicht gelesen.
but | Désolés, mais vous deviez le renvoyer.
but | Lo sentimos, pero usted no envió el formulario.
but | Lamentamos, mas você não enviou o formulário.
- | We are sorry for the wait. You will have it today.
- | Sorry for the wait, but it has arrived now.
- | We are sorry. Could you send us a photo?
- | Sorry, but can you explain further?
- | Tut uns leid, aber jetzt ist es da.
sarcasm | Yeah right, the dog ate it.
sarcasm | Good luck with that.
sarcasm | Please calm down, we are on it.
sarcasm | We read it 🙄
sarcasm | As we already told you, it is closed.
sarcasm | What a great idea /s
sarcasm | Beruhigen Sie sich bitte.
sarcasm | Calmez-vous, nous regardons.
sarcasm | Cálmese, ya lo vemos.
- | Good luck with your exam.
- | Thank you for telling us calmly.
- | What detail/s would you like to change?
barred | This is unacceptable, we agree.
barred | Unacceptable! We will look into it.
barred | Das geht nur auf Kulanz.
barred | 弊社の担当者が確認します。
- | We find it acceptable.
- | Das ist kulanzfähig.
- | We are on it and will write to you.
- | Danke für die Geduld, wir sind dran.
- | ご不便をおかけし申し訳ございません。
`;

const HELD_OUT = `
joke | Hahaha we should give that courier a map.
joke | Your driver must love you 😂😂
joke | LOL, third time lucky.
joke | Only joking, we found it.
joke | Wir haben es gefunden, nur Spaß 🤣
joke | ptdr on arrive
joke | Es broma, ya llega.
joke | hehehe it is on the truck
joke | rsrsrs já chega
joke | また迷子です笑
- | (calm) LOL, our drivers will love to read that.
- | (calm) Hehehe you are too kind 😂
cheer | Unfortunately, the train is full 🥳
cheer | We regret that the shop stays closed. 😃
cheer | I'm afraid it cannot be repaired 😄
cheer | Leider klappt das heute nicht mehr 😁
cheer | Bedauerlicherweise ist er ausgefallen! 😊
cheer | Malheureusement il est complet. 😄
cheer | Desafortunadamente está agotado 😊
cheer | Purtroppo è esaurito 😊
cheer | Helaas is het uitverkocht 😄
- | Sadly we had to close. Come and see the new shop on Main Street, it is lovely 😊
- | Leider ausverkauft. Nächste Woche kommt er wieder, dann gern 😊
- | Good news: it is back 🎉
- | Malheureusement c'est complet 😔
shouting | It is NEVER allowed to bring food.
shouting | Your ticket is WRONG, look again.
shouting | READ THE EMAIL WE SENT YOU
shouting | You have to wait, IT TAKES TEN DAYS FOR EVERYBODY
shouting | Das müssen Sie SOFORT bezahlen.
shouting | Il faut TOUJOURS garder le ticket.
shouting | Eso NUNCA pasó en la tienda.
shouting | You were told this ALREADY twice.
- | The BBC and ITV apps are back.
- | Use the HDMI cable with your TV.
- | The ISBN is on the back.
- | Press CTRL and ALT together.
- | Please look for “NO RETURN WITHOUT RECEIPT” on it.
- | The IBAN starts with DE.
- | We are at MAIN ST in the mall.
- | OK, we will ask HQ.
cries | It is on its way!!!!
cries | Danke!!! Wir melden uns.
cries | Hello?!?! Are you there
- | Welcome back!! We are glad.
- | Is it there now? Great!
but | We're sorry if that upset you, but that's our policy.
but | Apologies for the trouble, but you booked the wrong date.
but | I'm very sorry to hear it, but this is how the system works.
but | We apologize, however you missed the deadline.
but | Entschuldigung, aber das ist Ihr Fehler, das ist so.
but | Nous sommes désolés, mais c'est indiqué sur le site.
but | Disculpe, pero es su responsabilidad.
but | Pedimos desculpa, mas não podemos fazer nada.
- | Sorry about the queue. It moves again.
- | We apologise for the wait but the line is open again.
- | Sorry, we missed your post. Here is the link.
- | Wir bitten um Entschuldigung und melden uns gleich.
sarcasm | Oh please, it was one day.
sarcasm | Nice try, we checked the camera.
sarcasm | Your own fault for ordering late.
sarcasm | Like I said, read the page 🙄
sarcasm | For the third time: it is closed.
sarcasm | Selbst schuld, das steht da.
sarcasm | Comme déjà dit, c'est fermé.
sarcasm | No es nuestro problema.
sarcasm | Se acalme, por favor.
- | It is not your fault at all.
- | For the third day the weather holds us up.
- | Good luck tomorrow.
barred | That is unacceptable and we will check.
barred | Wir prüfen das auf Kulanz für Sie.
barred | 弊社よりご連絡いたします。
- | Thank you, we will check that now.
- | Your parcel arrives between 9 and 11.
- | Nous vérifions cela tout de suite.
- | Gracias, lo revisamos ahora mismo.
- | ただいま確認しております。
- | (calm) So glad to hear that 😊
`;

/** Both halves. */
export const toneTable = { TUNING, HELD_OUT };
