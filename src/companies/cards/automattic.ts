import type { Company } from '../company.ts';

export default {
  id: 'automattic',
  name: 'Automattic',
  hosts: {
    'stats.wp.com': 'analytics',
    'pixel.wp.com': 'analytics',
    'parsely.com': 'analytics',
    'wordpress.com': 'hosting',
    'files.wordpress.com': 'hosting',
    'wp.com': 'cdn',
    'gravatar.com': 'social',
    'tumblr.com': 'social',
    'intensedebate.com': 'social',
    'jetpack.com': 'content',
  },
  privacy: 'https://automattic.com/privacy/',
  sources: [{ url: 'https://automattic.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
