import type { Company } from '../company.ts';

export default {
  id: 'html-comment-box',
  name: 'HTML Comment Box',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Simple comment boxes for small sites.',
  hosts: {
    'htmlcommentbox.com': 'social',
  },
  privacy: 'https://www.htmlcommentbox.com/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.htmlcommentbox.com/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
