/** A phone number in groups, to read aloud and to dial without a mistake. */
export function phoneGroups(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  const dutch = digits.replace(/^(\+31|0031)/, '0');
  if (/^06\d{8}$/.test(dutch)) return grouped(dutch, [2, 2, 2, 2, 2]);
  if (/^0\d{9}$/.test(dutch)) return grouped(dutch, [3, 3, 2, 2]);
  if (/\s/.test(phone.trim())) return phone.trim();
  const [, country = '', rest = ''] = digits.match(/^(\+\d{2})(\d+)$/) ?? [];
  return country ? `${country} ${rest.match(/.{1,3}/g)?.join(' ')}` : (digits.match(/.{1,3}/g)?.join(' ') ?? phone);
}

function grouped(digits: string, sizes: readonly number[]): string {
  let at = 0;
  return sizes
    .map((size) => {
      at += size;
      return digits.slice(at - size, at);
    })
    .join(' ');
}

/** The link that dials a number. */
export function telHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
