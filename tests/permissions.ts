/** Why Telltale asks for a permission. */
export interface Permission {
  readonly asked: 'required' | 'optional';
  readonly browsers: 'both' | 'chrome' | 'firefox';
  /** Whether code uses it today. What is to come is asked for now: asking later switches an installed extension off until the person agrees again. */
  readonly used: 'today' | 'to come';
  /** What for, in a sentence for anyone. */
  readonly reason: string;
  /** What the browsers say about it when they ask, where they say anything. */
  readonly warning?: string;
}

/** Every permission there is to be. A new one needs a row here, in PRIVACY.md and in CHANGELOG.md. */
export const permissions: Readonly<Record<string, Permission>> = {
  '<all_urls>': {
    asked: 'required',
    browsers: 'both',
    used: 'today',
    reason: 'To see who watches you on any page you open; both browsers let you take it back site by site.',
    warning: 'Read and change all your data on all websites',
  },
  alarms: {
    asked: 'required',
    browsers: 'both',
    used: 'today',
    reason: 'To forget old records on time; later also to watch the deadlines of your opt-out requests.',
  },
  browsingData: {
    asked: 'optional',
    browsers: 'both',
    used: 'to come',
    reason: 'To erase the ledger from the disk when you wipe it, since deleting a record leaves traces.',
    warning: 'Clear recent browsing history, cookies, and related data (Firefox)',
  },
  cookies: {
    asked: 'required',
    browsers: 'both',
    used: 'today',
    reason: 'To see which IDs trackers keep in your browser, for how long, and whether one hands its ID to another.',
  },
  declarativeNetRequestWithHostAccess: {
    asked: 'required',
    browsers: 'both',
    used: 'to come',
    reason: 'To send the Global Privacy Control signal, once you switch it on.',
  },
  dns: {
    asked: 'required',
    browsers: 'firefox',
    used: 'today',
    reason: 'To recognise a tracker that hides behind a name of the site you visit.',
    warning: 'Access IP address and hostname information (Firefox)',
  },
  history: {
    asked: 'optional',
    browsers: 'both',
    used: 'today',
    reason: 'To let pages you remove from your history leave the ledger too.',
    warning: 'Read and change your browsing history',
  },
  notifications: {
    asked: 'optional',
    browsers: 'both',
    used: 'to come',
    reason: 'To tell you when a company’s deadline has passed.',
    warning: 'Display notifications',
  },
  scripting: {
    asked: 'required',
    browsers: 'both',
    used: 'today',
    reason:
      'To read what scripts in a page hold ready about you, to fetch a page as a stranger when you ask for it and, once you switch that on, to read the addresses in an opened message; later also to refuse banners and to show Global Privacy Control.',
  },
  sidePanel: {
    asked: 'required',
    browsers: 'chrome',
    used: 'to come',
    reason: 'To show what a page does beside the page.',
  },
  storage: {
    asked: 'required',
    browsers: 'both',
    used: 'today',
    reason: 'To remember your settings and the names of the months there is a record of.',
  },
  webNavigation: {
    asked: 'required',
    browsers: 'both',
    used: 'today',
    reason: 'To know which page, and which frame of it, made a request.',
    warning: 'Access browser activity during navigation (Firefox)',
  },
  webRequest: {
    asked: 'required',
    browsers: 'both',
    used: 'today',
    reason: 'To see the requests pages make, what they tell, and whether they left; Telltale changes and blocks none.',
  },
};
