import type { Company } from '../company.ts';

export default {
  id: 'iq-digital',
  name: 'iq digital',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Sells the advertising on German quality newspapers online such as Handelsblatt, FAZ, Süddeutsche and Zeit.',
  hosts: {
    'iqdigital.de': 'advertising',
    'iqm.de': 'advertising',
    'iqcontentplatform.de': 'advertising',
  },
  privacy: 'https://www.iqdigital.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.iqdigital.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
