import { JSDOM } from 'jsdom';

/** A browser without JavaScript: follows redirects, keeps the cookie, and sends forms as HTML says. */
export interface PlainBrowser {
  readonly status: number;
  readonly path: string;
  readonly cookie: string | undefined;
  readonly html: string;
  page(): Document;
  heading(): string;
  open(path: string): Promise<void>;
  /** Presses a submit button, found by its visible words; `fill` are fields typed before, by name. */
  press(words: string, fill?: Readonly<Record<string, string | readonly string[]>>): Promise<void>;
  /** Sends the form of the last `press` once more, as a browser does on reload. */
  resend(): Promise<void>;
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<void>;
}

interface Sent {
  readonly path: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function plainBrowser(url: string): PlainBrowser {
  let cookie: string | undefined;
  let last: Sent | undefined;
  const now = { status: 0, path: '', html: '' };
  let document = new JSDOM('').window.document;

  async function go(path: string, sent?: Sent): Promise<void> {
    const response = await fetch(new URL(path, url), {
      method: sent ? 'POST' : 'GET',
      redirect: 'manual',
      body: sent?.body,
      headers: {
        ...(cookie && { Cookie: cookie }),
        ...(sent && { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' }),
        ...sent?.headers,
      },
    });
    const set = response.headers.get('set-cookie');
    if (set) cookie = /Expires=Thu, 01 Jan 1970/.test(set) ? undefined : set.split(';')[0];
    const to = response.headers.get('location');
    if (response.status === 303 && to) return go(to);
    now.status = response.status;
    now.path = path;
    now.html = await response.text();
    document = new JSDOM(now.html).window.document;
  }

  return {
    get status() {
      return now.status;
    },
    get path() {
      return now.path;
    },
    get cookie() {
      return cookie;
    },
    get html() {
      return now.html;
    },
    page: () => document,
    heading: () => document.querySelector('h1')?.textContent ?? '',
    open: (path) => go(path),
    async press(words, fill = {}) {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
      if (!button?.form) throw new Error(`No button "${words}" on: ${document.body.textContent}`);
      const fields = [...new FormDataOf(button.form).entries()].filter(([name]) => !(name in fill));
      for (const [name, value] of Object.entries(fill)) for (const one of [value].flat()) fields.push([name, one]);
      if (button.name) fields.push([button.name, button.value]);
      last = { path: button.form.getAttribute('action') || now.path, body: new URLSearchParams(fields).toString() };
      await go(last.path, last);
    },
    async resend() {
      if (last) await go(last.path, last);
    },
    post: (path, fields, headers) => go(path, { path, body: new URLSearchParams(fields).toString(), headers }),
  };
}

/** The fields a browser sends: what is filled in and what is ticked. */
class FormDataOf {
  constructor(private readonly form: HTMLFormElement) {}

  entries(): [string, string][] {
    const fields = [...this.form.querySelectorAll<HTMLInputElement>('input[name],textarea[name],select[name]')];
    return fields
      .filter(({ type, checked }) => (type !== 'checkbox' && type !== 'radio') || checked)
      .map(({ name, value }) => [name, value]);
  }
}
