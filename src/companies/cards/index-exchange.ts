import type { Company } from '../company.ts';

export default {
  id: 'index-exchange',
  name: 'Index Exchange',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Runs an auction in which advertisers bid for each ad space as a page loads.',
  hosts: {
    'casalemedia.com': 'advertising',
    'indexww.com': 'advertising',
    'indexexchange.com': 'advertising',
  },
  listed: ['Index Exchange'],
  privacy: 'https://www.indexexchange.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.indexexchange.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.indexexchange.com/contact-us/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
