/** Opens the browser's print dialog; the print style sheets lay the page on A4. */
export function printPage(): void {
  window.print()
}
