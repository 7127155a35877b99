/** The digits that are dialled for a number: "+31 (0)20" is said without its zero abroad, where the code of the country stands. */
export function dialled(number: string): string {
  return number.replace(/^(\s*(?:\+|00)[\d ]+)\(0\)/, '$1').replace(/[^\d+]/g, '');
}
