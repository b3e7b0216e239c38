import type { Company } from '../company.ts';

export default {
  id: 'tf1',
  name: 'TF1',
  parent: 'Bouygues',
  country: 'FR',
  role: 'controller',
  about: 'French television group that streams its channels online and sells advertising aimed at viewers.',
  hosts: {
    'tf1.fr': 'content',
    'tf1info.fr': 'content',
    'groupe-tf1.fr': 'content',
    'tf1pub.fr': 'advertising',
  },
  privacy: 'https://www.tf1.fr/politique-de-confidentialite',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tf1.fr/politique-de-confidentialite', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
