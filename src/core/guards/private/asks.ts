/** How private details are asked for in one language. All patterns are bounded in what they look ahead. */
export interface Asking {
  /** What belongs to a person: "order number", "e-mail address". */
  noun: string;
  /** Asks by itself, whatever stands behind: "what is your", "we need your", "send us". Before or behind the noun. */
  asks: RegExp;
  /** Makes it no question for the public: a ban, or a way that is private. */
  unless: RegExp;
  /** A sentence that is nothing but the noun and "please". NOUN stands in it for `noun`; {0,4}, not ?: see core/README.md. */
  bare: RegExp;
  /** Behind the noun phrase: " in a private message". */
  insert: string;
  /** Before a noun that stood without an owner: "your ". */
  owner: string;
  /** The sentence anew, for questions that cannot take the insert. */
  anew: (what: string) => string;
  /** A question with a word like "what", which the insert does not fit. */
  which: RegExp;
}

/** Ways that are private, or not here, in any of the languages: an invitation to one of them covers the sentences beside it. */
export const ELSEWHERE =
  /(?<![\p{L}\p{N}])(?:dm|dms|dm's|d\.m\.|pm|pms|mp|md|direct messag\p{L}*|private messag\p{L}*|privately|in private|messag(?:e|ing) us|inbox|direktnachricht\p{L}*|privatnachricht\p{L}*|private nachricht|privat|pn|messages? privés?|en privé|mensajes? (?:privados?|directos?)|(?:en|por|al) privado|por (?:md|dm)|mensage(?:m|ns) (?:privadas?|diretas?)|(?:no|por|em) (?:privado|pv|inbox)|messagg\p{L}* privat\p{L}*|in privato|privébericht\p{L}*|prive ?bericht\p{L}*|via (?:the |our )?(?:form|link|app|chat)|live ?chat|web ?chat)(?![\p{L}\p{N}])|DM|ＤＭ|ダイレクトメッセージ|メッセージにて|フォーム|messages\/compose/iu;

const en: Asking = {
  noun: String.raw`(?:order|purchase|bookings?|reservation|confirmation|tracking|account|customer|client|membership|member|policy|case|reference|ref|ticket|claim|invoice|phone|mobile|cell|telephone|contact|card|passport|serial|consignment|parcel|loyalty|skymiles|aadvantage|frequent flyer|rewards|record|user|bank|personal)s?(?: (?:confirmation|account|reference))?(?:['’]s)? ?(?:numbers?|no\b\.?|num\b|#|ids?\b|refs?\b|references?|codes?|locators?|details|info\b|information|e-?mail(?: address)?)|(?<!(?:same|via|by|to|in|from|under|to your|in your|check your|different|new) )e-?mail (?:addresses|address|ids?|add)\b|(?<=(?:^|[,&/]\s?|and |(?<!(?:to|in|via|check|of|on|from|with) )(?:your|ur) (?:account |contact )?))e-?mails?(?! (?:us|from|support|our|to|you|thread|address|sent|subject|that|settings|inbox|confirmation))|(?:home|delivery|billing|postal|shipping|street|full|your|ur) address|name and address|post ?code|zip(?: ?code)?(?! file)|full name|date of birth|d\.?o\.?b\b|birth ?date|pnr|iban|imei|passport number|password|sort code|cvv`,
  asks: new RegExp(
    String.raw`(?<!\p{L})(?:(?:can|could|may|might|would|will|mind) (?:(?:you|we|i|u)(?: all| please| kindly| also| just| possibly)*|sharing|sending|giving)(?: (?:able to|mind))? ?(?:send|sending|share|sharing|provide|providing|give|giving|tell|telling|confirm|verify|advise|supply|have|get|ask|know|let|pass|post|tweet|reply|include|forward|state|quote|with|know|me|us|your|from)|` +
      String.raw`(?:please|pls|plz|kindly|just|and|to look into this,? (?:please )?|feel free to|^|hi[!,.] |[,:;-] )\s?(?:can you |could you )?(?:please )?(?:send|share|provide|give|tell|confirm|verify|advise|supply|post|tweet|reply|respond|include|forward|state|quote|drop|leave|pass|let (?:us|me)|dm)(?: (?:us|me|over|along|back|with|know|have|of|at|in|by))*|` +
      String.raw`what(?:['’]?s| is| was| are)(?= (?:your|the|ur|his|her|their) )|what (?:name|e-?mail|phone|order|account)|which (?:e-?mail|phone|account|order|address|number|name)|do you (?:have|happen to have|know) (?:an?|your|the|any)|have you (?:got )?(?:an?|your|the)|is there (?:an?|any) (?:phone|contact|e-?mail|mobile|better|number|order)|` +
      String.raw`(?:we|i)(?:['’]d|['’]ll|['’]re| would| will| do)? ?(?:just |also |only )?(?:need|require|be needing|like to have|going to need)|may i (?:have|know|get|ask)|reply with)(?!\p{L})`,
    'iu',
  ),
  unless:
    /(?<!\p{L})(?:do not|don['’]?t|never|avoid|without|w\/o|a call|please delete|please remove|no need|you(?:['’]ll| will| can| may)? (?:find|see|need|update|change)|you can use|(?:e-?mail|call|ring|phone|text|contact|write to|visit|chat with) (?:us|our|the|me|them)|sent (?:to|via|by|an?|out)|click here|stated in|call \d|ready|handy|at hand|to hand|when you call|(?:fill|filling) (?:in|out)|log ?in|sign in|enter (?:your|the)|web ?site|in the (?:app|settings)|at the (?:desk|counter|gate|airport|store)|bring|thanks for|thank you for (?:sharing|sending|providing|the)|ask (?:the|your|them|at)|check (?:that|if|your|whether|the)|different e-?mail|new (?:card|order|phone)|(?:arrives?|works?|received?|receive) (?:tomorrow|an?)|the (?:issue|problem|trouble) with|change (?:the|your)|tell us (?:more|what)|with your order$|about (?:the|your))(?!\p{L})/iu,
  bare: /^(?:hi[!,.]? |hello[!,.]? |and |also |sorry, )?(?:your |ur |the )?(?:NOUN)(?: and (?:NOUN)){0,4},? ?(?:please|pls|plz)?[?.! ]*$/iu,
  insert: ' in a private message',
  owner: 'your ',
  anew: what => `Please send us ${what} in a private message.`,
  which:
    /^\W*(?:(?:hi|hello|hey)[!,.]? )?(?:what|which|do you|have you|is there|is that|and your|your|\S+ \S+,? (?:please|pls))(?!\p{L})/iu,
};

