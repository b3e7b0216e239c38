import { render } from 'preact';
import { Popup } from '../../src/popup/popup.tsx';
import { StepView } from '../../src/popup/stranger/step-view.tsx';
import { getMessage } from './i18n.ts';
import { mails } from './mail.ts';
import { states } from './states.ts';
import { steps } from './stranger.ts';

// To look at it: npx vite --config vitest.config.ts --open /tests/gallery/gallery.html
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });

/** Nothing behind the buttons. */
function nothing(): void {}

const mail = {
  look: () => Promise.resolve(mails[picker.value] ?? ({ state: 'off' } as const)),
  turn: () => Promise.resolve(),
};

const picker = document.querySelector('select')!;
picker.append(...[...Object.keys(states), ...Object.keys(steps)].map((name) => new Option(name)));
picker.value = new URLSearchParams(location.search).get('state') ?? 'typical';
picker.addEventListener('change', show);

function Stranger({ name }: { readonly name: string }) {
  return (
    <section class="stranger">
      <h2>{getMessage('stranger_title')}</h2>
      <StepView step={steps[name]!} onLook={nothing} onAgain={nothing} />
    </section>
  );
}

function show(): void {
  const shown = states[picker.value];
  const root = document.getElementById('root')!;
  if (steps[picker.value]) render(<Stranger name={picker.value} />, root);
  if (shown) render(<Popup shown={shown} onRetry={nothing} onReload={nothing} onAllow={nothing} mail={mail} />, root);
}

show();
