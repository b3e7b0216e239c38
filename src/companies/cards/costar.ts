import type { Company } from '../company.ts';

export default {
  id: 'costar',
  name: 'CoStar Group',
  parent: null,
  country: 'US',
  role: 'controller',
  about: "Property data company behind Apartments.com, Homes.com and Australia's Domain.",
  hosts: {
    'costar.com': 'content',
    'costargroup.com': 'content',
    'apartments.com': 'content',
    'apartmentguide.com': 'content',
    'homes.com': 'content',
    'loopnet.com': 'content',
    'domain.com.au': 'content',
    'domainstatic.com.au': 'content',
    'onthemarket.com': 'content',
    'matterport.com': 'content',
  },
  privacy: 'https://www.costargroup.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.costargroup.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
