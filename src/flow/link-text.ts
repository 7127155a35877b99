/**
 * Whether residents can be sent to a link: an e-mail address, or a web address that is safe (https), names a whole site,
 * and carries no name or password, behind which another site could hide.
 */
export function isLink(text: string): boolean {
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(text)) return true;
  if (!/^https:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && /^[^.]+(?:\.[^.]+)+$/.test(hostname);
}
