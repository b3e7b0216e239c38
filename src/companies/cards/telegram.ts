import type { Company } from '../company.ts';

export default {
  id: 'telegram',
  name: 'Telegram',
  parent: null,
  country: 'AE',
  role: 'controller',
  about: 'Runs the messenger Telegram; pages show its posts and its sign-in button.',
  hosts: {
    'telegram.org': 'social',
    't.me': 'social',
    'telegram.me': 'social',
    'telegram.dog': 'social',
    'telesco.pe': 'social',
    'cdn-telegram.org': 'social',
    'telegra.ph': 'social',
  },
  privacy: 'https://telegram.org/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://telegram.org/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://core.telegram.org/widgets', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
