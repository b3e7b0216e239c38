import type { Company } from '../company.ts';

export default {
  id: 'avacy',
  name: 'Avacy',
  parent: 'Jump Group',
  country: 'IT',
  role: 'processor',
  about: 'Italian cookie banner for shops and company sites.',
  hosts: {
    'avacy.eu': 'consent',
    'avacy-cdn.com': 'consent',
  },
  listed: ['Jump CMP'],
  privacy: 'https://avacy.eu/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://avacy.eu/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
