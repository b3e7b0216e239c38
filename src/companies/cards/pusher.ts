import type { Company } from '../company.ts';

export default {
  id: 'pusher',
  name: 'Pusher',
  parent: 'Bird',
  country: 'GB',
  role: 'processor',
  about: 'Plumbing that pushes live updates such as chats and scores to open pages.',
  hosts: {
    'pusher.com': 'utility',
    'pusherapp.com': 'utility',
    'pusherplatform.io': 'utility',
  },
  listed: ['Pusher'],
  privacy: 'https://pusher.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pusher.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
