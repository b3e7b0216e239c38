import type { Company } from '../company.ts';

export default {
  id: 'nike',
  name: 'Nike',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sports brand that recognises shoppers by their member account.',
  hosts: {
    'nike.com': 'content',
    'nikecdn.com': 'content',
    'nikedev.com': 'content',
    'nikecloud.com': 'content',
    'nike.net': 'content',
    'converse.com': 'content',
  },
  privacy: 'https://agreementservice.svs.nike.com/rest/agreement?agreementType=privacyPolicy',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://agreementservice.svs.nike.com/rest/agreement?agreementType=privacyPolicy',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
