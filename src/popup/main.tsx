import { render } from 'preact';
import { call } from '../messages/call.ts';
import { onChange } from '../messages/changed.ts';
import { allowTab, reloadTab, shownTab, type ShownTab } from '../messages/tab.ts';
import { direction, language } from '../ui/text.ts';
import { startAsking, type Shown } from './asking.ts';
import type { MailDoor } from './mail-door.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();
// See popup.css. Only a popup opens without saying what it is about, and on Android it fills the screen.
document.documentElement.classList.toggle('page', location.search !== '' || navigator.userAgent.includes('Android'));

const root = document.getElementById('root')!;

function allow(tab: ShownTab): void {
  void allowTab(tab).finally(ask);
}

const mail: MailDoor = {
  look: (tabId) => call('view.mail', tabId),
  turn: (to) => call('view.change', { mail: to }),
};

function reload(tab: ShownTab): void {
  void reloadTab(tab);
}

function show(shown: Shown): void {
  render(<Popup shown={shown} onRetry={ask} onReload={reload} onAllow={allow} mail={mail} />, root);
}

const ask = startAsking({ tab: shownTab, view: (tabId) => call('view.tab', tabId) }, show);
const closed = new AbortController();
onChange(ask, closed.signal);
addEventListener('pagehide', () => closed.abort(), { once: true });
