import type { Company } from '../company.ts';

export default {
  id: 'eroadvertising',
  name: 'EroAdvertising',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Serves banner, pop-up and text ads on adult sites.',
  hosts: {
    'eroadvertising.com': 'advertising',
    'ero-advertising.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://eroadvertising.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
