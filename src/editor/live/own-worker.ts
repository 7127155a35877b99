interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Starts a script of our own beside the page, also in a browser that asks for a promise about its address (Trusted Types). */
export function ownWorker(url: string): Worker {
  return new Worker(trusted(url) as string, { type: 'module' });
}

function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  // The same name twice is refused.
  policy ??= trustedTypes.createPolicy('wegwijs-worker', { createScriptURL: (given) => given });
  return policy.createScriptURL(url);
}
