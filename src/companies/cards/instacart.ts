import type { Company } from '../company.ts';

export default {
  id: 'instacart',
  name: 'Instacart',
  hosts: {
    'widgets.instacart.com': 'advertising',
    'instacart.com': 'content',
  },
  privacy: 'https://www.instacart.com/privacy',
  sources: [{ url: 'https://www.instacart.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
