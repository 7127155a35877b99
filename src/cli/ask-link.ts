/** Whether an address answers; `status` is its HTTP status when that is not good, `late` when it took too long. */
export interface LinkAnswer {
  readonly ok: boolean;
  readonly status?: number;
  readonly late?: boolean;
}

/** Asks an address whether it is there, within so many milliseconds: with HEAD, and with GET where HEAD is refused. */
export async function askLink(href: string, timeout: number): Promise<LinkAnswer> {
  const signal = AbortSignal.timeout(timeout);
  const head = await asked(href, 'HEAD', signal);
  return head.ok || head.status === undefined ? head : asked(href, 'GET', signal);
}

async function asked(href: string, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<LinkAnswer> {
  try {
    const answer = await fetch(href, { method, signal, redirect: 'follow', credentials: 'omit' });
    // Nobody reads the page: what is still on its way is not waited for.
    await answer.body?.cancel();
    return answer.ok ? { ok: true } : { ok: false, status: answer.status };
  } catch {
    return { ok: false, late: signal.aborted };
  }
}
