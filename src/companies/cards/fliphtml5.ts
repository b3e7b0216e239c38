import type { Company } from '../company.ts';

export default {
  id: 'fliphtml5',
  name: 'FlipHTML5',
  parent: null,
  country: 'HK',
  role: 'both',
  about: 'Turns PDF brochures into flip-books shown inside other sites and counts readers.',
  hosts: {
    'fliphtml5.com': 'content',
  },
  privacy: 'https://fliphtml5.com/privacy-policy.php',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fliphtml5.com/privacy-policy.php', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
