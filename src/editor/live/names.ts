const MOST = 40;

/** A name for a step or an answer, made from its words: "Hoe laat was het?" becomes `hoe-laat-was-het`; never one of `taken`. */
export function nameFrom(words: string, taken: readonly string[], otherwise: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST)
    .replace(/-+$/, '');
  const name = plain || otherwise;
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}
