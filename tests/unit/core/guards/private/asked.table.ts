/**
 * Sentences of brand replies, reworded or invented, by whether they ask for private details in public: "+ en Send us your order
 * number." Labelled by hand before the guard was written. About half, by the sum of their letters, is held out: the guard was not tuned on it.
 */
const TABLE = `
+ en Could you send us your order number?
+ en Please share your booking reference so we can look into this.
- en Could you send us your order number in a DM?
+ en What is your e-mail address?
- en Please check your email for the confirmation.
+ en Can you confirm your address, please?
- en Please DM us your order number and postcode.
+ en May we have your tracking number?
- en You will find your order number in the confirmation email.
+ en Please provide your account number and the name on the account.
- en Please don't share your order number here.
+ en Can I get your phone number so a colleague can call you?
- en Your order number starts with three digits.
+ en Let us know your confirmation number and we'll take a look.
- en Have you tried restarting your phone?
+ en What's your order number?
- en We've sent a reply to your email address.
+ en Please reply with your full name and date of birth.
- en Can you tell us what happened at the counter?
+ en We'll need your customer number to check that.
- en Send us a private message with your account number and we'll help.
+ en Do you have an order number for us?
- en Please have your booking reference ready when you call us.
+ en Kindly share your PNR and contact details.
- en Which store did you visit?
+ en Your order number, please?
- en Please fill in the form with your tracking number: https://acme.example/form
+ en Would you mind sending me your post code?
- en Can you let us know which browser you are using?
+ en Could we have the case number, please?
- en We never ask for your password.
+ en Send your record locator and we will see what we can do.
- en Could you tell us more about the issue with your order?
+ en Can you provide the email address linked to your account?
- en We can change the delivery address until the parcel leaves.
+ en Please tweet us your flight confirmation code.
- en You can update your address in the app.
+ en What is the zip code of the delivery address?
- en Please call us with your policy number on 0800 555 019.
+ en Please give us your membership number and we will add the points.
- en Thanks for the order number, we are on it.
+ en Could you please confirm the last name and booking number?
- en Your tracking number will be sent by email.
+ en Mind sharing your account email with us?
- en Never post your card number in public.
+ en I need your ticket number to find out more.
- en Please use the private message button below to send your phone number.
+ en Drop us your mobile number and we'll ring you back.
- en I can see the order in your account now.
+ en Reply with your order ID and we'll check.
- en What is your flight number?
+ en Can you advise your contact number?
- en Did you receive an e-mail from us?
+ en Please can you let me have your reference number?
- en Has the address changed since your last order?
+ en Which email address did you use to sign up?
- en Please follow us and message us your confirmation number.
+ en Can you supply your home address and phone number?
- en Is the order still showing as pending?
+ en Please post the serial number and your email.
- en Do not reply with your bank details.
+ en To look into this, please tell us your booking code.
- en Our address is on the website.
+ en Please send over your order details and email.
- en What seems to be the problem with your account?
+ en We would need your IBAN to refund you.
- en Could you email us your order number at help@acme.example?
+ en And your postcode, please.
- en Sorry about the trouble with your confirmation code.
+ en Is there a phone number we can reach you on?
- en Please delete your tweet, it shows your phone number.
+ en Could I ask for your full name and address?
- en If you haven't got a confirmation number, the booking did not go through.
+ en Pls share ur order no.
- en You'll need your order number to log in.
+ en Please quote your case reference in your reply.
- en Enter your tracking number on our website to see where it is.
+ en Can you verify the email on the account for me?
- en Please ask the store for a reference number.
+ en May I know your AAdvantage number?
- en Your case number has been passed to the team.
+ en What name and address is the order under?
- en Can you check that your email address is right in the settings?
+ en Please advise us of your consignment number.
- en Could you try a different email address when you sign in?
+ en Feel free to send your invoice number and we'll look.
- en Let us know if the order arrives tomorrow.
+ en We just need your account details to get going.
- en Let us know when your new card number works.
+ en What phone number is on your account?
- en A booking reference has six letters.
+ en Can you share a bit more, like your reservation number?
- en Thanks for confirming your address by DM.
+ en Hi! Order number please?
- en Let's take this to DM: we'll ask for your order number there.
+ en Could you pass me your date of birth and postcode?
- en Please bring your booking reference and passport number to the desk.
+ en Please include your phone number in your answer here.
- en I've added your phone number to the case.
+ en Tell me your email and I'll send it over.
- en Do you want us to change the address?
+ en Would you provide your SkyMiles number?
- en Please avoid sharing your account number publicly.
+ de Können Sie uns bitte Ihre Bestellnummer nennen?
+ de Wie lautet Ihre Kundennummer?
- de Bitte senden Sie uns Ihre Bestellnummer per Direktnachricht.
- de Sie finden die Sendungsnummer in Ihrer E-Mail.
+ de Schick uns bitte deine Telefonnummer.
+ de Könntest du uns deine E-Mail-Adresse geben?
- de Bitte prüfen Sie Ihre E-Mails.
- de Wir haben Ihre Adresse geändert.
+ de Wir brauchen noch Ihre Buchungsnummer.
+ de Teilen Sie uns bitte Ihre Sendungsnummer mit.
- de Bitte nennen Sie uns Ihre Kundennummer als DM.
- de Welche Filiale haben Sie besucht?
+ de Was ist deine Bestellnummer?
+ de Dürfen wir Ihre Anschrift erfahren?
- de Bitte teilen Sie Ihre Kontonummer niemals öffentlich.
- de Halten Sie bei Ihrem Anruf bitte Ihre Vertragsnummer bereit.
+ de Verrätst du uns deine Postleitzahl?
+ de Magst du uns deine Auftragsnummer schicken?
- de Die Bestellnummer steht auf der Rechnung.
- de Wir haben Ihnen die Sendungsnummer geschickt.
+ de Bitte bestätigen Sie uns Ihre Adresse.
+ de Nenn uns doch bitte deinen vollständigen Namen und dein Geburtsdatum.
- de Können Sie uns sagen, was genau passiert ist?
- de Haben Sie die Bestätigung per E-Mail erhalten?
+ de Unter welcher Telefonnummer erreichen wir Sie?
+ de Gib uns bitte deine Ticketnummer durch.
- de Ihre Telefonnummer ist hinterlegt.
- de Bitte löschen Sie Ihren Beitrag mit der Telefonnummer.
+ de Wir benötigen Ihre IBAN für die Erstattung.
+ de Hast du eine Buchungsnummer für uns?
- de Schreib uns eine private Nachricht mit deiner Bestellnummer.
- de Die Adresse können Sie in der App ändern.
+ de Mit welcher E-Mail-Adresse hast du dich angemeldet?
+ de Können wir bitte Ihre Handynummer haben?
- de Bitte geben Sie die Sendungsnummer auf unserer Webseite ein.
- de Danke für die Bestellnummer!
+ de Deine Kundennummer, bitte?
+ de Würden Sie uns Ihre Vorgangsnummer mitteilen?
- de Ist Ihre Adresse noch aktuell in der App?
- de Die Kundennummer beginnt mit einer 7.
+ fr Pouvez-vous nous envoyer votre numéro de commande ?
+ fr Quel est votre numéro de téléphone ?
- fr Envoyez-nous votre numéro de commande par message privé.
- fr Vous trouverez le numéro de suivi dans votre e-mail.
+ fr Merci de nous communiquer votre adresse e-mail.
+ fr Pourriez-vous nous confirmer votre adresse postale ?
- fr Ne partagez jamais votre numéro de carte ici.
- fr Votre numéro de dossier est enregistré.
+ fr Indiquez-nous votre numéro de réservation, svp.
+ fr Nous avons besoin de votre numéro client.
- fr Pouvez-vous nous dire ce qui s'est passé ?
- fr Avez-vous reçu un e-mail de confirmation ?
+ fr Peux-tu nous donner ton numéro de suivi ?
+ fr Avez-vous une référence de dossier à nous transmettre ?
- fr Merci de nous contacter en DM avec votre numéro de commande.
- fr Veuillez vérifier votre adresse dans l'application.
+ fr Puis-je avoir votre code postal ?
+ fr Veuillez nous fournir votre date de naissance et votre nom complet.
- fr Merci pour votre numéro de commande.
- fr Nous avons changé votre adresse.
+ fr Donne-nous ton numéro de portable et on te rappelle.
+ fr Il nous faudrait votre numéro de contrat.
- fr Dans quel magasin étiez-vous ?
- fr Supprimez votre message, il contient votre numéro de téléphone.
+ fr À quelle adresse e-mail votre compte est-il lié ?
+ fr Votre numéro de commande, s'il vous plaît ?
- fr Munissez-vous de votre numéro de client et appelez-nous.
- fr Le numéro de suivi sera envoyé demain.
+ fr Pouvez-vous partager vos coordonnées ?
+ fr Précisez-nous votre numéro de colis.
- fr Envoyez votre numéro client en MP, nous regardons tout de suite.
- fr Remplissez le formulaire avec votre numéro de commande.
+ fr Pourrions-nous avoir votre adresse mail ?
+ fr Merci de nous transmettre votre IBAN.
- fr Votre adresse est bien celle du colis.
- fr Quelle est la taille de l'article ?
+ es ¿Nos puedes enviar tu número de pedido?
+ es ¿Cuál es su correo electrónico?
- es Envíanos tu número de pedido por mensaje privado.
- es Encontrará el número de seguimiento en su correo.
+ es Por favor, indíquenos su número de reserva.
+ es ¿Podrías facilitarnos tu número de teléfono?
- es No compartas tu número de tarjeta aquí.
- es Hemos enviado la factura a tu correo electrónico.
+ es Necesitamos tu localizador para revisarlo.
+ es Compártenos tu número de cliente.
- es ¿Nos puedes contar qué ha pasado?
- es ¿Has recibido un correo de confirmación?
+ es ¿Me das tu código postal?
+ es Confírmenos su dirección, por favor.
- es Mándanos un DM con tu número de pedido.
- es Puede cambiar la dirección en la app.
+ es Envíenos su nombre completo y DNI.
+ es ¿Nos facilitas el número de seguimiento?
- es Gracias por el número de pedido.
- es Tu número de caso ya está en manos del equipo.
+ es ¿Cuál es el número de orden?
+ es Pásanos tu correo y te lo mandamos.
- es ¿En qué tienda estabas?
- es Borra tu publicación: se ve tu número de teléfono.
+ es ¿Puede proporcionarnos su número de contrato?
+ es Dinos tu número de teléfono y te llamamos.
- es Ten a mano tu número de reserva cuando nos llames.
- es Nunca pedimos tu contraseña.
+ es ¿Qué correo usaste para registrarte?
+ es Tu número de pedido, por favor.
- es Escríbenos por privado con tu número de cliente.
- es El número de guía llegará mañana.
+ es Requerimos su fecha de nacimiento y dirección.
+ es ¿Tienes el número de envío?
- es Rellena el formulario con tu dirección.
- es ¿Qué modelo de teléfono tienes?
+ pt Pode nos enviar o número do pedido?
+ pt Qual é o seu e-mail?
- pt Envie o número do pedido por mensagem privada.
- pt O código de rastreio está no seu e-mail.
+ pt Por favor, informe seu CPF e telefone.
+ pt Você pode nos passar o número da reserva?
- pt Não compartilhe seu CPF aqui.
- pt Já atualizamos seu endereço.
+ pt Precisamos do seu número de telefone.
+ pt Confirme seu endereço, por favor.
- pt Pode nos contar o que aconteceu?
- pt Recebeu um e-mail de confirmação?
+ pt Nos informe o código de rastreio, por favor.
+ pt Me passa seu número de protocolo?
- pt Manda uma DM com o número do pedido.
- pt Você pode alterar o endereço no aplicativo.
+ pt Qual o seu CEP?
+ pt Poderia indicar-nos o número de cliente?
- pt Obrigado pelo número do pedido.
- pt Seu protocolo foi registrado.
+ pt Diga-nos o seu número de encomenda.
+ pt Nos envie seu nome completo e data de nascimento.
- pt Em qual loja você estava?
- pt Apague sua publicação, ela mostra seu telefone.
+ pt Com qual e-mail você se cadastrou?
+ pt Seu número de pedido, por favor?
- pt Tenha em mãos o número do contrato ao ligar.
- pt Nos chame no privado e informe seu CPF.
+ it Può inviarci il suo numero d'ordine?
+ it Qual è la sua e-mail?
- it Ci invii il numero d'ordine in un messaggio privato.
- it Trova il codice di tracciamento nella sua e-mail.
+ it Ci comunichi il suo numero di telefono, per favore.
+ it Potresti darci il numero di prenotazione?
- it Non condividere qui il tuo numero di carta.
- it Abbiamo aggiornato il suo indirizzo.
+ it Abbiamo bisogno del suo codice cliente.
+ it Puoi confermarci il tuo indirizzo?
- it Ci può dire cosa è successo?
- it Ha ricevuto un'e-mail di conferma?
+ it Mandaci il tuo numero di spedizione.
+ it Ci indica il numero di pratica?
- it Scrivici in DM con il numero d'ordine.
- it Può cambiare l'indirizzo nell'app.
+ it Qual è il codice fiscale?
+ it Il suo numero d'ordine, per favore?
- it Grazie per il numero d'ordine.
- it Il numero di pratica è stato registrato.
+ it Ci fornisca nome completo e data di nascita.
+ it Inviaci la tua mail e ti ricontattiamo.
- it In quale negozio eri?
- it Tenga a portata di mano il codice cliente quando chiama.
+ nl Kunt u ons uw bestelnummer sturen?
+ nl Wat is je e-mailadres?
- nl Stuur ons je bestelnummer in een privébericht.
- nl U vindt de track-en-tracecode in uw e-mail.
+ nl Geef ons je telefoonnummer, dan bellen we.
+ nl Mogen we uw klantnummer weten?
- nl Deel nooit je rekeningnummer hier.
- nl We hebben je adres aangepast.
+ nl We hebben je boekingsnummer nodig.
+ nl Kun je je adres en postcode bevestigen?
- nl Kun je vertellen wat er gebeurde?
- nl Heb je een e-mail ontvangen?
+ nl Stuur ons even je ordernummer.
+ nl Wilt u ons uw geboortedatum doorgeven?
- nl Stuur een DM met je klantnummer.
- nl Je kunt je adres wijzigen in de app.
+ nl Wat is uw boekingsreferentie?
+ nl Je bestelnummer, alsjeblieft?
- nl Bedankt voor je bestelnummer.
- nl Je dossiernummer staat genoteerd.
+ nl Heb je een dossiernummer voor ons?
+ nl Laat ons je telefoonnummer weten.
- nl In welke winkel was je?
- nl Houd uw klantnummer bij de hand als u belt.
+ ja 注文番号を教えてください。
+ ja ご注文番号をお知らせいただけますか。
- ja 注文番号をDMでお送りください。
- ja 注文番号は確認メールに記載されています。
+ ja お電話番号をお知らせください。
+ ja メールアドレスを教えていただけますでしょうか。
- ja 個人情報は公開の投稿に書かないでください。
- ja メールをご確認ください。
+ ja ご住所をご確認させていただけますか。
+ ja お客様番号は何番でしょうか。
- ja 電話番号の記載はお控えください。
- ja どちらの店舗をご利用でしたか。
+ ja 追跡番号をお送りいただけますか。
+ ja 予約番号とお名前をお伺いできますか。
- ja 住所の変更はアプリから行えます。
- ja ダイレクトメッセージにてお客様番号をお知らせください。
+ ja お名前と生年月日をお願いいたします。
+ ja 会員番号をご返信ください。
- ja 追跡番号は明日メールでお送りします。
- ja 投稿に電話番号が含まれているため、削除をお願いいたします。
+ ja 郵便番号を教えてもらえますか。
+ ja 受付番号をお聞かせください。
- ja 注文番号のご連絡ありがとうございます。
- ja 状況を詳しく教えてください。
`;

/** One sentence, with the language it is in and what a careful colleague says of it. */
export interface LabelledSentence {
  asks: boolean;
  lang: string;
  text: string;
  heldOut: boolean;
}

/** All sentences of the table. */
export const SENTENCES: readonly LabelledSentence[] = read();

function read(): LabelledSentence[] {
  return TABLE.trim()
    .split('\n')
    .map(line => {
      const [mark = '', lang = '', ...words] = line.split(' ');
      const text = words.join(' ');
      return { asks: mark === '+', lang, text, heldOut: sumOf(text) % 2 === 1 };
    });
}

function sumOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
}
