export interface StoredKey {
  readonly id: string;
  readonly token: string;
  /**
   * A person is waited for or talked with: the number of the last message drawn. On the next page of the site the panel
   * goes on in the background, and knows what is new.
   */
  readonly talk?: number;
}

/** The key to the conversation, kept by the browser for this site and this server; never a cookie. */
export function storedKey(server: string) {
  const name = `wegwijs ${server}`;
  return {
    read(): StoredKey | undefined {
      try {
        const kept = JSON.parse(localStorage.getItem(name) ?? 'null');
        return typeof kept?.id === 'string' && typeof kept?.token === 'string' ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    /** Without a key what this tab keeps of unsent messages goes too. Where storage is forbidden the conversation lasts as long as the page. */
    write(key: StoredKey | undefined): void {
      try {
        if (key) localStorage.setItem(name, JSON.stringify({ id: key.id, token: key.token, talk: key.talk }));
        else for (const store of [localStorage, sessionStorage]) store.removeItem(name);
      } catch {
        return;
      }
    },
  };
}
