import type { Company } from '../company.ts';

export default {
  id: 'williams-sonoma',
  name: 'Williams-Sonoma',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American kitchen and furniture shops such as Pottery Barn and West Elm.',
  hosts: {
    'williams-sonoma.com': 'content',
    'williams-sonomainc.com': 'content',
    'wsimgs.com': 'content',
    'potterybarn.com': 'content',
    'potterybarnkids.com': 'content',
    'westelm.com': 'content',
    'weimgs.com': 'content',
    'pbimgs.com': 'content',
    'pkimgs.com': 'content',
    'rejuvenation.com': 'content',
    'markandgraham.com': 'content',
  },
  privacy: 'https://www.williams-sonoma.com/customer-service/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.williams-sonoma.com/customer-service/privacy-policy.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
