import { PATHS } from './paths.js';
import type { Surface } from './surface.js';

type Look = (state: string) => Promise<void>;

/** The main states of a conversation one after another on any surface, each looked at once. */
export async function tour(surface: Surface, look: Look): Promise<void> {
  await surface.begin('portemonnee');
  await look('first question');
  await surface.take({ type: 'choose', step: 'gevaar', option: 'veilig' });
  await look('several answers');
  await surface.take({ type: 'pause' });
  await look('code');
  for (const input of PATHS.portemonnee.slice(1)) await surface.take(input);
  await look('plan');
  await surface.root.locator('.answers summary, .exit-desk summary').first().click();
  await surface.root.locator('.erase summary').click();
  await look('plan, unfolded');
}

/** The typed steps and the report, each looked at once. */
export async function tourOfForms(surface: Surface, look: Look): Promise<void> {
  await surface.begin('verhuizen');
  for (const input of PATHS.verhuizen.slice(0, 3)) await surface.take(input);
  await surface.take({ type: 'provide', step: 'verhuisdatum', value: 'ooit' });
  await look('typed answer refused');
  for (const input of PATHS.verhuizen.slice(3, 7)) await surface.take(input);
  await look('address');
  for (const input of PATHS.verhuizen.slice(7)) await surface.take(input);
  await look('report');
}
