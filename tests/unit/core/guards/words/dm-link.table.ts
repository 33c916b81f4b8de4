/** "yes | text" where the text invites to a private message without a link, else "- | text". The second half was read once (0.943, 0.971); its three misses were mended then. */
const TUNING = `
yes | Please DM us your order number.
yes | Send us a DM and we will look into it.
yes | Could you shoot us a quick DM?
yes | Drop us a DM with the details.
yes | Please send us a private message.
yes | Could you send us a Direct Message with your email?
yes | Can you DM the booking number?
yes | Let's take this to DM.
yes | Reach out via DM and we will help.
yes | Meet us in DM and we will continue there.
yes | Please PM us.
yes | Message us privately, please.
yes | Please share your address in a private message.
yes | Our DMs are open.
yes | Follow and DM us, please.
yes | We'd like to help, please DM us your number. ^JD
yes | Bitte senden Sie uns eine Direktnachricht.
yes | Schreib uns bitte per DM.
yes | Schicken Sie uns Ihre Nummer per PN.
yes | Melden Sie sich gern via Direktnachricht.
yes | Envoyez-nous un message privé.
yes | Contactez-nous en MP.
yes | Merci de nous écrire en DM.
yes | Envíanos un mensaje directo.
yes | Escríbanos por mensaje privado.
yes | Mándanos un DM con tu número.
yes | Envie uma DM para nós.
yes | Mande o número por mensagem privada.
yes | Scrivici in DM.
yes | Inviaci un messaggio privato.
yes | Stuur ons een DM.
yes | DMにてご連絡ください。
yes | ダイレクトメッセージでお知らせいただけますか。
yes | يرجى التواصل معنا عبر رسالة خاصة
- | We have sent you a DM.
- | We've replied to your DM.
- | Please check your DMs.
- | Thanks for your DM.
- | I'll DM you the details.
- | We will send you a private message.
- | We can't take bookings by DM.
- | We DM'd you yesterday.
- | Just sent you a DM to help.
- | Please DM us: https://x.com/messages/compose?recipient_id=4711
- | Message us at m.me/acme, or DM us: https://m.me/acme
- | Your parcel is on its way.
- | Please call us tomorrow.
- | Wir haben Ihnen eine Direktnachricht geschickt.
- | Wir haben Ihre DM erhalten.
- | Nous vous avons répondu en DM.
- | Te hemos enviado un mensaje directo.
- | Te respondimos por DM.
- | Enviamos uma DM para você.
- | Ti abbiamo scritto in DM.
- | We hebben je een DM gestuurd.
- | DMをお送りしました。
- | It is 5 pm here.
- | See you at 3 PM in the shop.
- | The room is 20 dm wide.
- | @DM_us is not us.
- | Private matters stay private.
`;

const HELD_OUT = `
yes | Kindly DM us your flight number.
yes | Would you please DM us so that we can check?
yes | Send a direct message with your postcode.
yes | Pop us a private message, please.
yes | Please contact us via private message.
yes | If it happens again, DM us.
yes | Slide into our DMs with the order number.
yes | Please provide the details via DM.
yes | Please get in touch by direct message.
yes | Feel free to send us a DM any time.
yes | We need more details: please DM them to us.
yes | Let's chat in DM.
yes | Please join us in a DM.
yes | DM your email, please.
yes | Give us a shout in a DM.
yes | Just send a DM over.
yes | Schicken Sie uns bitte eine private Nachricht.
yes | Gerne per Direktnachricht mit Ihrer Kundennummer.
yes | Schreiben Sie uns eine DM.
yes | Bitte kontaktieren Sie uns via DM.
yes | Pouvez-vous nous contacter en message privé ?
yes | Merci de nous envoyer un MP.
yes | Écrivez-nous via DM.
yes | Por favor, contáctanos por DM.
yes | Compártenos tu número por mensaje directo.
yes | Envíenos un mensaje privado con sus datos.
yes | Por favor, nos chame na DM.
yes | Envie-nos uma mensagem direta.
yes | Contattaci in privato tramite DM.
yes | Mandaci un DM con i dettagli.
yes | Kun je ons via DM je nummer sturen?
yes | 詳細をDMでお送りください。
yes | 恐れ入りますが、ダイレクトメッセージにてお知らせください。
yes | نرجو إرسال التفاصيل، تواصل معنا على الخاص
- | I have just sent you a private message.
- | We responded in DM.
- | Have you seen our DM?
- | We got your direct message, thank you.
- | I will send you a DM in a minute.
- | We'll message you privately.
- | Our team cannot help via DM.
- | As we said in our DM, it is closed.
- | We are reading your DM now.
- | Open https://x.com/messages/compose?recipient_id=4711&text=Hi and send us a DM.
- | Your order arrives at 5 PM.
- | The PM spoke today.
- | The shop is private.
- | Please send us a letter.
- | Could you send us a photo?
- | Leave a message at the desk.
- | Wir antworten Ihnen per DM.
- | Haben Sie unsere Direktnachricht gesehen?
- | Nous vous envoyons un message privé.
- | Votre MP est bien arrivé.
- | Le respondimos por mensaje privado.
- | Recibimos su mensaje directo.
- | Respondemos você por DM.
- | Le abbiamo inviato un messaggio privato.
- | Je DM is aangekomen.
- | DMを受け取りました。
- | تم إرسال رسالة خاصة لك
`;

/** Both halves. */
export const dmLinkTable = { TUNING, HELD_OUT };
