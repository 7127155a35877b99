/** A number in digits, with a comma or a point; undefined when it is not one. `1.200` is twelve hundred, as in Dutch. */
export function readNumber(text: string): number | undefined {
  const typed = text.trim().replace(/^€\s*/, '');
  if (!/^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d{1,12}([.,]\d+)?$/.test(typed)) return undefined;
  const plain = /^-?\d{1,3}(\.\d{3})+/.test(typed) ? typed.replaceAll('.', '') : typed;
  return Number(plain.replace(',', '.'));
}
