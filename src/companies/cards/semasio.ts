import type { Company } from '../company.ts';

export default {
  id: 'semasio',
  name: 'Semasio',
  parent: 'Samba TV',
  country: 'DE',
  role: 'both',
  about: 'Builds profiles from the words on pages people read and lends them to advertisers.',
  hosts: {
    'semasio.net': 'identity',
    'semasio.com': 'identity',
  },
  privacy: 'https://www.semasio.com/legal/semasio-privacy-policy',
  optOut: null,
  contact: { mail: 'privacy@semasio.com' },
  sources: [{ url: 'https://www.semasio.com/legal/semasio-privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
