import type { Company } from '../company.ts';

export default {
  id: 'hrs',
  name: 'HRS',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Hotel search boxes on travel sites.',
  hosts: {
    'hrs.com': 'utility',
    'hrs.de': 'utility',
    'hotel.de': 'utility',
  },
  privacy: 'https://www.hrs.com/web3/showCmsPage.do?pageId=page-01840',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hrs.com/web3/showCmsPage.do?pageId=page-01840', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
