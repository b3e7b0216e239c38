import type { Company } from '../company.ts';

export default {
  id: 'wemf',
  name: 'WEMF',
  parent: null,
  country: 'CH',
  role: 'both',
  about: 'Counts the readers of Swiss newspapers and news sites.',
  hosts: {
    'wemf.ch': 'analytics',
    'wemfbox.ch': 'analytics',
  },
  privacy: 'https://www.wemf.ch/de/datenschutz.php',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wemf.ch/de/datenschutz.php', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
