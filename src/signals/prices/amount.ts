/** Currencies with a thousandth, in which three decimals are no thousands (ISO 4217). */
const thousandths = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Currencies without hundredths, in which three figures behind a mark are thousands (ISO 4217). */
const undivided = new Set([
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KMF',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'UYI',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
]);

/** Signs that mean one currency. `$`, `kr` and `¥` mean several. */
const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₩': 'KRW',
  '₴': 'UAH',
  '₫': 'VND',
  '₪': 'ILS',
  '฿': 'THB',
  zł: 'PLN',
  Kč: 'CZK',
  US$: 'USD',
  R$: 'BRL',
  C$: 'CAD',
  A$: 'AUD',
};

/** Most figures before the decimal point. */
const mostFigures = 12;

/** The currency's three letters; null for what names none, or one of several. */
export function currencyOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const word = value.trim();
  if (/^[a-z]{3}$/i.test(word)) return word.toUpperCase();
  return Object.hasOwn(signs, word) ? signs[word]! : null;
}

/** Arabic and Persian figures as 0 to 9. */
function latin(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (figure) => String(figure.charCodeAt(0) & 15));
}

/** The decimal text without needless zeros, four decimals at most; null for zero and for what is too large. */
function plain(whole: string, decimals: string): string | null {
  const figures = whole.replace(/^0+(?=\d)/, '');
  if (figures.length > mostFigures) return null;
  const rounded = decimals.length > 4 ? Number(`${figures}.${decimals}`).toFixed(4) : `${figures || '0'}.${decimals}`;
  const text = rounded.replace(/\.?0*$/, '');
  return text === '' || Number(text) === 0 ? null : text;
}

/** What stands between thousands beside points and commas. */
const gaps = String.raw`[\s'’\u00A0\u202F\u066C]`;

const grouped = new RegExp(String.raw`(?<![\d.,])\d{1,3}(${gaps})\d{3}(?:\1\d{3})*(?!\d)`, 'g');
const apart = new RegExp(String.raw`\d${gaps}+\d`);
const allGaps = new RegExp(gaps, 'g');

/** A text without the gaps between its thousands; null where other figures stand apart, such as raised cents. */
function closed(text: string): string | null {
  const joined = text.replaceAll(grouped, (figures) => figures.replaceAll(allGaps, ''));
  return apart.test(joined) ? null : joined.replaceAll(allGaps, '');
}

/** A number with one mark and three figures behind it, as `1.299`: null where that may be thousands or decimals. */
function fromThree(whole: string, mark: string, after: string, currency: string | null): string | null {
  if (whole.length > 3 || whole === '' || whole.startsWith('0')) return plain(whole, after);
  if (undivided.has(currency ?? '')) return plain(whole + after, '');
  return thousandths.has(currency ?? '') && mark === '.' ? plain(whole, after) : null;
}

/** The figures of one number: which of its marks is the decimal one, and which are for thousands. */
function fromMarked(text: string, currency: string | null): string | null {
  const marks = text.replaceAll(/\d/g, '');
  if (marks === '') return plain(text, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const whole = text.slice(0, last).replaceAll(/[.,]/g, '');
  const after = text.slice(last + 1);
  if (new Set(marks).size > 1) {
    return marks.indexOf(text[last]!) === marks.length - 1 ? plain(whole, after) : null;
  }
  // India writes 1,29,999.
  if (marks.length > 1) return /^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(text) ? plain(whole + after, '') : null;
  return after.length === 3 ? fromThree(whole, marks, after, currency) : plain(whole, after);
}

/** What a price is written as, and the currency that stands beside the figures; null for anything but one price. */
export function writtenPrice(value: unknown, said: string | null): { amount: string; currency: string | null } | null {
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || value <= 0 || value >= 10 ** mostFigures) return null;
    const [whole = '', decimals = ''] = value.toFixed(4).split('.');
    const amount = plain(whole, decimals);
    return amount === null ? null : { amount, currency: said };
  }
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = closed(
    latin(value)
      .replaceAll(/[\u200E\u200F]/g, '')
      .replaceAll('\u066B', '.'),
  );
  if (text === null) return null;
  const [, before = '', figures = '', , after = ''] = /^([^\d.,-]{0,4})(\d+([.,]\d+)*)([^\d]{0,6})$/.exec(text) ?? [];
  // Behind the figures: a dash for no cents, the mark of a footnote.
  const beside = before + after.replace(/^[.,]?[-–—]*/, '').replace(/\*+$/, '');
  const named = beside === '' ? null : currencyOf(beside);
  if (figures === '' || (beside !== '' && named === null && !/^(\$|kr\.?|¥|Kr\.?)$/.test(beside))) return null;
  if (said !== null && named !== null && said !== named) return null;
  const currency = said ?? named;
  const amount = fromMarked(figures, currency);
  return amount === null ? null : { amount, currency };
}

/** Which of two decimal texts is less: negative, zero or positive, as a sorting wants it. */
export function compared(one: string, other: string): number {
  return Number(one) - Number(other);
}
