import type { Company } from '../company.ts';

export default {
  id: 'indeed',
  name: 'Indeed',
  parent: 'Recruit',
  country: 'US',
  role: 'controller',
  about: "Job search that follows which vacancies people open; owns Glassdoor's site since 2025.",
  hosts: {
    'indeed.com': 'content',
    'indeed.net': 'content',
    'indeedassets.com': 'content',
    'glassdoor.com': 'content',
    'glassdoor.co.uk': 'content',
    'glassdoor.de': 'content',
    'indeed.co.uk': 'content',
    'simplyhired.com': 'content',
  },
  listed: ['Indeed', 'Glassdoor'],
  privacy: 'https://hrtechprivacy.com/brands/indeed',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hrtechprivacy.com/brands/indeed', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
