import type { Company } from '../company.ts';

export default {
  id: 'roblox',
  name: 'Roblox',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Games platform used by children; its own pages and measurement.',
  hosts: {
    'roblox.com': 'content',
    'rbxcdn.com': 'content',
  },
  privacy: 'https://en.help.roblox.com/hc/articles/115004630823',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://en.help.roblox.com/hc/articles/115004630823', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
