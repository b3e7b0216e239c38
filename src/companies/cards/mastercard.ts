import type { Company } from '../company.ts';

export default {
  id: 'mastercard',
  name: 'Mastercard',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Card network; its data arm also serves shops that tailor pages to visitors.',
  hosts: {
    'mastercard.com': 'utility',
    'mastercard.us': 'utility',
    'masterpass.com': 'utility',
    'gateway.mastercard.com': 'utility',
    'loyaltygateway.com': 'advertising',
  },
  listed: ['Online Rewards'],
  privacy: 'https://www.mastercard.us/en-us/vision/corp-responsibility/commitment-to-privacy/privacy.html',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.mastercard.us/en-us/vision/corp-responsibility/commitment-to-privacy/privacy.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
