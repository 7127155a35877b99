interface PictogramProps {
  readonly name?: string;
  /** Our own server; the one this page came from without. */
  readonly server?: string;
}

/** A picture beside words that say the same: where it does not load nothing is missing. */
export function Pictogram({ name, server = '' }: PictogramProps) {
  return name ? <img class="pictogram" src={`${server}/pictogrammen/${name}.svg`} alt="" /> : null;
}
