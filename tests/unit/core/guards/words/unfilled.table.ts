/** "hole | text" or "- | text". The second half was written after the guard; a missing word ("número") was added after it was read once. */
const TUNING = `
hole | Hi [name], thanks for waiting.
hole | Dear [First Name], your order is on its way.
hole | Hi [Customer Name]! We are looking into it.
hole | Your order [order number] was sent today.
hole | Please quote [ref] when you call.
hole | Hi <name>, sorry to hear that.
hole | Hello <first_name>, all sorted now.
hole | Hi %name%, we are on it.
hole | Your case %ticket_id% is open.
hole | Hi {{customer.first_name}}, thanks!
hole | Hi {{ customer.name, thanks!
hole | {% if post.age %}Sorry for the wait.
hole | We sent it on {date} to you.
hole | Hi \${name}, thanks for the photo.
hole | Your parcel XX is on its way.
hole | Your order number is XXX.
hole | We will call you at XX:XX.
hole | The refund of XX,XX arrives soon: XX days.
hole | Your booking XXXXX is confirmed for today.
hole | Hi XXX, thanks for your patience.
hole | Your reference is _____ and stays open.
hole | Please ask for ____ at the desk.
hole | Hi ____, thanks for your message.
hole | Hi , thanks for waiting.
hole | Hello , we are sorry to hear that.
hole | Hallo !
hole | Hallo , danke für Ihre Geduld.
hole | Dear , thank you for your order.
hole | Dear, we are sorry for the delay.
hole | Sehr geehrte Frau , danke für Ihre Nachricht.
hole | Liebe , vielen Dank für die Fotos.
hole | Bonjour , merci pour votre message.
hole | Hola , gracias por escribirnos.
hole | Olá , obrigado pela mensagem.
hole | Hi  we are looking into it.
hole | Thanks  , we got your photo.
hole | Your order  is on its way.
hole | Your booking number  was confirmed.
hole | Hi undefined, thanks for waiting.
hole | Dear null, your parcel is here.
hole | Hi [object Object], sorry for that.
hole | It arrives on Invalid Date at the depot.
hole | Liquid error: undefined variable
hole | Fish &amp; chips are back on the menu.
hole | First line<br>second line
hole | Your order number … was sent today.
hole | Hi …, thanks for waiting.
hole | See [link] for the steps.
hole | Ihre Bestellung [Bestellnummer] ist unterwegs.
hole | Bonjour [prénom], nous regardons cela.
hole | Hola [nombre], ya lo estamos viendo.
hole | [名前]様、お問い合わせありがとうございます。
hole | Please [insert reason here] and try again.
hole | We are open until TBD, see [date].
- | Hi Ada, thanks for waiting.
- | Hi there, thanks for waiting.
- | Hello! Thanks for your message.
- | Hi! We are on it.
- | Hey, that does not look right.
- | Bonjour ! Merci pour votre message.
- | Go to Settings > [your name] > iCloud.
- | The XXL shirt is back in stock.
- | Size XX runs large, try XL.
- | Thanks for the lovely photo! XX
- | Lots of love XXX
- | It is the XX chromosome.
- | Super Bowl XX was in 1986.
- | card ending XXXX 1234
- | Well … that was quick.
- | We looked… and found it.
- | Your order  Ada is here.
- | Part one [1/2] ^JD
- | We saw the post.  It is fixed now.
- | 5 < 6 and 7 > 3
- | I <3 this photo
- | Save 20% today, 30% tomorrow
hole | Use the form at https://acme.com/a?x={{y}}
- | Use the form at https://acme.com/a___b/XX?x=y
- | Ask @the___team or #XXX
- | We use {curly} hair products: {a}
- | Hi Ada ,thanks
- | 您好，感谢您的耐心等待。
- | お問い合わせありがとうございます…確認いたします。
- | Hola, gracias por escribirnos.
- | Sehr geehrte Frau Maier, danke für Ihre Nachricht.
- | Thanks, we got your photo.
`;

const HELD_OUT = `
hole | Good morning [customer], your parcel left the depot.
hole | Hey [user name] – can you send us a photo?
hole | Your appointment is on [date] at [time].
hole | Thanks for your order [order no].
hole | Hi <customer name>, we have refunded you.
hole | Visit our store in <city> for help.
hole | Hello %first_name%, welcome back.
hole | {{ greeting }} your refund is on its way.
hole | {% snippet "hours" %}
hole | Hi {first_name}, that is fixed.
hole | Your agent {agent.name} will write to you.
hole | The flight XX was moved to the evening.
hole | We refunded £XX to your card.
hole | The code is XXXX, please keep it.
hole | Dear XX, thank you for flying with us.
hole | We are open from XX to XX on Sundays.
hole | Your case number is ______.
hole | Hello ___! How can we help?
hole | Hey , what model do you have?
hole | Good afternoon , thanks for the details.
hole | Guten Tag , wir prüfen das.
hole | Sehr geehrter Herr , Ihr Paket ist da.
hole | Lieber , danke für das Foto.
hole | Buenos días , estamos revisando su caso.
hole | Ciao , grazie per la segnalazione.
hole | Cher , votre colis est en route.
hole | Hallo  wir schauen uns das an.
hole | Sorry  , that should not happen.
hole | Your parcel  will arrive soon.
hole | Ihre Bestellung  wurde verschickt.
hole | Hello null, how are you today?
hole | Hey undefined! Thanks for asking.
hole | The total is NaN pounds.
hole | Terms &amp; conditions apply.
hole | Thank you.<br/>Your team
hole | Your booking … is confirmed.
hole | Dear [Vorname], Ihr Termin steht.
hole | Commande [numéro] expédiée.
hole | Su pedido [número] está en camino.
hole | [商品名]は在庫がございます。
hole | Hi [[name]], it is done.
hole | We will be at [insert address] soon.
- | Hi Grace! Could you send us a photo?
- | Good morning, how can we help?
- | Good morning! The shop opens at nine.
- | Hello again, any news from the courier?
- | Dear Mr Byron, thank you for your letter.
- | Hey you, that looks great.
- | Hallo zusammen, wir sind wieder da.
- | Salut ! On regarde.
- | Tap Account > [name] > Log out, then try again.
- | We have it in XS, M, XL and XXL.
- | Do you need size XX or XXX?
- | Thank you so much, love XX
- | Louis XX was never king.
- | The card XXXX-1234 was charged once.
- | Hmm … let us see what we can do.
- | ...and here is the second part ^JD 2/2
- | See you soon…
- | One moment please ...
- | The sign says <- left and -> right.
- | 3 < 4, and so it is.
- | Add 50% more, get 10%.
- | Try https://acme.com/[name]/_____
- | The file is called my_____file.
- | It is fixed now.  Please restart the app.
- | Thanks a lot, Ada, for the details.
- | Sorry, that link was old.
- | Danke, wir haben das Foto bekommen.
- | Your order 4711 is on its way.
- | Your parcel was delivered today.
- | Tell us the name, order number and date.
- | [Update] The app works again.
- | (name withheld) is fine for us.
- | ご不便をおかけしております。
- | شكرا لتواصلك معنا، سنتحقق من الأمر.
- | ขอบคุณที่ติดต่อเรา
- | We saw "404 not found", too.
- | Undefined behaviour is hard to find.
- | It was null and void.
`;

/** Both halves. */
export const unfilledTable = { TUNING, HELD_OUT };
