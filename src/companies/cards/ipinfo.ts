import type { Company } from '../company.ts';

export default {
  id: 'ipinfo',
  name: 'IPinfo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tells pages the place and the company behind a visitor’s internet address.',
  hosts: {
    'ipinfo.io': 'identity',
  },
  listed: ['ipinfo.io'],
  privacy: 'https://ipinfo.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ipinfo.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
