/** "twice | text", "wrong | text", "- | text": Jane Doe (JD) writes, MK, AB and SaraL are colleagues. The second half was not tuned on. */
const TUNING = `
wrong | Thanks for waiting. ^MK
wrong | Thanks for waiting ^mk
wrong | On its way ^AB https://acme.com/track
wrong | ^MK On its way.
wrong | On its way ^MK 1/2
wrong | Sorry about that. -MK
wrong | Sorry about that. /MK
wrong | Sorry about that. *AB
wrong | All fixed now – AB
wrong | All fixed now ~MK
wrong | All fixed ^MK ^JD
wrong | All fixed. -MK ^JD
wrong | Let us know ^ MK
wrong | Let us know! ^SaraL
wrong | Thanks ^ZZ
twice | Sorry about that. -JD
twice | Sorry about that. /JD
twice | Sorry about that. *JD
twice | All fixed now. ~JD
twice | All fixed now. – Jane
twice | Kind regards -Jane
twice | Sorry about that. -JD ^JD
twice | See https://acme.com/a -JD
twice | On its way. /JD 1/2
twice | Thanks! *JD
- | Thanks for waiting.
- | Thanks for waiting. ^JD
- | Thanks for waiting ^jd
- | Thanks ^JD ^JD
- | ^JD hello
- | It is 10^2 of them
- | ^_^ glad to hear
- | Hi MK, thanks for the photo.
- | Ask for AB at the desk.
- | The model AB-12 is back.
- | London - MK is one hour by train
- | It costs 5/AB
- | https://acme.com/^MK/x
- | Thank you, Ada
- | Use Wi-Fi
- | Tell Jane we said hello.
- | no problem *sigh*
- | We are open Mon-Fri
- | The total is x^MKZ
- | @MK thanks for telling us
- | See you soon, Sara
- | Type ^C to stop it
- | 明日ご連絡いたします。
- | Part 1/2
wrong | Bitte starten Sie neu. ^AB
wrong | We are checking this now. — MK
wrong | Please try again _MK
wrong | Please try again =MK
twice | We are checking this now. — JD
twice | Please try again. _JD
twice | Bitte starten Sie neu. - Jane
- | Bitte starten Sie neu. ^JD
- | See a^b for that
- | It is -10 outside
- | Read the FAQ
- | Thanks, Mark
`;

const HELD_OUT = `
wrong | Your refund is on its way. ^AB
wrong | Your refund is on its way ^ab
wrong | Please restart the app ^MK https://acme.com/help
wrong | Danke für Ihre Geduld. ^MK
wrong | Merci pour votre patience ^AB
wrong | ご連絡ありがとうございます ^MK
wrong | It should work now! *MK
wrong | It should work now! -AB
wrong | It should work now. ~ AB
wrong | Thanks for the details /AB
wrong | Thanks for the details. –MK
wrong | We are on it ^MK 2/3
wrong | We are on it ^AB ^JD
wrong | Thanks! ^SARAL
wrong | Thanks for flying with us ^QQ
wrong | Done ^MK 🙂
twice | Your refund is on its way. *JD
twice | Please restart the app. -JD https://acme.com/help
twice | Danke für Ihre Geduld. /JD
twice | Merci pour votre patience. -Jane
twice | It should work now! ~JD
twice | It should work now. – JD
twice | We are on it. -JD ^JD
twice | Thanks! -Jane ^JD
twice | We are on it. /JD 2/3
- | Your refund is on its way.
- | Your refund is on its way. ^JD
- | Your refund is on its way ^ JD
- | Merci beaucoup ^JD https://acme.com/help
- | 2^10 is 1024
- | Press Ctrl+^ to go on.
- | (^o^) that made our day
- | ^^ see above
- | We asked MK about it.
- | Flight AB 1234 is on time.
- | From A to B
- | Size M/L is back
- | Please choose -5 or +5
- | Hope this helps, Amanda
- | Thanks Jane, that was kind of you.
- | It is 24/7
- | The file is report.pdf
- | Dogs – cats – birds
- | London - Cardiff
- | MK is a city, too.
- | *Terms apply
- | Read T&C
- | The answer is x^2 + y^2
- | Price: 5 - AB is out
- | TCP/IP
wrong | We hear you. ^AB #AcmeHelps
wrong | We hear you! – AB
twice | We hear you! – Jane
twice | We hear you. *JD #AcmeHelps
- | We hear you. #JD
- | We hear you, MK!
- | Grüße nach Köln
- | Model JD-5 is back
- | It costs 3 * MK
- | Love, MK's team is great
`;

/** Both halves. */
export const signatureTable = { TUNING, HELD_OUT };
