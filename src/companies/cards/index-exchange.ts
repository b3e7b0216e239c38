import type { Company } from '../company.ts';

export default {
  id: 'index-exchange',
  name: 'Index Exchange',
  hosts: {
    'casalemedia.com': 'advertising',
    'indexww.com': 'advertising',
    'indexexchange.com': 'advertising',
  },
  privacy: 'https://www.indexexchange.com/privacy/',
  sources: [{ url: 'https://www.indexexchange.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
