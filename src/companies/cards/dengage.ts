import type { Company } from '../company.ts';

export default {
  id: 'dengage',
  name: 'D·engage',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Sends app, web and mail messages chosen from each customer’s behaviour.',
  hosts: {
    'dengage.com': 'marketing',
  },
  privacy: 'https://dengage.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://dengage.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
