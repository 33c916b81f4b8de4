/**
 * Pairs that nothing was set by; same-again.table.ts says how to read them.
 */
export const HELD_OUT = `
# en
Hey Carla, apologies for the trouble with your booking KX72Q. Our team is reviewing it now and will e-mail you shortly.
n Hey Piet, apologies for the trouble with your booking RR41M. Our team is reviewing it now and will e-mail you shortly. ^EM
o Hey Carla, our team is reviewing your booking KX72Q now and will e-mail you shortly. Apologies for the trouble.
p Hi Carla, sorry for the trouble with your booking. Our team is reviewing it right now and will e-mail you soon.
t Hey Carla, your booking KX72Q was made twice, so we've cancelled one and the money goes back to you.
t Hey Carla, the hotel says that a cot is possible but has to be paid there. Shall we add it to the booking?
t Hey Carla, your booking KX72Q is confirmed. Our team has sent the tickets to you by e-mail.

To help you further we need the serial number. It's on the sticker under the machine.
n Hi Yann, to help you further we need the serial number. It's on the sticker under the machine. ^PP https://acme.example/where
o We need the serial number to help you further. It's on the sticker under the machine.
p In order to help you further we'll need the serial number. You'll find it on the sticker under the machine.
t The serial number shows that it's from 2019, so the guarantee ended two years ago.
t Please don't open the machine, the glass inside can break. A shop near you can do it safely.
t To help you further we need to see the bill. You can take a picture of it with the app.

Hi there! We're seeing this too and have told the engineers. We'll update you here as soon as it's back.
n Hi Gwen! We're seeing this too and have told the engineers. We'll update you here as soon as it's back. ^XB
p Hi! We are seeing this as well and we've told our engineers. We'll update you here once it is back.
o Hi there! We'll update you here as soon as it's back. We're seeing this too and have told the engineers.
t Hi there! It's back for everybody. If your screen stays grey, please sign out and in again.
t Hi there! We don't see this here. Could you send a picture of what the screen shows?
t Hi there! We're selling this too, in three colours. We'll tell you here as soon as the red one's back.

Your replacement is on its way, Nadia, and should be with you by Thursday. There's no need to send the old one back.
n Your replacement is on its way, Felix, and should be with you by Monday. There's no need to send the old one back. ^AO
p Your replacement is on the way, Nadia, and should reach you by Thursday. You do not need to send the old one back.
o There's no need to send the old one back, Nadia. Your replacement is on its way and should be with you by Thursday.
t We do need the old one back, Nadia, before we can send a new one. A label is in your inbox.
t The replacement came back to us with "unknown at this address". Did you move, Nadia?
t Your refund is on its way, Nadia, and should be with you by Thursday. There's no need to call the bank.

We are sorry for any inconvenience caused, Mr Tan. Please fill in the form below and our colleagues will contact you.
n We are sorry for any inconvenience caused, Ms Lim. Please fill in the form below and our colleagues will contact you. https://acme.example/f - Emir
o Please fill in the form below and our colleagues will contact you, Mr Tan. We are sorry for any inconvenience caused.
p Sorry for any inconvenience caused, Mr Tan. Kindly fill in the form below and our colleagues will contact you.
t Our colleagues called the number in the form, Mr Tan, but a stranger answered. Which one is right?
t The form is only for groups of ten and more, Mr Tan. For two seats the app is quicker.
t We are sorry that the form below does not work, Mr Tan. Please call our colleagues, the number is on the ticket.

You can change your flight up to 48 hours before departure under My Booking, for a fee plus the fare difference.
n Hi Fran, you can change your flight up to 72 hours before departure under My Booking, for a fee plus the fare difference -Mich
p You can change the flight until 48 hours before departure in My Booking, subject to a fee plus the fare difference.
o Under My Booking, for a fee plus the fare difference, you can change your flight up to 48 hours before departure.
t This fare can't be changed, I'm afraid, but you get the taxes back if you don't fly.
t You're within the last day, so only the desk at the airport can still move you to another flight.
t You can choose your seat up to 48 hours before departure under My Booking, it is free for families.

What a great photo, Suki! Thanks for sharing it with us. Enjoy the rest of your holiday.
n What a great photo, Dan! Thanks for sharing it with us. Enjoy the rest of your holiday. /HL
p What a lovely photo, Suki! Thank you for sharing it with us. Enjoy the rest of your holidays.
o Thanks for sharing it with us, Suki. What a great photo! Enjoy the rest of your holiday.
t Is that the old pier, Suki? It was taken down last winter, so your photo may be one of the last.
t Sharing photos in the app works again since this morning, Suki. Older ones come back during the day.
d Your card is blocked now. A new one takes four days by post.

I've checked with our warehouse and the item will be back in stock next week.
n Hi Ola, I've checked with our warehouse and the item will be back in stock next month. ^BV
p I have checked with the warehouse: the item will be in stock again next week.
p I've checked this with our warehouse, and the item should be back in stock next week.
t I've checked with our warehouse and they found your glove between two shelves.
t That item isn't made any longer. The one that comes closest is the Fjord, which is a bit wider.
t I've checked with our warehouse and the item was sold by mistake, so we have to cancel your order.

Could you please confirm your postcode? That way we can check if there are any works in your area.
n Could you please confirm your postcode, Idris? That way we can check if there are any works in your area. ^TO
p Can you please confirm your postcode, so that we can check whether there are any works in your area?
o So that we can check if there are any works in your area: could you please confirm your postcode?
t There are works in your area until Friday, from nine to four. Water comes back every evening.
t That postcode isn't ours. Anglia Water looks after your side of the river.
t Could you please confirm your date of birth? That way we can check if you may have the young people's card.

We'll never ask for your password. If somebody does, please report them and don't click on any links.
n @gus We'll never ask for your password. If somebody does, please report them and don't click on any links. ^FF
p We will never ask you for your password. If someone does, please report it and do not click any links.
o If somebody asks for your password, please report them and don't click on any links. We'll never ask for it.
t A new password needs twelve signs, of which two are digits. The old ones can't be used again.
t That mail was really from us: it tells you that the rules change in May. You need do nothing.
d The clinic is open on bank holidays, but please call before you come.

Hi Otto, your engineer visit is booked for 14 March between 8 and 12. You'll get a text when they're on the way.
n Hi Nell, your engineer visit is booked for 2 April between 12 and 6. You'll get a text when they're on the way. ^IG
p Hello Otto, your engineer visit has been booked for 14 March between 8 and 12. You will get a text once they are on their way.
o Hi Otto, you'll get a text when your engineer is on the way. The visit is booked for 14 March between 8 and 12.
t Hi Otto, the engineer stood at your door on 14 March and nobody opened. The next free day is the 20th.
t Hi Otto, there's no need for a visit: the fault was in our box in the street and is gone.
t Hi Otto, your engineer visit was cancelled by the office. You'll get a call when they have a new day for you.

We appreciate your patience while we look into this. Someone from the team will be in touch soon.
n We appreciate your patience while we look into this, Abby. Someone from the team will be in touch soon. ^NR
p Thank you for your patience while we're looking into this. Somebody from the team will be in touch soon.
o Someone from the team will be in touch soon. We appreciate your patience while we look into this.
t We looked into this and found that the till charged you twice. The second charge is taken back today.
t The team would like to see the coat. Could you bring it to the shop when you pass by?
t We appreciate your idea and will talk about it. Someone from the kitchen would like to taste it soon.

Sorry, that voucher has expired and can't be used any more.
n Sorry Milo, that voucher has expired and can't be used any more. ^GA
p Sorry, this voucher has expired and cannot be used anymore.
p Unfortunately that voucher has expired and can't be used any more.
t That voucher works only in shops, not online, but it's good until June.
t We've made you a new voucher as the first one was printed wrongly. It's in your inbox.
t Sorry, that voucher is for two people and can't be shared by three.

Your complaint has been registered under reference 77120. A manager will review it and reply in writing.
n Your complaint has been registered under reference 80046. A manager will review it and reply in writing, Ms Novak. ^SJ
p We've registered your complaint under reference 77120. A manager will review it and reply to you in writing.
p Your complaint was registered under the reference 77120, and a manager will review it and reply in writing.
t The manager has read complaint 77120 and agrees with you: the bike was sold without its light.
t You can take the complaint to the ombudsman, who is free of charge and has her office in Bern.
t Your complaint has been closed under reference 77120. A cheque for 80 is in the post to you.

Oh no! Let's get this fixed. Does it happen on wifi and on mobile data as well?
n Oh no, Abe! Let's get this fixed. Does it happen on wifi and on mobile data as well? /KV
p Oh no! Let's get that sorted. Does it happen on both wifi and mobile data?
o Oh no! Does it happen on wifi and on mobile data as well? Let's get this fixed.
t Then it's the wifi. Please tell it to forget the network, and join it anew with the code on the back.
t On mobile data the film is shown at half the size, to save what you pay for.
d Congratulations to the two of you! Cake is on us.

We've removed the charge of 4.99 from your bill. You'll see it on the next statement.
n We've removed the charge of 17.50 from your bill, Greta. You'll see it on the next statement. ^UM
p The charge of 4.99 has been removed from your bill. You will see this on your next statement.
p We have removed the charge of 4.99 from your bill and you'll see it on the next statement.
t The charge of 4.99 is for the second card, which you ordered on 3 May in the app.
t We can't remove the charge, as the film was watched to the end. Sorry that it was a bad one.
d Row M is the last one with room for a wheelchair.

Thank you for flying with us, Amara. We hope to welcome you on board again soon.
n Thank you for flying with us, Noel. We hope to welcome you on board again soon. *TSL
p Thanks for flying with us, Amara. We hope to welcome you aboard again soon.
o We hope to welcome you on board again soon, Amara. Thank you for flying with us.
t Thank you for waiting with us, Amara. A new crew is on its way and you should be off by nine.
t We found your scarf on board, Amara. It's at the desk by the red sofa in hall two.
d Our garden is open to dogs, our kitchen isn't.

# en short
No problem!
n No problem, Ada! /SJ
p No problem at all!
t We have a problem.
d Here to help!
d Got it.
t What's the problem?

We've replied to your DM.
n @ada We've replied to your DM. ^TR
p We have replied to your DM.
p We've just replied to your DM.
t We didn't get a DM.
t Please delete your DM.
d Good morning!

Happy to help!
n Happy to help, Juno! ^ME
p We're happy to help!
t Happy birthday!
d It's sold out.
t Help is on the way.
d In May.

Have a great day!
n Have a great day, Ines! -Nod
p Have a good day!
t What a day!
d Any news?
d Try again, please.
t Which day?

# de
Guten Tag Frau Öz, vielen Dank für Ihre Nachricht. Ihr Anliegen ist bei uns eingegangen und wird von einem Kollegen geprüft.
n Guten Tag Herr Brandt, vielen Dank für Ihre Nachricht. Ihr Anliegen ist bei uns eingegangen und wird von einem Kollegen geprüft. ^AK
p Guten Tag Frau Öz, danke für Ihre Nachricht. Ihr Anliegen ist bei uns angekommen und wird von einer Kollegin geprüft.
o Guten Tag Frau Öz, Ihr Anliegen ist bei uns eingegangen und wird von einem Kollegen geprüft. Vielen Dank für Ihre Nachricht.
t Guten Tag Frau Öz, der Kollege hat Ihr Anliegen geprüft: Sie bekommen die doppelt gezahlten 30 Euro zurück.
t Guten Tag Frau Öz, in der Nachricht fehlt das Foto von der Rechnung. Mögen Sie es noch einmal schicken?
d Guten Tag Frau Öz, das Freibad macht erst im Juni auf.

Der Zug fährt heute mit 25 Minuten Verspätung ab. Ihren Anschluss in Ulm erreichen Sie trotzdem.
n Der Zug fährt heute mit 10 Minuten Verspätung ab. Ihren Anschluss in Ulm erreichen Sie trotzdem. ^DB
p Der Zug fährt heute etwa 25 Minuten verspätet ab, Ihren Anschluss in Ulm erreichen Sie aber trotzdem.
o Ihren Anschluss in Ulm erreichen Sie trotzdem: Der Zug fährt heute mit 25 Minuten Verspätung ab.
t Der Zug fällt heute leider aus. Mit Ihrer Karte dürfen Sie jeden anderen nehmen.
t Der Wagen 7 ist heute vorne, nicht hinten. Ihre Plätze bleiben dieselben.
t Der Zug fährt heute von Gleis 12 statt 7 ab. Ihre Reservierung gilt trotzdem.

Haben Sie den Router schon einmal neu gestartet? Bitte 30 Sekunden vom Strom nehmen und dann kurz Bescheid geben.
n Hallo Ben, haben Sie den Router schon einmal neu gestartet? Bitte 60 Sekunden vom Strom nehmen und dann kurz Bescheid geben. ^RW
p Haben Sie Ihren Router schon neu gestartet? Bitte nehmen Sie ihn 30 Sekunden vom Strom und geben Sie dann kurz Bescheid.
p Hast du den Router schon einmal neu gestartet? Bitte 30 Sekunden vom Strom nehmen und danach kurz Bescheid geben.
t Der Router ist zu alt für den neuen Anschluss. Wir schicken Ihnen einen anderen, der ist am Freitag da.
t Wenn die Lampe nach dem Neustart rot bleibt, liegt es an der Dose. Ein Techniker kommt dann zu Ihnen.
t Haben Sie die Rechnung schon einmal angesehen? Bitte auf Seite zwei nachsehen und dann die Zählernummer nennen.

Das tut uns leid, Tim. Wir geben Ihre Kritik an die Filiale weiter.
n Das tut uns leid, Esra. Wir geben Ihre Kritik an die Filiale weiter. ^JB
p Das tut uns sehr leid, Tim. Wir geben deine Kritik an die Filiale weiter.
o Wir geben Ihre Kritik an die Filiale weiter, Tim. Das tut uns leid.
t Die Filiale hat geantwortet, Tim: Der Schlüssel liegt an der Kasse und wartet auf Sie.
t Das tut uns leid, Tim. War das Brot schon beim Kauf so, oder erst zu Hause?
d Wir suchen noch zwei Leute für den Stand in Kiel.

# de short
Danke für den Hinweis!
n Danke für den Hinweis, Nils! ^PZ
p Vielen Dank für den Hinweis!
t Danke fürs Warten.
d Morgen wieder da!
t Das war kein Hinweis.
d Heute leider zu.

# fr
Bonjour Rémi, merci pour votre message. Votre demande est bien enregistrée et un conseiller vous répondra sous 48 heures.
n Bonjour Aya, merci pour votre message. Votre demande est bien enregistrée et un conseiller vous répondra sous 24 heures. ^NB
p Bonjour Rémi, merci de votre message. Votre demande a bien été enregistrée et un conseiller vous répondra sous 48 heures.
o Bonjour Rémi, votre demande est bien enregistrée et un conseiller vous répondra sous 48 heures. Merci pour votre message.
t Bonjour Rémi, le conseiller a essayé de vous appeler à midi. Quand seriez-vous disponible ?
t Bonjour Rémi, votre demande concerne une autre société : nous ne vendons plus de forfaits depuis mars.
d Bonjour Rémi, les huîtres arrivent le jeudi matin.

Le remboursement de 35 euros a été effectué. Il apparaîtra sur votre compte d'ici cinq jours.
n Le remboursement de 120 euros a été effectué. Il apparaîtra sur votre compte d'ici trois jours. ^LM
p Votre remboursement de 35 euros a bien été effectué. Il apparaîtra sur votre compte sous cinq jours.
p Le remboursement de 35 euros a été fait et apparaîtra sur votre compte d'ici cinq jours.
t Le remboursement n'est pas possible, car le billet a été utilisé à l'aller.
t Sur quel compte souhaitez-vous être remboursé ? La carte utilisée a été fermée depuis.
t Le remboursement de 35 euros a été refusé par votre banque. Il reviendra chez nous d'ici cinq jours.

Nous transmettons votre remarque à l'équipe du magasin. Encore toutes nos excuses pour cette attente.
n Nous transmettons votre remarque à l'équipe du magasin, Chloé. Encore toutes nos excuses pour cette attente. ^VD
o Encore toutes nos excuses pour cette attente. Nous transmettons votre remarque à l'équipe du magasin.
p Nous avons transmis votre remarque à l'équipe du magasin. Encore toutes nos excuses pour l'attente.
t Le magasin a retrouvé votre parapluie. Il vous attend à l'accueil jusqu'à samedi.
t De quel magasin s'agit-il ? Il y en a trois dans cette rue.
d La piscine rouvre en mai, avec un nouveau toit.

# fr short
Merci pour votre retour !
n Merci pour votre retour, Luc ! ^JC
p Merci de votre retour !
p Merci beaucoup pour votre retour !
t Bon retour !
d Rupture de stock.
d C'est réglé.

# es
Hola Sara, hemos recibido tu reclamación con el número 5521. Un compañero la revisará y te escribirá por correo.
n Hola Hugo, hemos recibido tu reclamación con el número 6090. Un compañero la revisará y te escribirá por correo. ^TL
p Hola Sara, ya hemos recibido tu reclamación 5521. Una compañera la revisará y te escribirá por correo.
o Hola Sara, un compañero revisará tu reclamación y te escribirá por correo. La hemos recibido con el número 5521.
t Hola Sara, la reclamación está resuelta: te devolvemos los 40 euros y la maleta corre de nuestra cuenta.
t Hola Sara, en la reclamación falta la foto del billete. ¿Nos la puedes mandar hoy?
d Hola Sara, la exposición sigue abierta hasta el domingo.

¿Has probado a reiniciar el móvil? Si sigue igual, dinos qué modelo tienes.
n ¿Has probado a reiniciar el móvil, Unai? Si sigue igual, dinos qué modelo tienes. ^MG
p ¿Ya has probado a reiniciar el móvil? Si todo sigue igual, dinos qué modelo es.
o Dinos qué modelo tienes si sigue igual. ¿Has probado a reiniciar el móvil?
t Con ese modelo hay que quitar primero la funda, porque tapa el sensor.
t El móvil nuevo llega el martes. Guarda la caja del viejo para devolverlo.
t ¿Has probado a cambiar la pila? Si sigue igual, tráelo a la tienda y te damos otro.

Sentimos las molestias, Marco. El vuelo sale con dos horas de retraso por la niebla.
n Sentimos las molestias, Elsa. El vuelo sale con tres horas de retraso por la niebla. ^QF
p Lamentamos las molestias, Marco. El vuelo saldrá con dos horas de retraso debido a la niebla.
o El vuelo sale con dos horas de retraso por la niebla, Marco. Sentimos las molestias.
t El vuelo no sale hoy, Marco. Tienes habitación en el hotel de enfrente y otro vuelo a las seis.
t La niebla se ha ido, Marco, y el embarque empieza en diez minutos por la puerta nueve.
d El carrito cabe plegado debajo del asiento.

# es short
¡De nada!
n ¡De nada, Pilar! ^TL
p ¡De nada, para eso estamos!
t No ha llegado nada.
d ¡Buen viaje!
d Ya está.
t Nada nuevo aún.

# ja
お問い合わせありがとうございます。ご返金は三営業日以内にカードへ反映されます。
n 田中様、お問い合わせありがとうございます。ご返金は五営業日以内にカードへ反映されます。^MK
o ご返金は三営業日以内にカードへ反映されます。お問い合わせありがとうございます。
p お問い合わせいただきありがとうございます。ご返金は三営業日以内にカードに反映される予定です。
t ご返金はできかねますが、同じ商品と交換いたします。店頭へお持ちください。
t カードの期限が切れているため、銀行口座をお知らせいただけますでしょうか。
t お問い合わせありがとうございます。ご希望の商品は三月に入荷する予定です。

列車は強風の影響で約20分遅れております。お急ぎのところ申し訳ございません。
n 列車は強風の影響で約45分遅れております。お急ぎのところ申し訳ございません。^JR
o お急ぎのところ申し訳ございません。列車は強風の影響で約20分遅れております。
p 強風の影響で列車が約20分遅れております。お急ぎのところ誠に申し訳ございません。
t 列車は本日運休となりました。切符は全額払い戻しいたします。
t 座席は窓側が空いております。ご希望でしたら変更いたします。
d お子様用の椅子は無料でご用意できます。

ご意見ありがとうございます。担当部署に申し伝え、今後の改善に活かしてまいります。
n ご意見ありがとうございます、山本様。担当部署に申し伝え、今後の改善に活かしてまいります。^HK
p 貴重なご意見をありがとうございます。担当部署に申し伝え、今後の改善に活かします。
o 担当部署に申し伝え、今後の改善に活かしてまいります。ご意見ありがとうございます。
t 担当部署より、来月から袋を紙に変えるとの返事がございました。
t どちらの店舗でのことでしょうか。日時もお聞かせいただけると助かります。
d 鍵は受付の引き出しに入っております。

# ja short
承知しました。
n 承知しました。^MK
p 承知いたしました。
t 承知できません。
d お大事に！
d 確認中です。
d 十時までです。

# ar
أهلا كريم، وصلنا بلاغك وفريق الصيانة يعمل على إصلاح العطل. نقدر صبرك.
n أهلا هند، وصلنا بلاغك وفريق الصيانة يعمل على إصلاح العطل. نقدر صبرك. ^WS
o أهلا كريم، نقدر صبرك. وصلنا بلاغك وفريق الصيانة يعمل على إصلاح العطل.
p أهلا كريم، تم استلام بلاغك وفريق الصيانة يعمل حاليا على إصلاح العطل. نقدر صبرك كثيرا.
t أهلا كريم، تم إصلاح العطل قبل قليل. جرب تشغيل الجهاز مرة أخرى.
t أهلا كريم، لا يوجد عطل في منطقتك. هل الضوء الأحمر يعمل؟
d عروض الصيف تبدأ يوم الأحد في كل الفروع.

تم تحويل المبلغ 250 ريال إلى حسابك وسيظهر خلال ثلاثة أيام عمل.
n تم تحويل المبلغ 90 ريال إلى حسابك يا فهد وسيظهر خلال خمسة أيام عمل. ^TA
p لقد تم تحويل المبلغ 250 ريال إلى حسابك وسوف يظهر خلال ثلاثة أيام عمل.
p تم تحويل مبلغ 250 ريال إلى حسابك وسيظهر خلال ثلاثة أيام.
t لا يمكن إرجاع المبلغ لأن التذكرة استخدمت في الذهاب.
t رقم الحساب ناقص. هل ترسله كاملا في رسالة خاصة؟
t تم رفض المبلغ 250 ريال من البنك وسنحاول مرة أخرى بعد يومين.

# ar short
شكرا لك!
n شكرا لك يا ليلى! ^HM
p شكرا جزيلا لك!
t لا شكر بعد.
d غدا بإذن الله.
d تم الإرسال.
d نعم، متوفر.

# pt
Oi Bia, recebemos o seu pedido de troca 3312. Nossa equipe vai analisar e responder por e-mail em até dois dias.
n Oi Davi, recebemos o seu pedido de troca 9051. Nossa equipe vai analisar e responder por e-mail em até três dias. ^LU
p Oi Bia, já recebemos seu pedido de troca 3312. A nossa equipe vai analisá-lo e responder por e-mail em até dois dias.
o Oi Bia, nossa equipe vai analisar o seu pedido de troca e responder por e-mail em até dois dias. Recebemos o pedido 3312.
t Oi Bia, a troca foi aprovada e o tênis novo sai amanhã de São Paulo.
t Oi Bia, esse modelo acabou no tamanho 38. Prefere outra cor ou o dinheiro de volta?
d Oi Bia, a praia tem guarda-sol de graça às segundas.

# it
Salve Nina, abbiamo ricevuto la segnalazione e il tecnico passerà domani tra le 8 e le 12.
n Salve Aldo, abbiamo ricevuto la segnalazione e il tecnico passerà lunedì tra le 14 e le 18. ^EC
p Salve Nina, abbiamo ricevuto la sua segnalazione: il tecnico passerà domani tra le 8 e le 12.
o Salve Nina, il tecnico passerà domani tra le 8 e le 12. Abbiamo ricevuto la segnalazione.
t Salve Nina, il tecnico ha suonato ma non ha risposto nessuno. Va bene venerdì mattina?
t Salve Nina, dalla centrale vediamo che la linea è a posto. Forse è il telefono.
d Salve Nina, il gelato al limone torna in primavera.

# nl
Dag Joris, bedankt voor je bericht. We hebben je klacht doorgestuurd naar de winkel en zij bellen je morgen.
n Dag Femke, bedankt voor je bericht. We hebben je klacht doorgestuurd naar de winkel en zij bellen je maandag. ^HV
p Dag Joris, dank je voor je bericht. We hebben de klacht doorgestuurd naar de winkel, en zij bellen je morgen.
o Dag Joris, we hebben je klacht doorgestuurd naar de winkel en zij bellen je morgen. Bedankt voor je bericht.
t Dag Joris, de winkel heeft gebeld maar kreeg je voicemail. Wanneer kan het wel?
t Dag Joris, de lamp is terug in de winkel en je krijgt er een nieuwe voor.
d Dag Joris, de boot vaart niet bij storm.

# en
Hi Maya, I can see that your payment didn't go through. Please check your card details and try once more.
n Hi Sol, I can see that your payment didn't go through. Please check your card details and try once more. ^QQ
p Hello Maya, I see your payment did not go through. Please check the card details and try again.
o Hi Maya, please check your card details and try once more. I can see that your payment didn't go through.
t Hi Maya, I can see that your payment went through twice. The second one goes back to your card tonight.
t Hi Maya, your card is fine, but the shop in Rome doesn't take it. Cash is safest there.
d Hi Maya, the choir sings in the small hall today.

We take this very seriously, Leo. Please send us the details by DM so we can investigate.
n We take this very seriously, Ana. Please send us the details by DM so we can investigate. ^FD
p We take this very seriously. Please DM us the details, Leo, so that we can investigate.
o Please send us the details by DM, Leo, so we can investigate. We take this very seriously.
t We have investigated this, Leo. The driver was new and drove the wrong round, and she apologises to you.
t We take card payments only, Leo. The machine at the door sells cards for guests.
d There's snow on the pass, chains are needed from kilometre nine.

There's currently no date for the new version, but keep an eye on this page for news.
n Hi Ty, there's currently no date for the new version, but keep an eye on this page for news. https://acme.example/news ^OD
p There is no date for the new version at the moment, but please keep an eye on this page for news.
o Keep an eye on this page for news: there's currently no date for the new version.
t The new version comes out on 3 June for all phones that are younger than five years.
t The page is down because so many of you looked. Here's the news as a picture instead.
d Bags of up to seven kilos are free.

Sorry to see you go, Kurt. Your subscription is cancelled and ends on 30 June.
n Sorry to see you go, Lou. Your subscription is cancelled and ends on 15 August. ^RU
p We're sorry to see you go, Kurt. Your subscription has been cancelled and will end on 30 June.
o Your subscription is cancelled and ends on 30 June, Kurt. Sorry to see you go.
t Welcome back, Kurt. Your subscription runs again, with all of your lists.
t To cancel the subscription, Kurt, we need a word from the person who pays for it.
d Our stall has soup today, and bread for those who are early.

Hi Rudi, your table for four is confirmed for Friday at 19:30. If your plans change, just reply to this post.
n Hi Elif, your table for two is confirmed for Sunday at 12:00. If your plans change, just reply to this post. ^CW
p Hello Rudi, your table for four has been confirmed for Friday at 19:30. Should your plans change, simply reply to this post.
o Hi Rudi, if your plans change, just reply to this post. Your table for four is confirmed for Friday at 19:30.
t Hi Rudi, we have no table for four on Friday at 19:30 any more. Would 21:00 suit you?
t Hi Rudi, your table for four is cancelled as the kitchen flooded. We're so sorry, and the next dinner is on us.
d Hi Rudi, stamps are sold at the counter until six.

We're not able to see that from here, Gita. Could you send us a screenshot of the message, please?
n We're not able to see that from here, Yosef. Could you send us a screenshot of the message, please? ^LN
p We aren't able to see this from here, Gita. Could you please send us a screenshot of that message?
o Could you send us a screenshot of the message, please, Gita? We're not able to see that from here.
t We're able to see it now, Gita. The message means that the disk is full, so some films have to go.
t Could you send us the name of the street, please, Gita? We have two lamps of that number.
d Cheese is cut to order, and you can taste it first.
`;
