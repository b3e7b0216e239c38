import { render } from 'preact';
import { Popup } from '../../src/popup/popup.tsx';
import { getMessage } from './i18n.ts';
import { states } from './states.ts';

// To look at it: npx vite --config vitest.config.ts --open /tests/gallery/gallery.html
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });

/** Nothing behind the buttons. */
function nothing(): void {}

const picker = document.querySelector('select')!;
picker.append(...Object.keys(states).map((name) => new Option(name)));
picker.value = new URLSearchParams(location.search).get('state') ?? 'typical';
picker.addEventListener('change', show);

function show(): void {
  const shown = states[picker.value];
  const root = document.getElementById('root')!;
  if (shown) render(<Popup shown={shown} onRetry={nothing} onReload={nothing} onAllow={nothing} />, root);
}

show();
