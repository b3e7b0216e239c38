import type { Company } from '../company.ts';

export default {
  id: 'netlify',
  name: 'Netlify',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts sites for developers and counts their visits.',
  hosts: {
    'd33wubrfki0l68.cloudfront.net': 'hosting',
    'netlify.com': 'hosting',
    'netlifyusercontent.com': 'hosting',
    'netlifycms.org': 'hosting',
  },
  listed: ['Netlify'],
  privacy: 'https://www.netlify.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.netlify.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.netlify.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://answers.netlify.com/t/support-guide-does-netlify-optimize-every-single-asset-my-site-uses/152',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
