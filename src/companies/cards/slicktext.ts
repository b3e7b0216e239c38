import type { Company } from '../company.ts';

export default {
  id: 'slicktext',
  name: 'SlickText',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Text-message marketing with sign-up pop-ups.',
  hosts: {
    'slicktext.com': 'marketing',
  },
  privacy: 'https://www.slicktext.com/privacy-policy.php',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.slicktext.com/privacy-policy.php', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
