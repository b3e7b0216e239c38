import type { Company } from '../company.ts';

export default {
  id: 'pinduoduo',
  name: 'PDD',
  parent: null,
  country: 'IE',
  role: 'controller',
  about: "Runs the shops Temu and Pinduoduo and collects much about their visitors' devices.",
  hosts: {
    'temu.com': 'content',
    'kwcdn.com': 'content',
    'pinduoduo.com': 'content',
    'yangkeduo.com': 'content',
    'pddpic.com': 'content',
    'whaleco.com': 'content',
  },
  privacy: 'https://www.temu.com/privacy-and-cookie-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.temu.com/privacy-and-cookie-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
