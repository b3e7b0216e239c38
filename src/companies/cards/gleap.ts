import type { Company } from '../company.ts';

export default {
  id: 'gleap',
  name: 'Gleap',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: "Feedback button and chat that sends a picture and log of the visitor's session with a report.",
  hosts: {
    'gleap.io': 'session-replay',
    'messenger-app.gleap.io': 'live-chat',
    'gleap.ai': 'session-replay',
  },
  privacy: 'https://www.gleap.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gleap.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
