import type { Company } from '../company.ts';

export default {
  id: 'insider',
  name: 'Insider One',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Keeps a profile of each shopper and uses it to tailor pages, mails and app messages.',
  hosts: {
    'useinsider.com': 'personalization',
    'insiderone.com': 'personalization',
  },
  listed: ['Insider'],
  privacy: 'https://useinsider.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://useinsider.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://c15t.com/docs/integrations/insider', checked: '2026-11-22' },
  ],
} satisfies Company;
