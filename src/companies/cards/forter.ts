import type { Company } from '../company.ts';

export default {
  id: 'forter',
  name: 'Forter',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Judges within a shop's checkout whether a buyer is honest, using devices seen across shops.",
  hosts: {
    'forter.com': 'fingerprinting',
  },
  listed: ['Forter'],
  privacy: 'https://www.forter.com/services-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.forter.com/services-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
