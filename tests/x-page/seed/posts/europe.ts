import { readPlay } from '../play';

/** Russian, Italian, Dutch, Turkish, Polish, Swedish. */
export const europe = [
  ...readPlay(
    'ru',
    `
24d8h ivan_petrov84: @AcmeParcels посылка AP410077230RU три недели «готовится к отправке». Её что, учат плавать?
  3h AcmeParcels: Здравствуйте, Иван. Она ждала места в контейнере и сегодня улетела. ^LS
16d2h olga_knits: @AcmeParcels можно ли отправить пряжу без коробки, в пакете? Так легче на 200 г
  45m AcmeParcels: Можно, Ольга, если пакет плотный и вещь не боится давления. ^JD
    10m olga_knits: Пряжа ничего не боится. Спасибо!
7d10h ivan_petrov84: @AcmeParcels приложение списало 1 490 ₽ за доставку, которой не было. Жду ответа
1d11h olga_knits: @AcmeParcels спасибо курьеру, позвонил заранее и поднялся на пятый этаж
`,
  ),
  ...readPlay(
    'it',
    `
19d11h giulia_conti: @AcmeParcels una cornice del Settecento spedita come "libri". Chi l'ha deciso? Ordine 4790-28
  2h AcmeParcels: Buongiorno Giulia, errore nostro. La cornice è ferma a Milano, in piedi e intera. ^MK
    15m giulia_conti: Respiro di nuovo. Grazie.
2d19h giulia_conti: @AcmeParcels la fattura del 12 riporta 93,20 € ma sul conto sono 39,20 €. Nel dubbio pago la seconda
`,
  ),
  ...readPlay(
    'nl',
    `
13d9h sanne_dv: @AcmeParcels bezorger zegt "niet thuis", ik zat met de deur open in de zon op de stoep
  30m AcmeParcels: Hoi Sanne, dan heeft hij de verkeerde stoep gehad. Hij komt om vier uur terug. ^JD
4d9h sanne_dv: @AcmeParcels mag er een fietswiel in de grote doos? 68 cm, doos is 65. Vraag voor een vriend
`,
  ),
  ...readPlay(
    'tr',
    `
10d11h mehmet_usta: @AcmeParcels iki sandalye gönderdim, bir buçuk sandalye gitmiş. Sipariş 5144-09
  2h AcmeParcels: Mehmet Bey, çok üzgünüz. Hasar kaydı açtık, fotoğraf yeterli. ^LS
1d16h mehmet_usta: @AcmeParcels hasar kaydından hâlâ haber yok, müşterim yarım sandalyede oturuyor
`,
  ),
  ...readPlay(
    'pl',
    '3d18h marek_nowak77: @AcmeParcels czy w Krakowie działa teraz jakiś punkt w sobotę po 14?',
  ),
  ...readPlay(
    'sv',
    '8d20h mia_lindqvist: @AcmeParcels tack för att ni ringde innan, det gör verkligen skillnad',
  ),
];
