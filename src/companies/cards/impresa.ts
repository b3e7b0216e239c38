import type { Company } from '../company.ts';

export default {
  id: 'impresa',
  name: 'Impresa',
  parent: null,
  country: 'PT',
  role: 'controller',
  about: 'Portuguese publisher of Expresso and broadcaster SIC.',
  hosts: {
    'impresa.pt': 'content',
    'expresso.pt': 'content',
    'sic.pt': 'video',
    'sicnoticias.pt': 'content',
    'blitz.pt': 'content',
  },
  privacy: 'https://www.impresa.pt/pt/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.impresa.pt/pt/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
