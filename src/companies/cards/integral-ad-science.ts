import type { Company } from '../company.ts';

export default {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  hosts: {
    'adsafeprotected.com': 'advertising',
    'iasds01.com': 'advertising',
    'integralads.com': 'advertising',
  },
  privacy: 'https://integralads.com/privacy-policy/',
  sources: [{ url: 'https://integralads.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
