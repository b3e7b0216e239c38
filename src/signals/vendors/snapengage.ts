import type { Vendor } from '../vendor.ts';

export default {
  id: 'snapengage',
  name: 'SnapEngage',
  company: 'SnapEngage',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'snapengage.com' }, { host: 'storage.googleapis.com', path: /^\/code\.snapengage\.com\// }],
    cookie: ['SnapABugUserAlias', 'SnapABugHistory', 'SnapABugVisit', 'SnapABugRef'],
    element: ['#designstudio-button'],
  },
  identifiers: [{ place: 'cookie', name: 'SnapABugUserAlias' }],
  chat: { answers: 'human' },
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
