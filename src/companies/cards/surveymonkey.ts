import type { Company } from '../company.ts';

export default {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs online questionnaires and feedback buttons, including Usabilla and GetFeedback.',
  hosts: {
    'surveymonkey.com': 'customer-support',
    'surveymonkey.co.uk': 'customer-support',
    'smassets.net': 'customer-support',
    'research.net': 'customer-support',
    'usabilla.com': 'customer-support',
    'getfeedback.com': 'customer-support',
  },
  listed: ['SurveyMonkey', 'Usabilla'],
  privacy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.surveymonkey.com/mp/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
