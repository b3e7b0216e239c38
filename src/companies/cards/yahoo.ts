import type { Company } from '../company.ts';

export default {
  id: 'yahoo',
  name: 'Yahoo',
  hosts: {
    'ads.yahoo.com': 'advertising',
    'advertising.com': 'advertising',
    'adtechus.com': 'advertising',
    'adtech.de': 'advertising',
    'btrll.com': 'advertising',
    'adap.tv': 'advertising',
    'ups.analytics.yahoo.com': 'identity',
    'analytics.yahoo.com': 'analytics',
    'flurry.com': 'analytics',
    'yahoo.com': 'content',
    'yimg.com': 'content',
  },
  privacy: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
  sources: [{ url: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
