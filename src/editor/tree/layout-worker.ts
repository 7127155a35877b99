import { type LayoutAsk, layoutOf } from './layout.js';

addEventListener('message', ({ data }: MessageEvent<{ readonly number: number; readonly ask: LayoutAsk }>) => {
  postMessage({ number: data.number, layout: layoutOf(data.ask) });
});
