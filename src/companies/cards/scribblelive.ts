import type { Company } from '../company.ts';

export default {
  id: 'scribblelive',
  name: 'ScribbleLive',
  parent: 'Rock Content',
  country: 'CA',
  role: 'processor',
  about: 'Live tickers and interactive stories on news sites.',
  hosts: {
    'scribblelive.com': 'content',
    'rockcontent.com': 'content',
  },
  listed: ['ScribbleLive'],
  privacy: 'https://rockcontent.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rockcontent.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
