import type { Vendor } from '../vendor.ts';

export default {
  id: 'zendesk',
  name: 'Zendesk',
  company: 'Zendesk',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'zdassets.com' }, { host: 'zopim.com' }],
    cookie: ['__zlcmid'],
    storage: ['ZD-buid'],
    element: ['#ze-snippet', 'iframe#webWidget', 'div[data-product="web_widget"]'],
  },
  identifiers: [
    { place: 'cookie', name: '__zlcmid' },
    { place: 'storage', name: 'ZD-buid' },
  ],
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://developer.zendesk.com/api-reference/widget/introduction', checked: '2026-11-22' },
    {
      url: 'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
      checked: '2026-11-22',
    },
    {
      url: 'https://support.zendesk.com/hc/de/articles/115007912068-Verwendung-der-JavaScript-API',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
