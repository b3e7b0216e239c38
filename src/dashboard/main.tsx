import { render } from 'preact';
import { call } from '../messages/call.ts';
import { onChange } from '../messages/changed.ts';
import { turnHistory } from '../messages/history.ts';
import { tidyArchives } from '../messages/waiting-archives.ts';
import { direction, language, text } from '../ui/text.ts';
import { startJob } from './archive-worker.ts';
import { startAsking, type Shown } from './asking.ts';
import { Dashboard } from './dashboard.tsx';
import type { Doors } from './doors.ts';

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = text('record_page_title');

const root = document.getElementById('root')!;

const doors: Doors = {
  change: (changes) => call('view.change', changes).finally(ask),
  forget(what) {
    // A file that was left behind tells as much as the record.
    if (what === 'everything') void tidyArchives().catch(() => {});
    return call('view.forget', what).finally(ask);
  },
  turnHistory: (to) => turnHistory(to).finally(ask),
  add: (visits, prices) => call('view.import', visits, prices),
  start: startJob,
  async siteOf(typed) {
    // A list of all suffixes: big, and most people never need it here.
    const { partyOf } = await import('../companies/host.ts');
    return partyOf(typed.includes('://') ? typed : `https://${typed}`)?.domain ?? null;
  },
  now: Date.now,
};

function show(shown: Shown): void {
  render(<Dashboard shown={shown} doors={doors} onRetry={ask} />, root);
}

const ask = startAsking({ record: () => call('view.record'), settings: () => call('view.settings') }, show);
const closed = new AbortController();
onChange(ask, closed.signal);
addEventListener(
  'pagehide',
  () => {
    closed.abort();
    // Ends what is under way.
    render(null, root);
  },
  { once: true },
);
void tidyArchives().catch(() => {});
