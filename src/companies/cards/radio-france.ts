import type { Company } from '../company.ts';

export default {
  id: 'radio-france',
  name: 'Radio France',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'Public radio of France; other sites embed its players.',
  hosts: {
    'radiofrance.fr': 'content',
    'radiofrance.com': 'content',
    'franceinter.fr': 'content',
    'franceculture.fr': 'content',
    'francebleu.fr': 'content',
  },
  privacy: 'https://www.radiofrance.fr/politique-de-confidentialite',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.radiofrance.fr/politique-de-confidentialite', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
