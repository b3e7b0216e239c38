import type { Vendor } from '../vendor.ts';

export default {
  id: 'liveperson',
  name: 'LivePerson',
  company: 'LivePerson',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'liveperson.net' }, { host: 'lpsnmedia.net' }],
    cookie: ['LPVID', /^LPSID-\d+$/],
    element: ['#lpChat', '.LPMcontainer'],
  },
  identifiers: [{ place: 'cookie', name: 'LPVID' }],
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://knowledge.liveperson.com/security-regulations-security-whitelist-your-domains-for-lp-monitoring.html',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
