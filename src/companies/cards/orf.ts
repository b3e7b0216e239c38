import type { Company } from '../company.ts';

export default {
  id: 'orf',
  name: 'ORF',
  parent: null,
  country: 'AT',
  role: 'controller',
  about: 'Austrian public broadcaster with news, television and radio online.',
  hosts: {
    'orf.at': 'content',
  },
  privacy: 'https://der.orf.at/unternehmen/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://der.orf.at/unternehmen/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
