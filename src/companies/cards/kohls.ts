import type { Company } from '../company.ts';

export default {
  id: 'kohls',
  name: "Kohl's",
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American department store; its own pages and pictures.',
  hosts: {
    'kohls.com': 'content',
    'kohlsimg.com': 'content',
  },
  privacy: 'https://www.kohls.com/feature/privacy-policy.jsp',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kohls.com/feature/privacy-policy.jsp', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
