import type { Company } from '../company.ts';

export default {
  id: 'discord',
  name: 'Discord',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Chat service whose server boxes appear on fan and game sites.',
  hosts: {
    'discord.com': 'social',
    'discordapp.com': 'social',
    'discord.gg': 'social',
    'discordapp.net': 'social',
  },
  privacy: 'https://discord.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://discord.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
