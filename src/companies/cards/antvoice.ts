import type { Company } from '../company.ts';

export default {
  id: 'antvoice',
  name: 'AntVoice',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Buys ads by predicting who will like a product, in France.',
  hosts: {
    'antvoice.com': 'advertising',
    'avads.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://antvoice.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