const de: Asking = {
  noun: String.raw`\p{L}{0,20}(?:nummer|nr\.?)(?:n)?|buchungscode|e-?mail-?adresse|mailadresse|e-?mail(?!s)|(?:anschrift|adresse)|postleitzahl|plz|geburtsdatum|iban|bankverbindung|kontaktdaten|kundendaten|vollständigen? namen?|passwort`,
  asks: /(?<!\p{L})(?:(?:können|könnten|würden|dürfen|dürften|mögen|kannst|könntest|würdest|magst|möchtest|darf|verrätst|nennst|gibst|schickst|sagst) (?:sie|du|ihr|wir|ich|uns)|bitte|wie (?:lautet|ist|heißt)|was ist|(?:unter|mit|auf) welche[rnm]?|welche (?:e-?mail|telefon|kunden|bestell)|haben sie|hast du|(?:brauchen|benötigen|bräuchten|benötige|brauche)|(?:nenn|schick|send|gib|teil|schreib|sag|verrate?)e? (?:uns|mir|doch|bitte)|(?:nennen|schicken|senden|geben|teilen|schreiben|sagen|bestätigen) sie)(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:niemals|nie|nicht öffentlich|keine|löschen|lösch|bereit|zur hand|bereithalten|webseite|website|formular|in der app|rufen sie|anruf\p{L}*|prüfen|prüf|geändert|haben ihnen|haben dir|finden sie|findest du|erhalten|danke für|sagen, was|genau passiert|per e-?mail|ist hinterlegt|noch aktuell|eingeben|geben sie (?:die|ihre) \p{L}+ (?:auf|in)|ändern)(?!\p{L})/iu,
  bare: /^(?:ihre|deine|und ihre|und deine) (?:NOUN),? ?bitte[?.! ]*$|^(?:ihre|deine) (?:NOUN)\?$/iu,
  insert: ' per Direktnachricht',
  owner: 'Ihre ',
  anew: what => `Bitte senden Sie uns ${what} per Direktnachricht.`,
  which:
    /^\W*(?:wie|was|welche|unter|mit|haben sie|hast du|ihre|deine|wir (?:brauchen|benötigen)|dürfen|und)(?!\p{L})/iu,
};

