import type { Company } from '../company.ts';

export default {
  id: 'plugrush',
  name: 'PlugRush',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Trades visitors and pop-up ads between adult sites.',
  hosts: {
    'plugrush.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://plugrush.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
