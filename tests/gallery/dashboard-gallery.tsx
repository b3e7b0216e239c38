import { render } from 'preact';
import { Dashboard } from '../../src/dashboard/dashboard.tsx';
import { begin, dashboards, doorsOf } from './dashboard.ts';
import { getMessage } from './i18n.ts';

// To look at it: npx vite --config vitest.config.ts --open /tests/gallery/dashboard.html
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });

const picker = document.querySelector('select')!;
picker.append(...Object.keys(dashboards).map((name) => new Option(name)));
picker.value = new URLSearchParams(location.search).get('state') ?? 'full';
picker.addEventListener('change', show);

function show(): void {
  const state = dashboards[picker.value]!;
  const root = document.getElementById('root')!;
  render(null, root);
  render(<Dashboard shown={state.shown} doors={doorsOf(state)} onRetry={show} />, root);
  begin(state, root);
}

show();
