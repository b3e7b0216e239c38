import type { Company } from '../company.ts';

export default {
  id: 'cheetah-mobile',
  name: 'Cheetah Mobile',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese maker of phone tools with an ad network.',
  hosts: {
    'cmcm.com': 'advertising',
    'ksmobile.com': 'advertising',
  },
  privacy: 'https://www.cmcm.com/en-us/policies/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cmcm.com/en-us/policies/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
