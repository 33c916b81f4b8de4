import { readPlay } from '../play';

export const german = readPlay(
  'de',
  `
28d9h frau_lehmann: @AcmeParcels Laut App wurde mein Paket „in den Briefkasten gelegt“. Es ist ein Schlitten. Ich hätte gern diesen Briefkasten.
  2h AcmeParcels: Hallo Sabine, den hätten wir auch gern. Der Schlitten steht im Fahrradkeller, sagt der Fahrer. Ist er da? ^LS
    35m frau_lehmann: Ist er. Samt Spinne. Danke!
24d4h jk_meier: @AcmeParcels Bestellung 4633-90, drei Güterwagen Spur N, bei Ihnen seit dem 14. unterwegs. So lange braucht nicht mal der echte Zug.
  1h20m AcmeParcels: Guten Tag Herr Meier, die Sendung lag falsch sortiert in Herford und ist morgen bei Ihnen. ^MK
    1d2h jk_meier: Angekommen, alle drei auf den Rädern.
19d3h aylin_koc: @AcmeParcels Kann ich ein Paket an eine Packstation umleiten, wenn es schon unterwegs ist? Bin ab Freitag weg
  26m AcmeParcels: Ja, bis 20 Uhr am Vorabend, in der App unter „Zustellung ändern“. Gute Reise! ^JD
15d8h wolfe_barth: @AcmeParcels Ihr Formular erlaubt 30 Zeichen für den Namen. Ich habe 53. Seit Jahren bekomme ich Post als Herr Hohenzo.
11d6h jk_meier: @AcmeParcels Warum kostet die Nachnahme jetzt 8,90 € statt 6,40 €? Steht nirgends.
8d2h aylin_koc: @AcmeParcels großes Lob an den Boten in Ehrenfeld, 4. Stock ohne Aufzug und noch ein Lächeln übrig
  4h AcmeParcels: Das geben wir gern weiter, danke Aylin! ^LS
4d5h wolfe_barth: @AcmeParcels Fehler F-118 beim Bezahlen mit Lastschrift, dreimal versucht, dreimal 23,80 € vorgemerkt.
2d15h frau_lehmann: @AcmeParcels „Ihr Anliegen ist uns wichtig.“ Seit 40 Minuten. Ich glaube es inzwischen fast.
13h jk_meier: @AcmeParcels Annahme verweigert, steht da. Ich habe in meinem Leben noch keinen Güterwagen verweigert. AP204417756DE
2h20m aylin_koc #german: @AcmeParcels mein Paket AP204418003DE sollte gestern kommen, heute steht in der App gar nichts mehr. Können Sie nachsehen, wo es ist?
`,
);
