import { copyAndPrint } from './copy-and-print.js';

/** The only script of the plain pages: copy and print buttons. */
copyAndPrint(document, () => window.print());
for (const button of document.querySelectorAll<HTMLElement>('[data-copy],[data-print]')) button.hidden = false;