const fr: Asking = {
  noun: String.raw`(?:num[ée]ro|n°|nº|code) ?(?:de |d['’]|du )?(?:la |votre |ton )?(?:commande|suivi|colis|client|r[ée]servation|dossier|t[ée]l[ée]phone|compte|contrat|facture|portable|mobile|carte|billet|adh[ée]rent|s[ée]rie)|r[ée]f[ée]rence (?:de |d['’])?(?:la |votre )?(?:commande|r[ée]servation|dossier|client)|adresse(?: e-?mail| mail| postale| électronique)?|e-?mail|courriel|code postal|date de naissance|coordonn[ée]es|iban|rib|nom complet|mot de passe`,
  asks: /(?<!\p{L})(?:(?:pouvez|pourriez|peux|pourrais|voulez|voudriez)[- ](?:vous|tu)|merci de|veuillez|(?:puis|pouvons|pourrions|pourrais)[- ](?:je|nous)|quel(?:le)?s? (?:est|sont)|à quel(?:le)? (?:adresse|numéro)|avez[- ]vous|as[- ]tu|(?:avons|aurions) besoin|il nous (?:faut|faudrait)|\p{L}{3,14}(?:ez|e|s)[- ](?:nous|moi)(?!\p{L}))/iu,
  unless:
    /(?<!\p{L})(?:ne (?:partagez|publiez|donnez|postez|communiquez)|n['’]envoyez|jamais|supprim\p{L}*|trouverez|munissez|formulaire|appelez|appelant|vérifier|application|merci pour|avons (?:changé|modifié|envoyé)|reçu|sera envoyé|ce qui s['’]est passé)(?!\p{L})/iu,
  bare: /^(?:et )?(?:votre|ton) (?:NOUN),? ?(?:s['’]il (?:vous|te) pla[iî]t|svp|stp)?[ ?.!]*$/iu,
  insert: ' par message privé',
  owner: 'votre ',
  anew: what => `Merci de nous envoyer ${what} par message privé.`,
  which: /^\W*(?:quel|à quel|avez|as|nous|il nous|puis|pouvons|pourrions|votre|ton|et)/iu,
};

const es: Asking = {
  noun: String.raw`n[uú]mero (?:de |del )?(?:tu |su |la )?(?:pedido|orden|seguimiento|reserva|cliente|cuenta|tel[eé]fono|contrato|caso|env[ií]o|factura|m[oó]vil|celular|tarjeta|gu[ií]a|rastreo|dni|serie|socio)|localizador|c[oó]digo de (?:reserva|seguimiento)|correo(?: electr[oó]nico)?|e-?mail|direcci[oó]n|c[oó]digo postal|fecha de nacimiento|(?:tu|su) tel[eé]fono|dni|nif|nombre completo|iban|contraseña|datos (?:personales|de contacto)`,
  asks: /(?<!\p{L})(?:(?:puedes?|pod[ée]is|podr[ií]as?|pueden)(?: \p{L}+){0,2} ?\p{L}*(?:enviar|mandar|dar|indicar|facilitar|proporcionar|compartir|confirmar|decir|pasar)\p{L}*|por favor|cu[aá]l(?:es)? (?:es|son)|qu[eé] (?:n[uú]mero|correo|e-?mail|direcci[oó]n)|tienes (?:el|tu|un|alg[uú]n)|tiene (?:el|su|un|alg[uú]n)|(?:nos|me) (?:das|dices|env[ií]as|facilitas|confirmas|indicas|pasas|da|dice|env[ií]a|facilita|confirma|indica|comparte)|(?:necesitamos|necesitar[ií]amos|requerimos)|(?:env[ií][ae]|m[aá]nd[ae]|ind[ií]qu?[ea]|ind[ií]ca|facil[ií]t[ae]|proporci[oó]n[ae]|comp[aá]rt[ae]|conf[ií]rm[ae]|d[ií]|d[ií]ga|p[aá]s[ae]|d[aeé]|d[eé]j[ae])(?:nos|me))(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:no (?:compartas?|publiques?|env[ií]es?|escribas?)|nunca|borra|borre|elimina|elimine|a mano|formulario|rellen\p{L}*|encontrar[áa]s?|encuentras?|hemos enviado|gracias por|recibid[oa]|cambiar|contest\p{L}*|desbloquear|en la app|contar|qu[eé] ha pasado|ll[aá]m\p{L}* al)(?!\p{L})/iu,
  bare: /^(?:y )?(?:tu|su) (?:NOUN),? ?(?:por favor)?[ ?.!]*$/iu,
  insert: ' por mensaje privado',
  owner: 'su ',
  anew: what => `Por favor, envíenos ${what} por mensaje privado.`,
  which: /^\W*(?:cu[aá]l|qu[eé]|tienes?|necesit|requer|tu |su |y )/iu,
};

const pt: Asking = {
  noun: String.raw`(?:n[uú]mero|c[oó]digo) (?:de |do |da )?(?:seu |sua )?(?:pedido|rastreio|rastreamento|reserva|protocolo|cliente|conta|telefone|contrato|encomenda|celular|telem[oó]vel|cart[aã]o|caso|fatura|s[eé]rie)|protocolo|localizador|e-?mail|endere[cç]o|morada|cep\b|c[oó]digo postal|cpf|nif|data de nascimento|(?:seu )?telefone|nome completo|iban|senha|dados (?:pessoais|de contato)`,
  asks: /(?<!\p{L})(?:(?:pode|poderia|podes|podia|consegue)(?: \p{L}+){0,2} ?\p{L}*(?:enviar|mandar|dar|indicar|informar|passar|fornecer|compartilhar|partilhar|confirmar|dizer)\p{L}*|por favor|qual|quais|(?:com )?(?:qual|que) (?:e-?mail|n[uú]mero)|tem (?:o|um|algum)|(?:nos|me) (?:informe|informa|envie|envia|passe|passa|mande|manda|diga|diz|confirme|confirma|forneça)|(?:precisamos|precisaríamos|necessitamos)|\p{L}{2,12}(?:e|a)-(?:nos|me)|^(?:informe|envie|confirme|mande|passe|forneça))(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:não (?:compartilhe|partilhe|publique|envie|informe|poste)|nunca|apague|exclua|em mãos|formulário|preencha|está no|já atualizamos|obrigad[oa] pel[oa]|recebeu|alterar|no aplicativo|na app|contar|o que aconteceu)(?!\p{L})/iu,
  bare: /^(?:e )?(?:o |a )?(?:seu|sua) (?:NOUN),? ?(?:por favor)?[ ?.!]*$/iu,
  insert: ' por mensagem privada',
  owner: 'seu ',
  anew: what => `Por favor, envie-nos ${what} por mensagem privada.`,
  which: /^\W*(?:qual|quais|com qual|que |tem |precis|necessit|o seu|a sua|seu|sua|e )/iu,
};

const it: Asking = {
  noun: String.raw`(?:numero|codice|n\.) ?(?:di |d['’]|del |della )?(?:ordine|spedizione|prenotazione|pratica|cliente|telefono|cellulare|conto|contratto|tracciamento|tracking|carta|fattura|tessera|fiscale|serie|pnr)|e-?mail|(?:la |sua |tua )mail|indirizzo(?: e-?mail)?|cap\b|codice postale|data di nascita|nome completo|iban|password|recapito(?: telefonico)?`,
  asks: /(?<!\p{L})(?:(?:può|puoi|potrebbe|potresti|potete)(?: \p{L}+){0,2} ?\p{L}*(?:inviar|mandar|dar|indicar|fornir|comunicar|confermar|dir|condivider|scriver)\p{L}*|per favore|per cortesia|qual è|quali sono|(?:ci|mi) (?:invii|invia|mandi|manda|comunichi|comunica|indichi|indica|fornisca|fornisce|confermi|conferma|dia|dica|dà)|(?:abbiamo|avremmo) bisogno|ci (?:serve|servirebbe)|ha (?:un|il)|hai (?:un|il)|(?:manda|invia|da|dac|dam|dim|dic|indica|comunica|conferma|fornisci|passa|scrivi|lascia)(?:ci|mi))(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:non (?:condivid\p{L}*|pubblic\p{L}*|inviare|scriv\p{L}*)|mai|elimin\p{L}*|cancell\p{L}*|portata di mano|modulo|compil\p{L}*|trova|abbiamo (?:aggiornato|inviato)|grazie per|ricevuto|cambiare|nell['’]app|cosa è successo)(?!\p{L})/iu,
  bare: /^(?:e )?(?:il|la|l['’]) ?(?:suo |tuo |sua |tua )?(?:NOUN),? ?(?:per favore|per cortesia)?[ ?.!]*$/iu,
  insert: ' in un messaggio privato',
  owner: 'la sua ',
  anew: what => `Ci può inviare ${what} in un messaggio privato?`,
  which: /^\W*(?:qual|abbiamo|avremmo|ci serv|ha |hai |il |la |e )/iu,
};

const nl: Asking = {
  noun: String.raw`\p{L}{0,16}(?:nummer|referentie)|track-en-tracecode|e-?mail(?:adres)?|mailadres|adres|postcode|geboortedatum|volledige naam|iban|wachtwoord|contactgegevens`,
  asks: /(?<!\p{L})(?:(?:kunt|kun|kan|zou|zoudt|wilt|wil|mogen|mag) (?:u|je|jij|we|wij|ik)|alsjeblieft|alstublieft|aub|graag|wat is|wat zijn|welk (?:e-?mailadres|nummer)|hebt u|heeft u|heb je|(?:hebben|heb) (?:we|wij|ik)? ?(?:nog )?|we hebben|nodig|(?:stuur|geef|laat|deel|bevestig|vermeld|noem) (?:ons|me|mij|even|je|uw))(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:nooit|niet|verwijder|bij de hand|formulier|vul|vindt|aangepast|bedankt|dank voor|ontvangen|wijzigen|in de app|vertellen wat|genoteerd|bel ons|als (?:u|je) belt|gestuurd|verstuurd)(?!\p{L})/iu,
  bare: /^(?:en )?(?:uw|je|jouw) (?:NOUN),? ?(?:alsjeblieft|alstublieft|aub|graag)?[ ?.!]*$/iu,
  insert: ' in een privébericht',
  owner: 'uw ',
  anew: what => `Stuur ons ${what} in een privébericht.`,
  which: /^\W*(?:wat|welk|hebt|heeft|heb|we hebben|mogen|mag|uw|je|jouw|en) /iu,
};

const ja: Asking = {
  noun: String.raw`(?:ご)?(?:注文|予約|お客様|会員|追跡|伝票|受付|お問い合わせ|口座|カード|シリアル|契約|ポイントカード)番号|お?電話番号|携帯番号|(?:ご)?連絡先|メールアドレス|ご?住所|郵便番号|生年月日|お名前|ご?氏名|パスワード`,
  asks: /(?:教え|お知らせ|お送り|送っ|ご連絡|ご提示|お伝え|ご記入|ご記載|ご返信|ご教示|お聞かせ|伺え|伺いでき|お伺い|うかがえ|確認させ)[ぁ-ん]{0,6}(?:ください|下さい|いただけ|頂け|もらえ|願い|ますか|でき|ませ|ます)|お願い(?:いた|致)?し(?:ます|たい)|(?:何(?:番)?)?でしょうか|何ですか/u,
  unless:
    /(?:書|載|記載|公開|投稿)[ぁ-んー]{0,3}(?:ない|ず)|お控え|削除|ありがとう|確認メール|アプリから|変更は|お送りします|お送りいたします|お電話にて|お手元/u,
  bare: /^(?:NOUN)[はを]?[?？。]*$/u,
  insert: 'DMで',
  owner: '',
  anew: what => `${what}をDMでお知らせください。`,
  which: /(?:でしょうか|ですか)[。？?]*$/u,
};

/** Every language in which asking is understood. */
export const ASKINGS: readonly (Asking & { lang: string })[] = [
  { lang: 'en', ...en },
  { lang: 'de', ...de },
  { lang: 'fr', ...fr },
  { lang: 'es', ...es },
  { lang: 'pt', ...pt },
  { lang: 'it', ...it },
  { lang: 'nl', ...nl },
  { lang: 'ja', ...ja },
];
