/** The calendar day of a moment where the person sits, YYYY-MM-DD. */
export function localDay(at: string): string {
  const moment = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
