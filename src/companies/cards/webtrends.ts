import type { Company } from '../company.ts';

export default {
  id: 'webtrends',
  name: 'Webtrends',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts visits to the pages of companies and public offices.',
  hosts: {
    'webtrends.com': 'analytics',
    'webtrendslive.com': 'analytics',
  },
  listed: ['Webtrends'],
  privacy: 'https://www.webtrends.com/privacy/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.webtrends.com/privacy/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
