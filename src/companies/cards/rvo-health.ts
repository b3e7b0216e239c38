import type { Company } from '../company.ts';

export default {
  id: 'rvo-health',
  name: 'RVO Health',
  parent: 'Red Ventures',
  country: 'US',
  role: 'controller',
  about: 'Publishes Healthline and Medical News Today; what people read there is about their health.',
  hosts: {
    'rvohealth.com': 'content',
    'healthline.com': 'content',
    'healthlinemedia.com': 'content',
    'medicalnewstoday.com': 'content',
    'greatist.com': 'content',
    'psychcentral.com': 'content',
  },
  privacy: 'https://www.rvohealth.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rvohealth.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
