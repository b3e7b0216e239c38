import type { Company } from '../company.ts';

export default {
  id: 'kit',
  name: 'Kit',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends newsletters for authors and shops and notes who signs up; formerly ConvertKit.',
  hosts: {
    'convertkit.com': 'marketing',
    'kit.com': 'marketing',
    'ck.page': 'marketing',
    'convertkit-mail.com': 'marketing',
    'convertkit-mail2.com': 'marketing',
    'convertkit-mail3.com': 'marketing',
    'convertkit-mail4.com': 'marketing',
    'convertkit-mail5.com': 'marketing',
    'convertkit-mail6.com': 'marketing',
    'filekitcdn.com': 'marketing',
    'convertkitcdn.com': 'marketing',
    'sparkloop.app': 'marketing',
    'upscribe.net': 'marketing',
  },
  privacy: 'https://kit.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://kit.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://kit.com/resources/blog/kit', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://sparkloop.app/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
