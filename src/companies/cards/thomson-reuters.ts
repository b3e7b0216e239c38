import type { Company } from '../company.ts';

export default {
  id: 'thomson-reuters',
  name: 'Thomson Reuters',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Runs the Reuters news agency and legal databases; its hosts carry news, pictures and videos.',
  hosts: {
    'reuters.com': 'content',
    'reutersmedia.net': 'content',
    'reuters.tv': 'video',
    'reutersagency.com': 'content',
    'reutersconnect.com': 'content',
    'thomsonreuters.com': 'content',
    'thomson.com': 'content',
    'westlaw.com': 'content',
    'practicallaw.com': 'content',
  },
  privacy: 'https://www.thomsonreuters.com/en/privacy-statement.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thomsonreuters.com/en/privacy-statement.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
