import type { Company } from '../company.ts';

export default {
  id: 'ltk',
  name: 'LTK',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shopping links of fashion bloggers; follows clicks to shops and pays a share.',
  hosts: {
    'rewardstyle.com': 'advertising',
    'rstyle.me': 'advertising',
    'shopltk.com': 'advertising',
    'liketoknow.it': 'advertising',
    'liketk.it': 'advertising',
  },
  listed: ['rewardStyle.com'],
  privacy: 'https://company.shopltk.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://company.shopltk.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
