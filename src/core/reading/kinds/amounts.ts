import { reader } from './detail';

const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const SIGNS = String.raw`R\$|(?:US|AU|CA|NZ|HK|S|A|C)?\$|[€£¥₹₩₽₺₴₪₫฿₦₱]`;
const CODES =
  'USD|EUR|GBP|JPY|INR|AUD|CAD|CHF|CNY|SEK|NOK|DKK|PLN|CZK|HUF|TRY|BRL|MXN|ZAR|NGN|KES|AED|SAR|SGD|HKD|NZD|PHP|MYR|IDR|THB|KRW|RUB|PKR';
const WORDS =
  'dollars?|euros?|pounds|quid|bucks|rupees?|yen|pesos|reais|francs|kronor|kroner|złotych|zł|naira|ringgit|рублей|руб|円|원|元';
const END = String.raw`(?![\p{N}]|[.,]\d|[kKmMbB]\b|%)`;

/** Amounts of money with their currency: "£12.50", "12,50 €", "USD 30", "40 euros". Numbers without a currency are none. */
export const amounts = reader('amount', [
  new RegExp(String.raw`(?<![\p{L}\p{N}])((?:${SIGNS})\s?(?:${NUMBER}))${END}`, 'dgu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/:-])((?:${NUMBER})\s?(?:[€£₹₩₽₺₴₪₫฿]|(?:${CODES})(?!\p{L})))(?!\d)`,
    'dgu',
  ),
  new RegExp(String.raw`(?<![\p{L}\p{N}])((?:${CODES}|Rs\.?)\s?(?:${NUMBER}))${END}`, 'dgu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}.,/:-])((?:${NUMBER})\s?(?:${WORDS}))(?![\p{Ll}\p{Lu}])`, 'dgiu'),
]);
