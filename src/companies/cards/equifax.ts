import type { Company } from '../company.ts';

export default {
  id: 'equifax',
  name: 'Equifax',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Credit bureau that also sells household wealth groups for ads.',
  hosts: {
    'ixiaa.com': 'identity',
    'equifax.com': 'identity',
  },
  listed: ['IXI Digital'],
  privacy: 'https://www.equifax.com/privacy/',
  optOut: 'https://www.equifax.com/personal/my-privacy/',
  contact: { form: 'https://www.equifax.com/personal/my-privacy/' },
  sources: [{ url: 'https://www.equifax.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
