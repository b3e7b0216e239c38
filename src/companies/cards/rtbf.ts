import type { Company } from '../company.ts';

export default {
  id: 'rtbf',
  name: 'RTBF',
  parent: null,
  country: 'BE',
  role: 'controller',
  about: 'Public broadcaster of French-speaking Belgium; these hosts serve news and player.',
  hosts: {
    'rtbf.be': 'content',
  },
  privacy: 'https://www.rtbf.be/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rtbf.be/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
