import { render } from 'preact';

render(<p>Telltale</p>, document.getElementById('root')!);
