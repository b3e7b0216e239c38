import type { Company } from '../company.ts';

export default {
  id: 'rule',
  name: 'Rule',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Sends newsletters and text messages for Swedish companies.',
  hosts: {
    'rule.io': 'marketing',
    'rule.se': 'marketing',
    'rulemailer.se': 'marketing',
  },
  privacy: 'https://www.rule.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rule.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
