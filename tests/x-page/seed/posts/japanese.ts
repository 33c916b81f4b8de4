import { readPlay } from '../play';

export const japanese = readPlay(
  'ja',
  `
27d3h sato_books: @AcmeParcels 本を月に40冊ほど発送しています。個人事業主向けの割引はありますか。
  5h AcmeParcels: 佐藤書店様、月30個から10%割引がございます。お手続きのご案内をお送りします。 ^LS
    1h sato_books: ありがとうございます。助かります。
23d2h kenji_0821: @AcmeParcels 在宅なのに不在票が入ってた。チャイム鳴ってません。これで3回目です
  40m AcmeParcels: 申し訳ございません。本日19時までに再配達いたします。担当店にも伝えました。 ^MK
    8h kenji_0821: 18時半に届きました。
18d5h tanaka_yuki: @AcmeParcels アプリで時間指定を変えようとするとエラーE-4102になります。
12d9h sato_books: @AcmeParcels 雨の日に玄関先へ置き配、本がふやけました。注文5102-36です。置き配は指定していません。
  3h AcmeParcels: 大切な本を濡らしてしまい、誠に申し訳ございません。補償の手続きを始めました。 ^JD
8d4h kenji_0821: @AcmeParcels 猫が箱を気に入りすぎて返品できない
  2h AcmeParcels: それは返品不可ですね。猫さんによろしくお伝えください。 ^LS
5d9h tanaka_yuki: @AcmeParcels 配達員さん、雪の中ありがとうございました！
2d8h sato_books: @AcmeParcels 補償の件、その後いかがでしょうか。受付番号77-20415です。
17h kenji_0821: @AcmeParcels 送料880円のはずが1,760円引き落とされています。確認お願いします
3h40m tanaka_yuki #japanese: @AcmeParcels 注文番号5311-08、5日に届くはずの荷物がまだ届きません。追跡も3日前から動いていないのですが、どうなっていますか？
`,
);
