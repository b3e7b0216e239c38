import type { Company } from '../company.ts';

export default {
  id: 'cookie-information',
  name: 'Cookie Information',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Danish consent windows for company and public-sector sites.',
  hosts: {
    'cookieinformation.com': 'consent',
  },
  listed: ['Cookie Information CMP'],
  privacy: 'https://cookieinformation.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cookieinformation.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
