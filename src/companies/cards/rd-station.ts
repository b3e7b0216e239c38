import type { Company } from '../company.ts';

export default {
  id: 'rd-station',
  name: 'RD Station',
  parent: 'TOTVS',
  country: 'BR',
  role: 'processor',
  about: 'Runs landing pages, forms and mails for Brazilian firms and tracks known contacts.',
  hosts: {
    'rdstation.com': 'marketing',
    'rdstation.com.br': 'marketing',
    'd335luupugsy2.cloudfront.net': 'marketing',
    'rdops.systems': 'marketing',
  },
  listed: ['RD Station'],
  privacy: 'https://legal.rdstation.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://legal.rdstation.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
