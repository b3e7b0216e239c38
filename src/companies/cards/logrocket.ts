import type { Company } from '../company.ts';

export default {
  id: 'logrocket',
  name: 'LogRocket',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Replays what users saw and did when a web app failed, with network calls and error logs.',
  hosts: {
    'logrocket.com': 'session-replay',
    'logrocket.io': 'session-replay',
    'lr-ingest.io': 'session-replay',
    'lr-ingest.com': 'session-replay',
    'ingest-lr.com': 'session-replay',
    'lr-in.com': 'session-replay',
    'lr-in-prod.com': 'session-replay',
    'lr-intake.com': 'session-replay',
    'intake-lr.com': 'session-replay',
    'logr-ingest.com': 'session-replay',
    'lrkt-in.com': 'session-replay',
    'lgrckt-in.com': 'session-replay',
  },
  privacy: 'https://logrocket.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://logrocket.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.logrocket.com/docs/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
