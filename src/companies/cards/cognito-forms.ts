import type { Company } from '../company.ts';

export default {
  id: 'cognito-forms',
  name: 'Cognito Forms',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Web forms with payments placed in the pages of clubs and small firms.',
  hosts: {
    'cognitoforms.com': 'customer-support',
  },
  privacy: 'https://www.cognitoforms.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cognitoforms.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
