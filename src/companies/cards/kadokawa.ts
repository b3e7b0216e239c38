import type { Company } from '../company.ts';

export default {
  id: 'kadokawa',
  name: 'Kadokawa',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese publisher that runs the video site Niconico.',
  hosts: {
    'kadokawa.co.jp': 'content',
    'nicovideo.jp': 'video',
    'nimg.jp': 'video',
    'dwango.co.jp': 'content',
    'dwango.jp': 'content',
    'nico.ms': 'content',
    'ascii.jp': 'content',
    'walkerplus.com': 'content',
  },
  privacy: 'https://www.kadokawa.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kadokawa.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
