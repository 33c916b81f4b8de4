/**
 * Pairs by which the line was set; same-again.table.ts says how to read them.
 */
export const TUNING = `
# en
Hi Ada, we're sorry your parcel 4711-22 is late. We've asked the courier for an update and will let you know today. ^JD
n Hi Bob, we're sorry your parcel 9034-71 is late. We've asked the courier for an update and will let you know today. ^MK
o Hi Ada, we've asked the courier for an update and will let you know today. We're sorry your parcel 4711-22 is late. ^JD
p Hello Cem, we are sorry that your parcel is delayed. We have asked the courier for an update and will let you know later today.
t Hi Ada, good news: the courier found your parcel 4711-22 in Leeds and will bring it tomorrow before noon. ^JD
t Hi Ada, we're sorry your parcel 4711-22 arrived damaged. Please keep the box, we'll send a new one out today. ^JD
t Hi Ada, we're sorry your parcel 4711-22 was lost. We've asked the courier for your money back and will pay it out this week. ^JD

Thanks for getting in touch, Priya. Please send us a DM with your order number and we'll look into this for you.
n Thanks for getting in touch, Tom. Please send us a DM with your order number and we'll look into this for you. https://acme.example/dm
o Please send us a DM with your order number and we'll look into this for you. Thanks for getting in touch, Priya.
p Thank you for reaching out. Please DM us your order number so we can look into this for you.
t Thanks, Priya. Your order number is all we needed: it left the warehouse an hour ago and should reach you on Friday.
t Thanks for getting in touch, Priya. The blue ones are sold out and will be back in the shop in March.
t Thanks for getting in touch, Priya. Please send us a DM with a photo of the crack and we'll find the right part for you.

We're aware of an issue with the app and are working on a fix. Thanks for your patience.
n @max We're aware of an issue with the app and are working on a fix. Thanks for your patience. ^LP https://status.acme.example
o Thanks for your patience. We're aware of an issue with the app and are working on a fix.
p We are aware of a problem with the app and are working on a fix. Thank you for your patience.
t The issue with the app is fixed since noon. Please close it once and open it again.
t It isn't the app: your card was refused by the bank. Could you try another one or ask them?
t We're aware of an issue with some of the shoes and are taking them back in all shops. Thanks for your trust.

Hi Lena, your refund of 24.90 has been approved and will be back on your card within 5 working days.
n Hi Omar, your refund of 112.00 has been approved and will be back on your card within 3 working days.
p Hello Lena, your refund of 24.90 was approved and will be on your card again within 5 working days.
p Your refund has been approved. It will be back on your card within five working days, Lena.
t Hi Lena, we can't refund the delivery fee, as the parcel was brought on the day we promised.
t Hi Lena, your bank has sent the refund back to us. Do you have another card we could use?
t Hi Lena, your refund of 24.90 was declined, as the bag was worn. It will be sent back to you within 5 working days.

I'm so sorry to hear that, Jonas. This isn't the experience we want you to have. Could you tell us which store you visited?
n I'm so sorry to hear that, Mia. This isn't the experience we want you to have. Could you tell us which store you visited? *TB
o This isn't the experience we want you to have. I'm so sorry to hear that, Jonas. Could you tell us which store you visited?
p So sorry to hear that, Jonas. This is not the experience we want for you. Could you let us know which store you visited?
t Thank you, Jonas. I've passed this on to the manager of the Bridge Street store, and she'd like to call you tomorrow.
t I'm sorry, Jonas: that store closed for good last month. The nearest is the one at the station.
d Tickets go on sale on Monday at ten, both online and at the door.

Your flight to Porto is on time and boards at gate B12. Have a good trip.
n Your flight to Oslo is on time and boards at gate A3. Have a good trip. ^RS
p Your flight to Porto is on schedule and boards at gate B12. Have a nice trip.
o Have a good trip. Your flight to Porto is on time and boards at gate B12.
t Your flight to Porto is cancelled because of the storm. We have put you on the one tomorrow at 7:10.
t Your bag didn't make it onto the flight to Porto. It comes with the next one and will be brought to your hotel.
t Your flight to Porto is delayed and now boards at 21:40. You get a voucher for dinner at the desk.

Have you tried restarting the router? Unplug it for 30 seconds, then plug it back in and let us know how it goes.
n Hi Sam, have you tried restarting the router? Unplug it for 60 seconds, then plug it back in and let us know how it goes. ^DD
p Have you tried to restart the router? Unplug it for 30 seconds, plug it back in and let us know how you get on.
o Unplug the router for 30 seconds, then plug it back in and let us know how it goes. Have you tried restarting it?
t Thanks for trying that. The line test from here shows a fault in the street, so an engineer will come on Tuesday.
t Is the light on the router red or orange now? Red means that the cable is loose at the wall.
t Have you tried another cable? Unplug the old one, plug a new one in and tell us whether the light turns green.

We'd love to help, but we couldn't find an account with that e-mail. Is there another one you might have used?
n Hi Fay, we'd love to help, but we couldn't find an account with that e-mail. Is there another one you might have used? /QT
p We'd like to help but could not find an account with that e-mail address. Is there another you may have used?
p We would love to help, however we couldn't find any account with that e-mail. Might you have used another one?
t We found your account, thanks. The password link is on its way to you and works for one hour.
t There are two accounts under that e-mail. Which one shall we close?
t We'd love to help, but we couldn't open the picture you sent. Is there a smaller one you might send?

Hey! Fingers crossed we'll have that album soon. Sometimes music goes away because the rights change.
n Hey Ben! Fingers crossed we'll have that album soon. Sometimes music goes away because the rights change /TR
o Hey! Sometimes music goes away because the rights change. Fingers crossed we'll have that album soon.
p Hi there! Fingers crossed we'll get that album soon. Sometimes music disappears because the rights change.
t Hey! That album is there, but only in the version of 1998. Here it is, in case you missed it.
t Hey! Could you tell us in which country you are? We'd like to see whether the album shows for us.
t Hey! Fingers crossed you'll win. The winners are drawn on Sunday, because the rules say so.

Please note that our lines are very busy today, so it may take us longer than usual to answer.
n @kai Please note that our lines are very busy today, so it may take us longer than usual to answer. ^AB 1/2
p Please note our lines are very busy today and it might take us longer than usual to reply.
o It may take us longer than usual to answer, as our lines are very busy today. Please note that.
t Our lines are open from eight to eight, and on Saturdays until two. Sundays we rest.
t I've just tried to call you and got your mailbox. When would be a better time?
t Please note that our shops are closed today, so it may be better to come by tomorrow.

We've passed your feedback on to the team. Comments like yours help us get better.
n Hi Ines, we've passed your feedback on to the team. Comments like yours help us get better. ^WW
p We have forwarded your feedback to the team. Comments like yours help us to improve.
o Comments like yours help us get better. We've passed your feedback on to the team.
t The team read your idea and likes it: from May the lids will come off without a tool.
t Which of the lids was it? The team says that only the round ones were made in that week.
d The ferry leaves at six and at nine. Cars should be there an hour before.

Unfortunately we cannot change the address once an order has shipped, but the courier can leave it with a neighbour.
n Hi Rosa, unfortunately we cannot change the address once an order has shipped, but the courier can leave it with a neighbour. ^PO
p Sadly we can't change the address once the order has been shipped, but the courier can leave it with a neighbour.
p Unfortunately we're not able to change the address after an order has shipped, but the courier can leave it with your neighbour.
t Done: the address is changed to Mill Road, as the order hadn't shipped yet.
t Your neighbour at number 8 signed for it this morning. Could you ask there?
d We don't sell gift cards in shops any more, only by e-mail.

Kindly check your inbox, Dewi. We have replied to you via DM.
n Kindly check your inbox, Arif. We have replied to you via DM. Thanks - Nod
p Hi, please check your inbox. We've replied to you via DM.
o We have replied to you via DM. Kindly check your inbox, Dewi.
t We can't open your DM, Dewi. Could you allow messages from accounts you don't follow?
t Your booking shows no meal, Dewi. Would you like the noodles or the rice?
d The new route starts in April with four flights a week.

Could you tell us which phone you have and which version of the app is on it? You find that under settings, about.
n Hi Uli, could you tell us which phone you have and which version of the app is on it? You find that under settings, about. ^GH
p Could you let us know which phone you use and what version of the app is on it? You'll find that under settings, about.
o Under settings, about, you find which version of the app you have. Could you tell us that, and which phone you have?
t That version is from last year. Please get the new one from the store and tell us whether it still closes by itself.
t It closes on that phone when the battery saver is on. Turning that off for the app helps until the update on Monday.
d We'd be glad to have you at the opening. Doors at seven, songs from eight.

Thanks for flagging this, Noor. Our technicians are looking at it and expect it to be sorted by 18:00.
n Thanks for flagging this, Hugo. Our technicians are looking at it and expect it to be sorted by 21:30. ^EE
p Thank you for flagging this, Noor. Our engineers are looking into it and expect it to be fixed by 18:00.
p Thanks for flagging it. Our technicians are looking at this and it should be sorted by 18:00.
t Thanks for flagging this, Noor. It turned out to be a cut cable, and the repair will take until the weekend.
t Is it the whole street, Noor, or only your flat? Our map shows no fault there.
d You can bring up to two bikes on the train if you book them a day ahead.

We've added 10 points to your card as a thank you. They'll show up tomorrow.
n We've added 250 points to your card as a thank you. They'll show up tomorrow, Gil. ^HJ
p As a thank you we have added 10 points to your card. They will show tomorrow.
p We added 10 points to your card as a thank-you. They should show up tomorrow.
t Points can't be given back once they were used, but we can offer you free delivery this time.
t The points ran out on 31 December. We sent two letters about it in autumn.
d The heating comes on at six. If it's cold after that, there's a valve to check.

Please delete your post: it shows your phone number. Then send it to us in a private message.
n Hi Vera, please delete your post: it shows your phone number. Then send it to us in a private message. ^KL
p Please delete your post as it shows your phone number, then send it to us by private message.
o Please send us your phone number in a private message, and delete your post: it shows it.
t Thanks for deleting it, Vera. We've called the number and talked to your son.
t We cannot find a message from you yet. It may sit among your drafts.
d Bread is baked until four, rolls until closing time.

Hi Tariq, the delivery was tried at 10:12 but nobody was home. It's at the depot now, where you can pick it up until Saturday.
n Hi Wanda, the delivery was tried at 16:40 but nobody was home. It's at the depot now, where you can pick it up until Tuesday.
p Hello Tariq, delivery was attempted at 10:12 but no one was home. It is at the depot now and you can pick it up until Saturday.
o Hi Tariq, it's at the depot now, where you can pick it up until Saturday. The delivery was tried at 10:12 but nobody was home.
t Hi Tariq, the driver has it on board again and says that he'll ring twice this time, around three.
t Hi Tariq, the photo of the courier shows a green door. Is that yours?
d Hi Tariq, we're out of that size, but the women's cut has one more.

# en short
You're welcome!
n You're welcome, Ada! ^JD
p You are welcome! 😊
p You're most welcome!
d Sold out, sorry.
t Welcome to the club!
d DM sent.

Please DM us.
n @bo Please DM us. ^TT
p Please send us a DM.
t Please call us.
t DM received, thanks.
d On its way!
d So sorry, Bo.

Thanks for letting us know!
n Thanks for letting us know, Kim! /AL
p Thank you for letting us know!
t Please let us know.
t Thanks for your patience.
d Not before Friday.
d What a view!

How may I help you?
n Hi Chris, how may I help you? *AFM
p How can I help you?
t I'm glad I could help you.
d Which flight is it?
d It leaves at ten.
t Who helped you?

# en
Thank you for the kind words about Marta! We'll make sure that she and her manager hear about it.
n Thank you for the kind words about Luis! We'll make sure that he and his manager hear about it. ^SK
p Thanks for your kind words about Marta! We will make sure she and her manager hear of it.
p Thank you for these kind words about Marta. We'll see to it that she and her manager hear about it!
t Marta saw your post and blushed. She asked us to say that your dog made her day.
t Marta left us in spring to study, so I'll send your words to her by post.
d The gate closes twenty minutes before departure.

We're unable to discuss account details here, so please message us privately with your postcode and the last bill.
n Hi Zoe, we're unable to discuss account details here, so please message us privately with your postcode and the last bill. ^OU
p We can't discuss account details here. Please send us a private message with your postcode and your last bill.
o Please message us privately with your postcode and the last bill, as we're unable to discuss account details here.
t Your last bill is higher because the year's reading came in. The reading is on page two.
t We moved the direct debit to the 15th, as you asked. Nothing else changes.
d The pool is open, the sauna from November.

# de
Hallo Ada, es tut uns leid, dass Ihr Paket 4711-22 noch nicht da ist. Wir fragen beim Zusteller nach und melden uns heute. ^JD
n Hallo Herr Yilmaz, es tut uns leid, dass Ihr Paket 8841-09 noch nicht da ist. Wir fragen beim Zusteller nach und melden uns heute. ^MK
o Hallo Ada, wir fragen beim Zusteller nach und melden uns heute. Es tut uns leid, dass Ihr Paket 4711-22 noch nicht da ist. ^JD
p Hallo Ada, es tut uns sehr leid, dass dein Paket noch nicht da ist. Wir fragen beim Zusteller nach und melden uns noch heute.
t Hallo Ada, der Zusteller hat das Paket gestern bei der Nachbarin im zweiten Stock abgegeben. ^JD
t Hallo Ada, das Paket kam beschädigt ins Lager zurück. Wir schicken Ihnen morgen ein neues. ^JD
d Hallo Ada, die Filiale am Markt hat ab Montag wieder bis acht geöffnet. ^JD

Bitte schicken Sie uns Ihre Kundennummer per DM, dann schauen wir uns das gerne an.
n Hi Jan, bitte schicken Sie uns Ihre Kundennummer per DM, dann schauen wir uns das gerne an. https://acme.example/dm ^TW
p Schicken Sie uns bitte Ihre Kundennummer per DM, dann sehen wir uns das gerne an.
p Bitte senden Sie uns Ihre Kundennummer per DM, damit wir uns das anschauen können.
t Danke für die Kundennummer. Der Vertrag läuft noch bis Juni und kann dann jeden Monat beendet werden.
t Zu dieser Nummer finden wir keinen Vertrag. Steht auf dem Brief vielleicht eine andere?
t Bitte schicken Sie uns ein Foto vom Typenschild, dann bestellen wir das passende Ersatzteil.

Wir haben gerade eine Störung und arbeiten mit Hochdruck daran. Danke für Ihre Geduld!
n @kai Wir haben gerade eine Störung und arbeiten mit Hochdruck daran. Danke für Ihre Geduld! ^FS
o Danke für Ihre Geduld! Wir haben gerade eine Störung und arbeiten mit Hochdruck daran.
p Aktuell haben wir eine Störung und arbeiten mit Hochdruck daran. Vielen Dank für eure Geduld!
t Die Störung ist seit 14 Uhr behoben. Bitte starten Sie den Router einmal neu.
t Bei Ihnen im Ort ist keine Störung bekannt. Leuchtet am Router die rote Lampe?
t Wir haben gerade eine Aktion und jeder zweite Kaffee ist umsonst. Danke für Ihre Treue!

Leider können wir die Bestellung nach dem Versand nicht mehr ändern. Sie können sie aber kostenlos zurücksenden.
n Hallo Frau Okafor, leider können wir die Bestellung nach dem Versand nicht mehr ändern. Sie können sie aber kostenlos zurücksenden. ^LB
p Leider können wir Bestellungen nach dem Versand nicht mehr ändern, Sie können sie aber kostenfrei zurückschicken.
o Sie können die Bestellung kostenlos zurücksenden. Leider können wir sie nach dem Versand nicht mehr ändern.
t Die Bestellung ist geändert: statt Grün kommt nun Blau, am Preis ändert sich nichts.
t Ihre Rücksendung ist heute eingetroffen. Das Geld ist in drei Tagen auf dem Konto.
d Unser Stand ist in Halle 4, gleich neben dem Eingang.

# de short
Sehr gerne!
n Sehr gerne, Ada! ^JD
p Gern!
t Leider nein.
d Bis morgen!
t Wir sehen uns das an.
d Ist unterwegs.

# fr
Bonjour Ada, nous sommes désolés pour le retard de votre colis 4711. Nous contactons le transporteur et revenons vers vous rapidement.
n Bonjour Malik, nous sommes désolés pour le retard de votre colis 9920. Nous contactons le transporteur et revenons vers vous rapidement. ^CL
o Bonjour Ada, nous contactons le transporteur et revenons vers vous rapidement. Nous sommes désolés pour le retard de votre colis 4711.
p Bonjour Ada, désolés pour le retard de votre colis. Nous contactons le transporteur et revenons vers vous au plus vite.
t Bonjour Ada, votre colis a été remis à la gardienne hier soir. Pouvez-vous vérifier auprès d'elle ?
t Bonjour Ada, le colis nous est revenu ouvert. Souhaitez-vous un nouvel envoi ou un remboursement ?
d Bonjour Ada, la boutique de Lyon sera fermée lundi pour travaux.

Pouvez-vous nous envoyer votre numéro de commande en message privé ? Nous allons vérifier cela pour vous.
n Bonjour Inès, pouvez-vous nous envoyer votre numéro de commande en message privé ? Nous allons vérifier cela pour vous. ^RB
p Pourriez-vous nous envoyer votre numéro de commande en MP ? Nous allons vérifier cela pour vous.
p Merci de nous envoyer votre numéro de commande en message privé, nous allons vérifier cela pour vous.
t Votre commande a été annulée par la banque. Vous pouvez la repasser avec une autre carte.
t Merci pour le message. La facture vous sera renvoyée demain par la poste.
d Le concert commence à vingt heures et les portes ouvrent une heure avant.

Un incident est en cours sur la ligne 4. Nos équipes sont sur place, merci de votre patience.
n Un incident est en cours sur la ligne 12. Nos équipes sont sur place, merci de votre patience. ^GT
o Nos équipes sont sur place, merci de votre patience. Un incident est en cours sur la ligne 4.
p Un incident est actuellement en cours sur la ligne 4. Nos équipes sont sur place, merci pour votre patience.
t Le trafic a repris sur la ligne 4, avec un train toutes les six minutes.
t Il y a des bus de remplacement devant la gare, le premier part dans dix minutes.
t Un concert est prévu sur la ligne 4. Nos musiciens sont sur place, merci de chanter avec eux.

# fr short
Avec plaisir !
n Avec plaisir, Zoé ! ^AD
p Avec grand plaisir !
t Hélas non.
d À demain !
d C'est envoyé.
t Merci à vous.

# es
Hola Ada, sentimos mucho el retraso de tu pedido 4711. Vamos a consultarlo con el transportista y te decimos algo hoy.
n Hola Iker, sentimos mucho el retraso de tu pedido 8302. Vamos a consultarlo con el transportista y te decimos algo hoy. ^PG
o Hola Ada, vamos a consultarlo con el transportista y te decimos algo hoy. Sentimos mucho el retraso de tu pedido 4711.
p Hola Ada, lamentamos mucho el retraso de tu pedido. Vamos a consultarlo con el transportista y te decimos algo hoy mismo.
t Hola Ada, el transportista lo dejó ayer en la tienda de la esquina, porque no había nadie.
t Hola Ada, el pedido llegó roto al almacén. Te enviamos otro mañana, sin coste.
d Hola Ada, las entradas de los niños se compran en la puerta.

Por favor, envíanos un mensaje privado con tu número de cliente y lo revisamos.
n Por favor, envíanos un mensaje privado con tu número de cliente y lo revisamos, Nuria. ^JM https://acme.example/md
p Por favor, mándanos un MD con tu número de cliente y lo revisamos.
p Envíanos por favor tu número de cliente por mensaje privado para que lo revisemos.
t Gracias por el número. La factura sube porque en mayo se terminó el descuento.
t Ese número es de otro contrato. ¿Puede ser que esté a nombre de tu madre?
t Por favor, envíanos una foto de la etiqueta y te decimos si es de las buenas.

Tenemos una incidencia en la aplicación y estamos trabajando para resolverla. Disculpa las molestias.
n Hola Leo, tenemos una incidencia en la aplicación y estamos trabajando para resolverla. Disculpa las molestias. ^VC
o Disculpa las molestias. Tenemos una incidencia en la aplicación y estamos trabajando para resolverla.
p Tenemos una incidencia en la app y estamos trabajando para solucionarla. Disculpa las molestias.
t La aplicación vuelve a funcionar desde las cuatro. Solo tienes que cerrarla y abrirla otra vez.
t Con ese teléfono hace falta la versión antigua, que está en nuestra página.
d Sí, el perro puede viajar contigo si no pesa más de ocho kilos.

# es short
¡Gracias a ti!
n ¡Gracias a ti, Leo! ^VC
p ¡Muchas gracias a ti!
t No, lo siento.
d Hasta mañana.
t Gracias por avisar.
d Ya está enviado.

# ja
ご不便をおかけして申し訳ございません。注文番号4711の配送状況を確認いたしますので、少々お待ちください。
n ご不便をおかけして申し訳ございません。注文番号9920の配送状況を確認いたしますので、少々お待ちください。^TK
o 注文番号4711の配送状況を確認いたしますので、少々お待ちください。ご不便をおかけして申し訳ございません。
p ご不便をおかけし、大変申し訳ございません。ご注文の配送状況を確認しますので、少々お待ちください。
t お荷物は昨日の夕方、お隣の方にお渡ししたとのことです。お手数ですがご確認いただけますか。
t 商品が破損していたとのこと、新しいものを明日お送りします。古いものは処分してください。
d 日曜日は午前十時から開店しております。駐車場は店の裏にございます。

恐れ入りますが、DMでお客様番号をお知らせください。担当者が確認いたします。
n 佐藤様、恐れ入りますが、DMでお客様番号をお知らせください。担当者が確認いたします。^YM
p 恐れ入りますが、お客様番号をDMにてお知らせください。担当者が確認いたします。
p お手数ですが、DMでお客様番号をお知らせください。担当の者が確認いたします。
t お客様番号をありがとうございます。契約は来年三月まで有効です。
t その番号のご契約は見つかりませんでした。お名前の読み方を教えていただけますか。
t 恐れ入りますが、DMで商品の写真をお送りください。同じ色があるか店舗で探します。

現在アプリに障害が発生しており、復旧作業を進めております。ご迷惑をおかけして申し訳ございません。
n @ken 現在アプリに障害が発生しており、復旧作業を進めております。ご迷惑をおかけして申し訳ございません。^SN
o ご迷惑をおかけして申し訳ございません。現在アプリに障害が発生しており、復旧作業を進めております。
p ただいまアプリに障害が発生しており、復旧作業を行っております。ご迷惑をおかけし申し訳ございません。
t アプリの障害は十五時に復旧しました。一度終了してから、もう一度開いてください。
t お使いの機種ではアプリの新しい版をご利用いただけません。ブラウザからお試しください。
d 車内に傘のお忘れ物があり、終点の駅でお預かりしております。

# ja short
ありがとうございます！
n ありがとうございます！^TK
p どうもありがとうございます！
t 申し訳ございません。
d 売り切れです。
d 明日届きます。
t お知らせください。

# ar
مرحبا آدا، نعتذر عن تأخر شحنتك رقم 4711. سنتواصل مع شركة التوصيل ونرد عليك اليوم.
n مرحبا سامر، نعتذر عن تأخر شحنتك رقم 8830. سنتواصل مع شركة التوصيل ونرد عليك اليوم. ^RA
o مرحبا آدا، سنتواصل مع شركة التوصيل ونرد عليك اليوم. نعتذر عن تأخر شحنتك رقم 4711.
p مرحبا آدا، نعتذر منك عن تأخر الشحنة. سنتواصل مع شركة التوصيل ونرد عليك اليوم إن شاء الله.
t مرحبا آدا، تم تسليم الطرد أمس إلى حارس المبنى. هل يمكنك السؤال عنده؟
t مرحبا آدا، وصلت القطعة مكسورة إلى المستودع وسنرسل لك بديلا غدا دون مقابل.
d يفتح الفرع يوم الجمعة من الساعة الرابعة عصرا حتى منتصف الليل.

فضلا أرسل لنا رقم الطلب في الرسائل الخاصة حتى نتمكن من مساعدتك.
n فضلا أرسل لنا رقم الطلب في الرسائل الخاصة حتى نتمكن من مساعدتك يا ليلى. ^HM
p من فضلك أرسل لنا رقم الطلب في الرسائل الخاصة لنتمكن من مساعدتك.
p فضلا زودنا برقم الطلب في الرسائل الخاصة حتى نتمكن من مساعدتك.
t شكرا على الرقم. الطلب ألغي لأن البطاقة انتهت صلاحيتها في مايو.
t لا نجد هذا الرقم لدينا. هل اشتريت من الموقع أم من المتجر؟
t فضلا أرسل لنا صورة القطعة في الرسائل الخاصة حتى نعرف اللون المطلوب.

# pt
Olá Ada, lamentamos o atraso da sua encomenda 4711. Vamos verificar com a transportadora e damos notícias ainda hoje.
n Olá Rui, lamentamos o atraso da sua encomenda 2208. Vamos verificar com a transportadora e damos notícias ainda hoje. ^BF
o Olá Ada, vamos verificar com a transportadora e damos notícias ainda hoje. Lamentamos o atraso da sua encomenda 4711.
p Olá Ada, pedimos desculpa pelo atraso da sua encomenda. Vamos verificar com a transportadora e damos notícias hoje.
t Olá Ada, a encomenda foi entregue ontem ao porteiro. Consegue confirmar com ele?
t Olá Ada, o vidro chegou partido ao armazém, por isso enviamos outro amanhã.
d Olá Ada, o museu fecha às segundas e nos feriados.

# it
Ciao Ada, ci dispiace per il ritardo del tuo ordine 4711. Sentiamo il corriere e ti aggiorniamo in giornata.
n Ciao Enzo, ci dispiace per il ritardo del tuo ordine 7745. Sentiamo il corriere e ti aggiorniamo in giornata. ^DF
o Ciao Ada, sentiamo il corriere e ti aggiorniamo in giornata. Ci dispiace per il ritardo del tuo ordine 4711.
p Ciao Ada, ci dispiace molto per il ritardo dell'ordine. Sentiamo il corriere e ti aggiorniamo in giornata.
t Ciao Ada, il pacco è stato lasciato ieri al bar sotto casa tua.
t Ciao Ada, il piatto è arrivato rotto in magazzino e domani ne parte uno nuovo.
d Ciao Ada, il biglietto vale anche sul battello, fino a mezzanotte.

# nl
Hoi Ada, wat vervelend dat je pakket 4711 er nog niet is. We vragen het na bij de bezorger en laten het je vandaag weten.
n Hoi Sven, wat vervelend dat je pakket 3390 er nog niet is. We vragen het na bij de bezorger en laten het je vandaag weten. ^WV
o Hoi Ada, we vragen het na bij de bezorger en laten het je vandaag weten. Wat vervelend dat je pakket 4711 er nog niet is.
p Hoi Ada, vervelend dat je pakket er nog niet is. We vragen dit na bij de bezorger en laten het je vandaag nog weten.
t Hoi Ada, de bezorger heeft het gisteren bij de buren op nummer 8 gebracht.
t Hoi Ada, de vaas kwam kapot terug in het magazijn. Morgen sturen we een nieuwe.
d Hoi Ada, de winkel in Gent is op zondag dicht.

# en
Great news, Ada! Your order has shipped. You can follow it here: https://acme.example/t/4711
n Great news, Pavel! Your order has shipped. You can follow it here: https://acme.example/t/9003 ^JD
p Good news, Ada! Your order has been shipped. You can track it here: https://acme.example/t/4711
t Great news, Ada! The shoes are back in your size, and we've kept a pair for you.
t Your order couldn't ship today, Ada, as one part of it is missing. Shall we send the rest?
p Great news! Your order has now shipped, Ada, and you can follow it here: https://acme.example/t/4711
t Great news, Ada! You won two tickets for Saturday. Please tell us which name to put on the list.

Sorry about the wait, Mo. We had a lot of messages today. Is this still a problem for you?
n Sorry about the wait, Lin. We had a lot of messages today. Is this still a problem for you? ^YY
p Sorry for the wait, Mo. We've had a lot of messages today. Is this still an issue for you?
o We had a lot of messages today, Mo, sorry about the wait. Is this still a problem for you?
t Sorry, Mo, I had the wrong street. The van comes to Hill Lane at four and to you at five.
t Glad that it works again, Mo. If the screen goes dark once more, hold both keys for ten seconds.
t Sorry about the noise, Mo. We had the builders in all day today. Is the music still too loud for you?

We've escalated your case 30021 to our specialists. They'll contact you within 48 hours by e-mail.
n We've escalated your case 99817 to our specialists. They'll contact you within 24 hours by e-mail. Thanks, Ravi
p Your case 30021 has been escalated to our specialists. They will contact you within 48 hours via e-mail.
p We have escalated your case to our specialists, who will contact you within 48 hours by e-mail.
t Our specialists closed case 30021 because the photos didn't open. Could you send them again, as files?
t The specialists say that it's the fan. You can have it changed at any of our shops, without a date.
d We play the whole album live, in the order of the record.

We do not have an update yet, Jude, but the teams are still on it. We'll post here as soon as we know more.
n We do not have an update yet, Ebba, but the teams are still on it. We'll post here as soon as we know more. ^CC
p We don't have an update yet, Jude, but our teams are still on it. We will post here as soon as we know more.
o We'll post here as soon as we know more, Jude. We do not have an update yet, but the teams are still on it.
t Here is the update, Jude: two of three servers run again, and the last one follows at ten.
t We'll post the list of the winners here on Monday, Jude, with the names of their schools.
d Take the lift to level three, then it's the second door on the left.
`;
