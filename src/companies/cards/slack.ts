import type { Company } from '../company.ts';

export default {
  id: 'slack',
  name: 'Slack',
  parent: 'Salesforce',
  country: 'US',
  role: 'processor',
  about: 'Office chat whose previews and sign-in buttons show up on pages.',
  hosts: {
    'slack.com': 'social',
    'slack-edge.com': 'social',
    'slack-imgs.com': 'social',
    'slack-files.com': 'social',
    'slackb.com': 'social',
  },
  privacy: 'https://slack.com/trust/privacy/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://slack.com/trust/privacy/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://investor.salesforce.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
