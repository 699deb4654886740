// Printing: on paper the page is light, whatever it is on the screen.

import { theme } from './state.ts';

export function keepPrintable(): void {
  let own = theme.peek();
  addEventListener('beforeprint', () => {
    own = theme.peek();
    theme.value = 'light';
  });
  addEventListener('afterprint', () => {
    theme.value = own;
  });
}
