import type { Company } from '../company.ts';

export default {
  id: 'poll-maker',
  name: 'Poll Maker',
  parent: null,
  country: 'AU',
  role: 'controller',
  about: 'Polls that blogs and news sites place in pages.',
  hosts: {
    'poll-maker.com': 'customer-support',
    'quiz-maker.com': 'customer-support',
  },
  privacy: 'https://www.poll-maker.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.poll-maker.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
