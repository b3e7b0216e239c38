import type { Company } from '../company.ts';

export default {
  id: 'przelewy24',
  name: 'Przelewy24',
  parent: 'Nexi',
  country: 'PL',
  role: 'processor',
  about: 'Handles bank and card payments for Polish shops.',
  hosts: {
    'przelewy24.pl': 'utility',
  },
  privacy: 'https://www.przelewy24.pl/en/information-obligation-gdpr-payer',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.przelewy24.pl/en/information-obligation-gdpr-payer', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
