import type { Company } from '../company.ts';

export default {
  id: 'github',
  name: 'GitHub',
  parent: 'Microsoft',
  country: 'US',
  role: 'controller',
  about: 'Stores program code for developers; pages load scripts, pictures and comments from it.',
  hosts: {
    'github.com': 'content',
    'githubusercontent.com': 'content',
    'githubassets.com': 'content',
    'github.dev': 'content',
    'githubapp.com': 'content',
    'github.blog': 'content',
    'npmjs.com': 'content',
    'npmjs.org': 'content',
    'ghcr.io': 'hosting',
    'githubstatus.com': 'hosting',
  },
  privacy: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://news.microsoft.com/announcement/microsoft-acquires-github/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
