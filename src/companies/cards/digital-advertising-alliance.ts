import type { Company } from '../company.ts';

export default {
  id: 'digital-advertising-alliance',
  name: 'Digital Advertising Alliance',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'US ad industry body behind the AdChoices icon and its opt-out page.',
  hosts: {
    'aboutads.info': 'consent',
    'youradchoices.com': 'consent',
    'privacyrights.info': 'consent',
  },
  privacy: 'https://youradchoices.com/privacy-policy',
  optOut: 'https://optout.aboutads.info/',
  contact: null,
  sources: [{ url: 'https://youradchoices.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
