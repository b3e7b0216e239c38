import type { Company } from '../company.ts';

export default {
  id: 'dumont',
  name: 'DuMont',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Publishes Kölner Stadt-Anzeiger and Express in Cologne.',
  hosts: {
    'dumont.de': 'content',
    'ksta.de': 'content',
    'express.de': 'content',
    'rundschau-online.de': 'content',
  },
  privacy: 'https://www.dumont.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dumont.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
