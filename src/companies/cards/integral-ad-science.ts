import type { Company } from '../company.ts';

export default {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  parent: 'Novacap',
  country: 'US',
  role: 'both',
  about: 'Checks for advertisers whether their ads were seen, by a person, and next to what.',
  hosts: {
    'adsafeprotected.com': 'advertising',
    'iasds01.com': 'advertising',
    'integralads.com': 'advertising',
    'getpublica.com': 'advertising',
    'admantx.com': 'advertising',
  },
  listed: ['Integral Ad Science'],
  privacy: 'https://integralads.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://integralads.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://integralads.com/news/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://investors.integralads.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
