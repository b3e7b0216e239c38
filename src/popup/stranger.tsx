import { useState } from 'preact/hooks';
import { text } from '../ui/text.ts';

type Panel = typeof import('./stranger/panel.tsx').Panel;

/** The offer to compare the page with what a stranger is served. Everything behind it is loaded when somebody asks. */
export function Stranger({ tabId }: { readonly tabId: number }) {
  const [panel, setPanel] = useState<{ readonly Of: Panel } | null>(null);
  function open(): void {
    void import('./stranger/panel.tsx').then(({ Panel: Of }) => setPanel({ Of }));
  }
  return (
    <section class="stranger">
      <h2>{text('stranger_title')}</h2>
      {panel ? (
        <panel.Of tabId={tabId} />
      ) : (
        <>
          <p>{text('stranger_text')}</p>
          <button type="button" onClick={open}>
            {text('stranger_open')}
          </button>
        </>
      )}
    </section>
  );
}
