import type { Company } from '../company.ts';

export default {
  id: 'salecycle',
  name: 'SaleCycle',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Records what people put in baskets and forms and mails them if they leave.',
  hosts: {
    'salecycle.com': 'marketing',
  },
  listed: ['SaleCycle'],
  privacy: 'https://www.salecycle.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.salecycle.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
