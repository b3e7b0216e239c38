import type { Company } from '../company.ts';

export default {
  id: 'eventbrite',
  name: 'Eventbrite',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells tickets for events, also inside the pages of the hosts.',
  hosts: {
    'eventbrite.com': 'utility',
    'evbuc.com': 'utility',
    'eventbrite.co.uk': 'utility',
    'eventbrite.de': 'utility',
    'eventbrite.fr': 'utility',
    'eventbrite.ca': 'utility',
    'eventbrite.com.au': 'utility',
    'evbstatic.com': 'utility',
    'eventbriteapi.com': 'utility',
  },
  listed: ['Eventbrite'],
  privacy: 'https://www.eventbrite.com/help/en-us/articles/460838/eventbrite-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.eventbrite.com/help/en-us/articles/460838/eventbrite-privacy-policy/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
