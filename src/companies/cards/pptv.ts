import type { Company } from '../company.ts';

export default {
  id: 'pptv',
  name: 'PPTV',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese video site whose player is embedded in other pages.',
  hosts: {
    'pptv.com': 'video',
    'pplive.cn': 'video',
    'pplive.com': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pptv.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
