import type { PicturesView, TabView } from '../../src/messages/contract.ts';

const rude = '<img src=x onerror=alert(1)>\u202Emoc.elgoog';

/** What a page says of prices, AI and ads, by the name of the popup's state. */
export const labels: Readonly<Record<string, NonNullable<TabView['labels']>>> = {
  'labels none': [],
  'labels price': [
    {
      kind: 'price-by-algorithm',
      words: 'THIS PRICE WAS SET BY AN ALGORITHM USING YOUR PERSONAL DATA',
      where: 'next-to-price',
      language: 'en',
    },
    { kind: 'personalised-price', words: 'Ihr personalisierter Preis: 49,00 €', where: 'folded', language: 'de' },
  ],
  'labels one': [
    { kind: 'price-by-algorithm', words: 'Our prices are set by algorithms.', where: 'next-to-price', language: 'en' },
  ],
  'labels data': [
    {
      kind: 'price-by-algorithm',
      words: 'This price was increased using your personal data.',
      where: 'next-to-price',
      language: 'en',
    },
    { kind: 'ai-label', words: 'AI-generated', where: 'caption', language: 'en' },
  ],
  'labels personalised': [
    {
      kind: 'personalised-price',
      words: 'Dieser Preis wurde auf Basis automatisierter Entscheidungen personalisiert.',
      where: 'next-to-price',
      language: 'de',
    },
  ],
  'labels words': [
    {
      kind: 'price-words',
      words: 'This price was set by an algorithm using your personal data.',
      where: 'page',
      language: 'en',
    },
  ],
  'labels all': [
    { kind: 'ai-label', words: 'Image générée par l’IA', where: 'caption', language: 'fr' },
    { kind: 'content-credentials', words: 'contentcredentials.org', where: 'page', language: null },
    { kind: 'source-type', words: 'trainedAlgorithmicMedia', where: 'data', language: null },
    { kind: 'recommender-link', words: 'How recommendations work', where: 'footer', language: 'en' },
    { kind: 'ad-transparency-link', words: 'Why am I seeing this ad?', where: 'dialog', language: 'en' },
    { kind: 'ai-label', words: rude, where: 'picture-text', language: 'en' },
  ],
};

/** What pictures say, by the gallery's name for it. */
export const pictures: Readonly<Record<string, PicturesView>> = {
  'pictures unreadable': { state: 'unreadable' },
  'pictures nothing': { state: 'read', shown: 0, read: 0, elsewhere: 0, found: [] },
  'pictures unmarked': { state: 'read', shown: 12, read: 3, elsewhere: 8, found: [] },
  'pictures marked': {
    state: 'read',
    shown: 5,
    read: 5,
    elsewhere: 0,
    found: [
      {
        name: 'harbour.jpg',
        format: 'jpeg',
        credentials: 'inside',
        sources: [{ term: 'trainedAlgorithmicMedia', meaning: 'generated' }],
      },
      {
        name: 'cat.png',
        format: 'png',
        credentials: 'none',
        sources: [{ term: 'digitalCapture', meaning: 'otherwise' }],
      },
      { name: '', format: 'png', credentials: 'none', sources: [{ term: 'composite', meaning: 'composed' }] },
      { name: rude, format: 'webp', credentials: 'elsewhere', sources: [] },
    ],
  },
};
